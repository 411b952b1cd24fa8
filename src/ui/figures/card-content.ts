import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import type { SentencePart } from '../../core/metrics/sentence'
import type {
  BarItem,
  ChartPoint,
  ColumnGroup,
  FormBand,
  ReferenceTotal,
  SeriesBreak,
  TableData,
  TrendSeries,
} from '../charts/series'
import { filledColumns } from '../tables/filled-columns'

/** A sentence of the card's own, where no pattern over a chart of its kind says what it shows. */
interface OwnSentence {
  readonly said?: readonly SentencePart[]
}

export interface BarsChart extends OwnSentence {
  readonly kind: 'bars'
  readonly items: readonly BarItem[]
  readonly total: ReferenceTotal | null
}

/** The chart of a card as data; `words`: why there is none. */
export type CardChart =
  | BarsChart
  | {
      readonly kind: 'trend'
      /** The values are changes against the year before. */
      readonly changes?: boolean
      readonly series: readonly TrendSeries[]
      readonly breaks: readonly SeriesBreak[]
      readonly bands: readonly FormBand[]
    }
  | { readonly kind: 'columns'; readonly groups: readonly ColumnGroup[] }
  | { readonly kind: 'words'; readonly text: string }

/** Figures of a row that add up, or their percentages of the row's whole; one point a part. */
export interface StackedChart extends OwnSentence {
  readonly kind: 'parts' | 'shares'
  readonly parts: readonly string[]
  readonly rows: readonly { readonly label: string; readonly points: readonly ChartPoint[] }[]
}

/** A chart as it is saved, though it may be drawn in a way of its own. */
export type SavedChart = CardChart | StackedChart

/** All a card shows. */
export interface CardContent {
  readonly title: string
  readonly note: string
  /** What it says, with which the note then begins; empty or absent where it says nothing. */
  readonly sentence?: string
  /** The whole source line; empty without one. */
  readonly source: string
  readonly remarks: readonly string[]
  readonly table: TableData
  readonly chart: SavedChart | null
}

const contents = new WeakMap<Element, () => CardContent>()

/** Keeps what a card shows beside its element, for whoever saves or presents it: only they have it worked out. */
export const useCardContent = (card: RefObject<Element | null>, content: () => CardContent): void => {
  // with the change on the page itself, so that whoever watches the page finds what it now says
  useLayoutEffect(() => {
    if (card.current !== null) contents.set(card.current, content)
  })
}

/**
 * What the card of an element shows, its sentence before its note, its table without the columns that say nothing; null where
 * it is no card.
 */
export const cardContent = (card: Element): CardContent | null => {
  const content = contents.get(card)?.()
  if (content === undefined) return null
  const sentence = card.querySelector('[data-sentence]')?.textContent ?? ''
  const note = [sentence, content.note].filter((text) => text !== '').join(' · ')
  // as it names its documents by now
  const source = card.querySelector('.card-source span')?.firstChild?.textContent ?? content.source
  return { ...content, sentence, note, source, table: filledColumns(content.table) }
}
