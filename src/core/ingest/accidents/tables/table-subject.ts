import type { AccidentField, AccidentFigure, AccidentStatement, Severity } from '../../../domain/accident'
import type { Period } from '../../../domain/period'
import type { NormalDocument } from '../../normal-document'
import { findPeriods, upToMonth } from '../periods'
import { SECTOR_WORDS, SEVERITY_WORDS } from '../vocabulary'

/** Figures of one row. */
export type Figures = Partial<Record<AccidentField, AccidentFigure>>

/** What all rows of a table are about. */
export interface TableSubject {
  readonly scope: string | null
  readonly sector: string | null
  readonly severity: Severity | null
  readonly period: Period | null
  /** Index of the statement that tells the total of the table. */
  readonly total: number | null
}

/** What is known where a table stands. */
export interface TableContext {
  readonly document: NormalDocument
  readonly year: number | null
  /** Months the title of the document says. */
  readonly period: Period | null
  readonly scope: string | null
  readonly sector: string | null
  /** Statements of the sentences and of the tables before. */
  readonly accidents: readonly AccidentStatement[]
}

const LONGEST_CAPTION = 60
const LOOKS_BACK = 2

/** The line above a table, or its first row, that says what it holds. */
export const captionOf = ({ document }: TableContext, block: number): string => {
  for (let at = block - 1; at >= Math.max(0, block - LOOKS_BACK); at -= 1) {
    const before = document.blocks[at]
    if (before?.kind !== 'paragraph') return ''
    const { text } = before.normal
    if (/^\(?单位|^$/u.test(text)) continue
    return text.length <= LONGEST_CAPTION && !/[。;]/u.test(text) ? text : ''
  }
  return ''
}

/** What a table says of itself: its caption, the months its heads name, and whether they count up to them. */
interface TableSays {
  readonly caption: string
  readonly months: Period | null
  readonly cumulative: boolean
}

/**
 * Months, area, sector and severity of a table: those of the statement whose figures its total row repeats, else what its
 * caption says, else the months of the title where the sentences speak of no others. `months` are those its heads say.
 */
export const tableSubject = (
  { caption, months, cumulative }: TableSays,
  total: Figures | null,
  context: TableContext,
): TableSubject => {
  const said = findPeriods(caption, context.year)
  const one = months ?? (said.length === 1 ? (said[0]?.period ?? null) : null)
  // 2019年3月…情况表 over 本期累计: of January to March
  const named = cumulative && one?.kind === 'month' ? upToMonth(one) : one
  const at = total === null ? null : repeated(total, named, context.accidents)
  const told = at === null ? undefined : context.accidents[at]
  if (told !== undefined) {
    const { scope, sector, severity, period } = told
    return { scope, sector, severity, period, total: at }
  }
  const sectors = SECTOR_WORDS.filter((word) => caption.includes(`${word}事故`) || caption.includes(`${word}安全`))
  return {
    scope: context.scope,
    sector: sectors.length === 1 ? (sectors[0] ?? null) : context.sector,
    severity: SEVERITY_WORDS.find(([word]) => caption.includes(`${word}事故`))?.[1] ?? null,
    period: named ?? (said.length > 1 ? null : ofDocument(context)),
    total: null,
  }
}

/** The months of the title, unless the sentences tell of others as well. */
const ofDocument = ({ period, accidents }: TableContext): Period | null => {
  if (period === null) return null
  const others = accidents.some(
    ({ role, period: own }) =>
      role === 'statistic' && own !== null && (own.from !== period.from || own.to !== period.to),
  )
  return others ? null : period
}

const isSame = (one: AccidentFigure | undefined, other: AccidentFigure | undefined): boolean =>
  one?.value === other?.value

/** The one statement that counts what the total row counts; null where none does, or several of different months. */
const repeated = (total: Figures, months: Period | null, accidents: readonly AccidentStatement[]): number | null => {
  if (total.incidents === undefined) return null
  const alike = accidents.flatMap((statement, at) => {
    const { figures, role, period } = statement
    const other = months !== null && (period?.from !== months.from || period.to !== months.to)
    const deaths = total.deaths === undefined || isSame(figures.deaths, total.deaths)
    return role === 'statistic' && !other && deaths && isSame(figures.incidents, total.incidents)
      ? [{ at, statement }]
      : []
  })
  const [first] = alike
  const one = alike.every(
    ({ statement }) =>
      statement.period?.from === first?.statement.period?.from &&
      statement.period?.to === first?.statement.period?.to &&
      statement.sector === first?.statement.sector,
  )
  return first !== undefined && one ? first.at : null
}
