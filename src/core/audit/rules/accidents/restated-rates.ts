import type { RateStatement } from '../../../domain/accident'
import { areaOf } from '../../../domain/accidents/area'
import { monthsOf, previousPeriod } from '../../../domain/accidents/months'
import { addExactly } from '../../../domain/exact-sum'
import type { Check, FormulaPart, Operand } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { rateOperand } from '../../operands'
import type { SeriesSubject } from '../../subject'
import { groupFacts } from './fact-groups'
import { numberCheck } from './number-check'
import type { Range } from './ranges'
import { cutOrRounded, overlap, roundedRange, signBetween, stepOf } from './ranges'

/** One value or change of a rate as a document gives it. */
interface SaidRate {
  readonly report: ReportFigures
  readonly key: string
  readonly value: number
  readonly step: number
  readonly range: Range
  readonly percent: boolean
  readonly provisional: boolean
  readonly operands: readonly Operand[]
  readonly spelled: (first: number) => readonly FormulaPart[]
}

const PARTS = ['value', 'previous', 'changePct'] as const

const saidIn = (report: ReportFigures, statement: RateStatement): readonly SaidRate[] => {
  const { rate, scope, period, value, change, status } = statement
  const area = areaOf(scope, report)
  if (area === null || period === null) return []
  const before = previousPeriod(period)
  if (before === null) return []
  const base = { report, provisional: status.length > 0 }
  const printed = PARTS.flatMap((part): readonly SaidRate[] => {
    const figure = statement[part]
    if (figure === null || figure.approx !== undefined) return []
    const percent = part === 'changePct'
    return [
      {
        ...base,
        key: [area, rate, monthsOf(part === 'previous' ? before : period), percent ? '%' : ''].join('|'),
        value: figure.value,
        step: stepOf(figure),
        range: percent ? cutOrRounded(figure) : roundedRange(figure),
        percent,
        operands: [rateOperand(report, statement, { part, figure })],
        spelled: (first) => (percent ? [first, '%'] : [first]),
      },
    ]
  })
  if (value === null || change === null || value.approx !== undefined || change.approx !== undefined) return printed
  const [now, by] = [roundedRange(value), roundedRange(change)]
  const implied: SaidRate = {
    ...base,
    key: [area, rate, monthsOf(before), ''].join('|'),
    value: addExactly([value.value, -change.value]),
    step: stepOf(value),
    range: { low: now.low - by.high, high: now.high - by.low },
    percent: false,
    operands: [
      rateOperand(report, statement, { part: 'value', figure: value }),
      rateOperand(report, statement, { part: 'change', figure: change }),
    ],
    spelled: (first) => [first, change.value < 0 ? ` + ${-change.value}` : ` − ${change.value}`],
  }
  return [...printed, implied]
}

const compare = (first: SaidRate, later: SaidRate): Check => {
  const same = first.value === later.value
  const holds = overlap(first.range, later.range) && (same || first.step !== later.step || !first.percent)
  const near = overlap(first.range, later.range)
  return numberCheck(
    {
      instance: later.key,
      reportId: later.report.id,
      operands: [...later.operands, ...first.operands],
      formula: [...later.spelled(0), signBetween(holds, same), ...first.spelled(later.operands.length)],
      expected: first.value,
      actual: later.value,
    },
    holds
      ? { verdict: 'holds' }
      : {
          verdict: 'contradicts',
          scope: [
            ...(near ? [{ code: 'last-digit-differs', operands: [0, later.operands.length] } as const] : []),
            ...(first.provisional || later.provisional ? [{ code: 'provisional' } as const] : []),
            { code: 'other-document' },
          ],
        },
  )
}

/** A rate of one year in several documents, printed for the year or as that of the year before. */
export const restatedRates = ({ reports }: SeriesSubject): readonly Check[] =>
  [
    ...groupFacts(
      reports.flatMap(({ report }) => report.rates.flatMap((statement) => saidIn(report, statement))),
      ({ key }) => key,
    ).values(),
  ].flatMap(([first, ...others]) =>
    others.filter(({ report }) => report.id !== first.report.id).map((later) => compare(first, later)),
  )
