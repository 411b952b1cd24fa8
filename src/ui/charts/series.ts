import type { ChartTone } from '../../core/domain/chart-tone'
import type { FigureMark } from '../../core/domain/figure-mark'
import type { FigureRef } from '../../core/domain/figure-ref'
import type { Unit } from '../../core/domain/unit'

export type { FigureRef } from '../../core/domain/figure-ref'

// What a chart is given: finished series and labels. Charts compute no figures and know no report.

/**
 * How the figure stands in the source: `derived` is drawn hollow and named 推算, `corrected` in a box; what has no value
 * is a gap, named by its own word.
 */
export type PointMark = FigureMark

/** What is said beside a figure, made with it by the rules and thresholds of the metrics. */
export interface SaidBeside {
  readonly text: string
  /** What it is worked out from; null where it says why there is none. */
  readonly source: FigureRef | null
}

/** One figure of a chart. `key` is unique within its series; for years it is the year as text. */
export interface ChartPoint {
  readonly key: string
  /** Category or year as shown on the axis. */
  readonly label: string
  /** null is a gap, never 0. */
  readonly value: number | null
  readonly mark: PointMark
  /** The figure formatted with its unit (`468 条`), or the word for its mark where there is no value. */
  readonly text: string
  /** Why there is no value, where the word of its mark does not say it. */
  readonly gap?: string
  /** What is given where the value is withheld: the difference of a change that has no percentage; `gap` says why. */
  readonly instead?: string
  /** Second fact for label and tooltip, e.g. `86.8%` or `1–8月`. */
  readonly note?: string
  /** Values stated before for the same place and since restated: small open marks, never joined. */
  readonly earlier?: readonly EarlierValue[]
  /** True for a part of a year: drawn with its own shape and never joined by a line. */
  readonly partial?: boolean
  /** Only figures known to be of one unit are ranked. */
  readonly unit?: Unit | null
  /** The change against the year before, or why there is none. */
  readonly change?: SaidBeside
  /** Its share of the whole as a sentence says it; absent where there is none. */
  readonly share?: SaidBeside
  readonly source: FigureRef | null
}

/** What was stated before for a point. */
export interface EarlierValue {
  readonly key: string
  readonly value: number
  readonly text: string
  readonly source: FigureRef | null
}

/** Series colours of the design tokens; `deaths` is the seal red, kept for deaths. */
export type Tone = Exclude<ChartTone, 'open' | 'plain'>

/** A horizontal bar. */
export interface BarItem extends ChartPoint {
  readonly tone?: Tone
}

/** The total that overlapping parts are measured against, drawn as a dashed line. */
export interface ReferenceTotal {
  readonly value: number
  /** `共 468 条` */
  readonly label: string
}

export interface TrendSeries {
  /** Further values for single years of another series: never joined, and a year without one is no gap. */
  readonly sparse?: true
  readonly id: string
  readonly label: string
  readonly tone: Tone
  /** One point a year, missing years may be left out; `key` is the year. */
  readonly points: readonly ChartPoint[]
}

/** A change of form or method at the beginning of `year`: a dashed line before it, where the lines stop. */
export interface SeriesBreak {
  readonly year: number
  /** `口径变化：不计算同比` */
  readonly label: string
  readonly documentNumber?: string
  /** The reader asked for the line to go on: dotted and named, instead of stopping. */
  readonly joined?: true
  /** Series it stops; all where absent. */
  readonly series?: readonly string[]
}

/** Years under one form generation, inclusive, shown as a background band. */
export interface FormBand {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** Columns beside one another for one unit. */
export interface ColumnGroup {
  readonly key: string
  /** `2017（由同比推算）` */
  readonly label: string
  readonly columns: readonly ColumnItem[]
}

export interface ColumnItem extends ChartPoint {
  readonly tone: Tone
  /** Part of `value` counted in the statistics but not in the assessment: hatched and named. */
  readonly hatched?: { readonly value: number; readonly label: string }
}

/** A piece of a cell with its own place; `quoted`: words of the document as printed. */
export interface CellPart {
  readonly text: string
  readonly source: FigureRef | null
  readonly quoted?: true
}

/** One cell of a table beside a chart: the same figure as words. `sort` is what CSV holds where it differs from `text`. */
export interface TableCell {
  readonly text: string
  readonly mark?: PointMark
  readonly source?: FigureRef | null
  /** What `text` consists of, where its pieces have places of their own or are quoted; shown instead of it. */
  readonly parts?: readonly CellPart[]
  /** Plain number for CSV; null leaves the CSV field empty. */
  readonly value?: number | null
}

export interface TableColumn {
  readonly key: string
  readonly label: string
  readonly numeric?: boolean
}

export interface TableRow {
  readonly key: string
  /** One cell a column, in their order; the first is the row header. */
  readonly cells: readonly TableCell[]
  /** Depth in the hierarchy of the form: indents the row header. */
  readonly level?: number
  /** Key of the row it is a part of: sorted, it stays below that row where the table has it. */
  readonly within?: string | undefined
}

/** The table alternative of a chart, also what 下载 CSV writes. */
export interface TableData {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}
