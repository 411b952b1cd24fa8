import type { ShownCard } from '../../core/schema/wire-shown'

/** Where a slide stands among those of its card: the chart, what follows a chart, or the table of a card that has none. */
export type SlidePlace = 'chart' | 'after' | 'alone'

interface Lead {
  readonly sentence: string
  readonly note: string
}
/** Of a slide that is of no card. */
export const NO_LEAD: Lead = { sentence: '', note: '' }

/** What a card says, on a line of its own above its chart, and what of its note is left: unit, years, how it is read. */
export const leadOf = ({ sentence = '', note }: ShownCard, place: SlidePlace): Lead => {
  if (place === 'alone' || sentence === '' || !note.startsWith(sentence)) return { sentence: '', note }
  return { sentence: place === 'chart' ? sentence : '', note: note.slice(sentence.length).replace(/^ · /u, '') }
}

/** Where what a slide is about begins, in inches. */
export const TOP = 1.45

/** The same on the slide of a chart, below the sentence of its card. */
export const chartTop = (card: ShownCard): number => (leadOf(card, 'chart').sentence === '' ? TOP : 1.9)
