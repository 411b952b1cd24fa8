import type { IndicatorId } from '../../domain/catalogue'
import type { Claim } from '../../domain/claim'
import type { Period } from '../../domain/period'
import type { Approximation, Unit } from '../../domain/unit'
import { isCumulative, periodOf, periodOfPart, periodOfYear } from './claim-period'
import { levelBefore, scopeOf } from './claim-scope'
import type { FigureInContext } from './context'
import { domainUnit } from './figures'
import { isSpan } from '../calendar'

/** A claim before its place in the document is worked out; offsets in the passage. */
export interface ClaimDraft {
  readonly indicator: IndicatorId
  readonly subject: string
  readonly measure: Claim['measure']
  readonly value: number
  readonly approx: Approximation | undefined
  readonly inWords: boolean
  readonly unit: Unit | null
  readonly period: Period | null
  readonly scope: string | null
  readonly whole: ClaimDraft | null
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** What the rules found out about a figure. */
interface Reading {
  readonly indicator: IndicatorId
  readonly subject: string
  readonly whole: ClaimDraft | null
  readonly scope?: string | undefined
  /** The thing counted stands after the number. */
  readonly numberFirst: boolean
}

const SUBJECT_LENGTH = 60

/** A count as its sentence states it. */
export const countDraft = (context: FigureInContext, reading: Reading, reportYear: number | null): ClaimDraft => {
  const { figure } = context
  const { whole, indicator } = reading
  const clause = lastClause(context.gap)
  const period =
    context.year !== undefined
      ? periodOfYear(context.year, reportYear)
      : whole === null
        ? periodOf(clause, context.before, reportYear)
        : periodOfPart(clause, whole.period, reportYear)
  const cumulative = period?.kind === 'cumulative' || isCumulative(clause)
  return {
    indicator: indicator === 'disclosure.total' && cumulative ? 'disclosure.cumulative' : indicator,
    subject: reading.subject.slice(0, SUBJECT_LENGTH),
    measure: 'count',
    value: figure.value,
    approx: figure.approx,
    inWords: false,
    unit: domainUnit(figure.unit),
    period,
    scope: reading.scope ?? levelBefore(context.left) ?? scopeOf(context.before) ?? whole?.scope ?? null,
    whole,
    start: figure.start,
    end: figure.end,
    from: context.from,
    to: reading.numberFirst ? context.to : figure.end,
  }
}

/** Another figure of the same quantity: its share, its change, its value of another year. */
export const draftLike = (context: FigureInContext, previous: ClaimDraft): ClaimDraft => {
  const { figure } = context
  return {
    ...previous,
    approx: figure.approx,
    value: figure.value,
    unit: domainUnit(figure.unit),
    start: figure.start,
    end: figure.end,
    from: context.from,
    to: figure.end,
  }
}

/** A zero in words at a range of the passage. */
export const zeroDraft = (
  zero: {
    readonly indicator: IndicatorId
    readonly subject: string
    readonly unit: Unit | null
    readonly start: number
    readonly end: number
  },
  text: string,
  reportYear: number | null,
): ClaimDraft => {
  const window = text.slice(Math.max(0, zero.start - 160), zero.start)
  const before = window.slice(window.lastIndexOf('。') + 1)
  const stated = periodOf('', before, reportYear)
  return {
    indicator: zero.indicator,
    subject: zero.subject.slice(0, SUBJECT_LENGTH),
    measure: 'count',
    value: 0,
    approx: undefined,
    inWords: true,
    unit: zero.unit,
    // none since the beginning is none in the year
    period: isSpan(stated) ? null : stated,
    scope: scopeOf(before),
    whole: null,
    start: zero.start,
    end: zero.end,
    from: zero.start,
    to: zero.end,
  }
}

/** The words after the last stop of a gap. */
export const lastClause = (gap: string): string => gap.split(/[,;:]/u).at(-1) ?? gap
