import type { AccidentField, AccidentStatement } from '../../../domain/accident'
import { areaOf } from '../../../domain/accidents/area'
import { monthsOf } from '../../../domain/accidents/months'
import type { Operand } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { fieldOperand, QUANTITIES } from './quantities'
import type { Levels } from './severity-levels'
import { levelsOf } from './severity-levels'

/** A statistic of one report with all that decides what it is a part of. */
export interface Counted {
  readonly index: number
  readonly statement: AccidentStatement
  readonly area: string
  readonly months: string
  readonly levels: Levels
}

/** Statistics with a known period, in the order of the text. */
export const countedIn = (report: ReportFigures): readonly Counted[] =>
  report.accidents.flatMap((statement, index) => {
    const { role, period, scope, severity } = statement
    if (role !== 'statistic' || period === null || period.kind === 'event' || period.kind === 'cumulative') return []
    return [
      {
        index,
        statement,
        area: areaOf(scope, report) ?? scope ?? '',
        months: monthsOf(period),
        levels: levelsOf(severity),
      },
    ]
  })

/** Statistics grouped by what `keyOf` says, in the order of the text. */
export const groupCounted = (
  counted: readonly Counted[],
  keyOf: (item: Counted) => string,
): readonly (readonly Counted[])[] => {
  const groups = new Map<string, Counted[]>()
  for (const item of counted) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

const agrees = (one: Counted, other: Counted): boolean =>
  VALUES.every((field) => {
    const [a, b] = [one.statement.figures[field], other.statement.figures[field]]
    return a === undefined || b === undefined || a.value === b.value
  })

/** The statistic that passes, said once or always alike; null where there is none, or two versions of it. */
export const onlyOne = (counted: readonly Counted[], passes: (item: Counted) => boolean): Counted | null => {
  const [found, ...more] = counted.filter(passes)
  return found !== undefined && more.every((other) => agrees(found, other)) ? found : null
}

/** A field as an operand; with no incident there is no other count either, and 未发生 stands for it. */
export const countOperand = (report: ReportFigures, { statement }: Counted, field: AccidentField): Operand | null => {
  const own = fieldOperand(report, statement, field)
  if (own !== null) return own
  const { incidents } = statement.figures
  return incidents?.value === 0 && COUNTS.has(field) ? fieldOperand(report, statement, 'incidents') : null
}

const VALUES: readonly AccidentField[] = QUANTITIES.map(({ value }) => value)
const COUNTS: ReadonlySet<AccidentField> = new Set(VALUES)
