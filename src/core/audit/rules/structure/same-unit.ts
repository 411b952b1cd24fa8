import type { Cell } from '../../../domain/cell'
import type { Claim } from '../../../domain/claim'
import type { Check } from '../../../domain/finding'
import type { Unit } from '../../../domain/unit'
import { cellOperand, claimOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { contradicts, holds } from './verdicts'

/** Words for one case that differ only by region: 4 起, 1 宗, 5 例 are 件. */
const CASES: ReadonlySet<Unit> = new Set<Unit>(['件', '起', '宗', '例'])
/** Words for one occasion: 3 期, 3 场 and 3 次 of training. */
const OCCASIONS: ReadonlySet<Unit> = new Set<Unit>(['次', '期', '场'])
const PERSONS: ReadonlySet<Unit> = new Set<Unit>(['人', '名'])
const MONEY: ReadonlySet<Unit> = new Set<Unit>(['元', '万元', '亿元'])

const isSame = (left: Unit, right: Unit): boolean =>
  left === right || [CASES, OCCASIONS, PERSONS].some((words) => words.has(left) && words.has(right))

const cellOf = ({ report }: ReportSubject, { indicator, value }: Claim): Cell | undefined =>
  report.cells.find(
    ({ indicator: row, column, content }) =>
      row === indicator &&
      (column === null || column === 'amount') &&
      content.state === 'value' &&
      content.value === value,
  )

/** A figure that a sentence and the table state alike; with different numbers they may speak of different things. */
const check = (subject: ReportSubject, claim: Claim): readonly Check[] => {
  const cell = cellOf(subject, claim)
  const { unit } = claim
  if (cell === undefined || unit === null || cell.unit === null || claim.value === 0) return []
  // a percentage is of something, and an amount is no count
  if (unit === '%' || cell.unit === '%' || MONEY.has(unit) !== MONEY.has(cell.unit)) return []
  // the tables of 2019 and 2021 name a unit for amounts only
  if (subject.form !== '2014' && !MONEY.has(unit)) return []
  const agrees = isSame(unit, cell.unit)
  const statement = {
    instance: `${claim.indicator}:${unit}/${cell.unit}`,
    reportId: subject.report.id,
    formula: [0, ` ${unit} ${agrees ? '=' : '≠'} `, 1, ` ${cell.unit}`],
    operands: [
      claimOperand(subject.report, claim),
      cellOperand(subject.report, cell, { indicator: cell.indicator, column: cell.column }),
    ],
  }
  return [agrees ? holds(statement) : contradicts(statement, { severity: MONEY.has(unit) ? 'warning' : 'note' })]
}

/**
 * An indicator is counted in one unit: 3 件 in a sentence and 3 篇 in the table are not certain to be the same, and
 * 12.5 元 beside 12.5 万元 are not.
 */
export const sameUnit: ReportRule = {
  id: 'same-unit',
  over: 'report',
  check: (subject) =>
    subject.report.claims
      .filter(({ measure, period, scope }) => measure === 'count' && period === null && scope === null)
      .flatMap((claim) => check(subject, claim)),
}
