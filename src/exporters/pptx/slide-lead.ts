import type { ShownCard } from '../../core/schema/wire-shown'
import type { SetText } from './type-room'
import { setText } from './type-room'

/** Where a slide stands among those of its card: the chart, what follows a chart, or the table of a card that has none. */
export type SlidePlace = 'chart' | 'after' | 'alone'

/** Where the room of a slide begins, and how wide it is, in inches. */
export const LEFT = 0.5
export const WIDTH = 12.3

/** A line of text that says what a slide shows, where it begins and how large it is. */
interface LeadLine extends SetText {
  readonly text: string
  readonly y: number
}

/** What stands above what a slide shows. */
export interface Lead {
  readonly sentence: LeadLine | null
  readonly note: LeadLine | null
  /** Where what it shows begins, in inches. */
  readonly top: number
}

/** What a card says, on a line of its own above its chart, and what of its note is left: unit, years, how it is read. */
const textsOf = ({ sentence = '', note }: ShownCard, place: SlidePlace): readonly [sentence: string, note: string] => {
  if (place === 'alone' || sentence === '' || !note.startsWith(sentence)) return ['', note]
  return [place === 'chart' ? sentence : '', note.slice(sentence.length).replace(/^ · /u, '')]
}

/** Where titles end, and where what is shown begins though little is said above it. */
const TITLE_END = 1
const LEAST_TOP = 1.45
const GAP = 0.06

/** Of the text of a slide of no card. */
export const NO_LEAD: Lead = { sentence: null, note: null, top: LEAST_TOP }

/** The lines above what a slide shows, one below the other whatever they take. */
export const leadOf = (card: ShownCard, place: SlidePlace): Lead => {
  const [said, left] = textsOf(card, place)
  const sentence =
    said === ''
      ? null
      : { text: said, y: TITLE_END, ...setText(said, { width: WIDTH, height: 0.62, most: 20, least: 16 }) }
  const below = sentence === null ? TITLE_END : sentence.y + sentence.height + GAP
  const note =
    left === '' ? null : { text: left, y: below, ...setText(left, { width: WIDTH, height: 0.3, most: 14, least: 12 }) }
  const end = note === null ? below : note.y + note.height
  return { sentence, note, top: Math.max(LEAST_TOP, end + 2 * GAP) }
}
