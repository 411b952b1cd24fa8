import { COLUMN_IDS } from '../domain/catalogue'
import type { FormId } from '../domain/catalogue'
import type { FigureSlot } from './layout'

/** Parts of a report that are sentences; the others are tables. */
export const PROSE_PARTS = ['preface', 'overview', 'problems', 'other'] as const
export type ProsePart = (typeof PROSE_PARTS)[number]

/** More than any figure is long; what is longer is not kept. */
export const LONGEST_FIGURE = 80

/** What is to be said of a figure of a report that was opened as a draft; `printed` is what the report prints there. */
export interface CellRemark {
  /** A person corrected it; or it could not be taken over so that it is read the same way, and its field is empty. */
  readonly kind: 'corrected' | 'left-out'
  readonly printed: string
}

/** The report that a draft was opened from. */
export interface CheckedReport {
  readonly file: string
  readonly remarks: Readonly<Record<string, CellRemark>>
}

/** A report in the making: figures as they are typed and the text of its parts. */
export interface Draft {
  readonly agency: string
  /** Year the report is on, not the one it is published in. */
  readonly year: number
  readonly form: FormId
  /** What is typed for a figure, by {@link figureKey}; missing and empty are blank, never 0. */
  readonly figures: Readonly<Record<string, string>>
  /** Paragraphs are separated by line breaks. */
  readonly parts: Readonly<Record<ProsePart, string>>
  /** The report that is checked before it is published; absent where the draft is written here. */
  readonly of?: CheckedReport
}

/** Name of a figure in {@link Draft.figures}: `requests.received|total`, `complaints|`. */
export const figureKey = ({ indicator, column }: FigureSlot): string => `${indicator}|${column ?? ''}`

/** The figure a name of {@link figureKey} stands for. */
export const figureOfKey = (key: string): FigureSlot => {
  const [indicator = '', column] = key.split('|')
  return { indicator, column: COLUMN_IDS.find((known) => known === column) ?? null }
}

const periodOf = (year: number): string => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`

/** An empty report on the form; its preface states the statistical period (条例 article 49: the calendar year). */
export const emptyDraft = ({ agency, year, form }: Pick<Draft, 'agency' | 'year' | 'form'>): Draft => ({
  agency,
  year,
  form,
  figures: {},
  parts: { preface: periodOf(year), overview: '', problems: '', other: '' },
})
