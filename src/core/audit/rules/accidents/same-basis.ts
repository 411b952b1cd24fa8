import type { AccidentStatement, OtherComparison } from '../../../domain/accident'
import { areaOf } from '../../../domain/accidents/area'
import { breaksFor, isBroken } from '../../../domain/accidents/breaks'
import { yearOf } from '../../../domain/accidents/months'
import type { Check } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { accidentOperand, wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import { numberCheck } from './number-check'
import { fieldOperands, QUANTITIES } from './quantities'

const NOT_COMPARED = /不[作做予]?(?:同比|比较|对比)/u
const YEARS_BEFORE = /[前近](?<years>\d{1,2}|[两二三四五六七八九十])年/u
const NUMERALS = '〇一二三四五六七八九十'

const countOf = (word: string): number => {
  const numeral = NUMERALS.indexOf(word === '两' ? '二' : word)
  return numeral >= 0 ? numeral : Number(word)
}

/** A document that says its figures are not compared with last year's, and compares them: on last year's scope. */
const notCompared = (report: ReportFigures, statement: AccidentStatement): readonly Check[] => {
  const { breakNote, place } = statement
  if (breakNote === null || !NOT_COMPARED.test(breakNote)) return []
  const changes = QUANTITIES.flatMap(({ yoy }) => fieldOperands(report, statement, yoy))
  if (changes.length === 0) return []
  return [
    numberCheck(
      {
        instance: 'not-compared',
        reportId: report.id,
        operands: [...changes, wordsOperand(report, breakNote, place)],
        formula: [...changes.flatMap((_, index) => (index === 0 ? [index] : [', ', index])), ' / ', changes.length],
        expected: null,
        actual: null,
      },
      { verdict: 'contradicts', scope: [{ code: 'not-compared' }] },
    ),
  ]
}

/** First and last year of the months before that figures are compared with. */
const yearsBefore = ({ basis }: OtherComparison, first: number): readonly [number, number] | null => {
  const years = YEARS_BEFORE.exec(basis)?.groups?.years
  if (years === undefined) return null
  const count = countOf(years)
  return count < 2 ? null : [first - count, first - 1]
}

const spansBreak = (
  report: ReportFigures,
  statement: AccidentStatement,
  comparison: OtherComparison,
): readonly Check[] => {
  const { period, scope } = statement
  const area = areaOf(scope, report)
  if (period === null || area === null) return []
  const first = Number((period.from ?? period.to).slice(0, 4))
  const before = yearsBefore(comparison, first)
  if (before === null) return []
  const [from, to] = before
  const now = yearOf(period)
  const known = breaksFor(area, 'rates').find((change) => isBroken([change], from, now))
  const { field, percent } = comparison
  const span = (start: number, end: number) => (start === end ? String(start) : `${start}–${end}`)
  const item = {
    instance: `${comparison.basis}:${field}:${percent ? '%' : ''}`,
    reportId: report.id,
    operands: [accidentOperand(report, statement, { field, figure: comparison })],
    formula: [0, `${percent ? '%' : ''}: ${span(first, now)} / ${span(from, to)}`],
    expected: null,
    actual: null,
  }
  return [
    numberCheck(
      item,
      known === undefined
        ? { verdict: 'holds' }
        : {
            verdict: 'contradicts',
            scope: [{ code: 'spans-break', values: { year: String(known.year) } }],
          },
    ),
  ]
}

/** Figures are only compared with figures counted alike: not across a change of the statistics. */
export const accidentSameBasis: ReportRule = {
  id: 'accident-same-basis',
  over: 'report',
  check: ({ report }) =>
    report.accidents.flatMap((statement) => [
      ...notCompared(report, statement),
      ...statement.comparisons.flatMap((comparison) => spansBreak(report, statement, comparison)),
    ]),
}
