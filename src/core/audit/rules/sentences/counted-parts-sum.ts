import { addExactly } from '../../../domain/exact-sum'
import type { Check } from '../../../domain/finding'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { cannotTell, contradicts, holds } from '../structure/verdicts'
import type { CountedList } from './counted-lists'
import { countedLists } from './counted-lists'

/** Of a hundred: parts that come so near to their whole were probably meant to reach it. */
const NEAR = 1

const checkList = ({ report }: ReportSubject, { whole, unit, parts }: CountedList): readonly Check[] => {
  const sum = addExactly(parts.map(({ value }) => value))
  const difference = Math.abs(sum - whole.value)
  if (difference * 100 > whole.value * NEAR) return []
  const bounds = [whole, ...parts].flatMap(({ bound }, index) => (bound ? [index] : []))
  const known = bounds.length === 0
  const statement = {
    instance: `${unit}:${whole.value}`,
    reportId: report.id,
    formula: [
      ...parts.flatMap((_, index) => (index === 0 ? [1] : [' + ', index + 1])),
      known ? ` = ${sum} ${difference === 0 ? '=' : '≠'} ` : ' = ',
      0,
    ],
    operands: [whole, ...parts].map(({ printed, place }) => wordsOperand(report, printed, place)),
    ...(known ? { expected: sum, actual: whole.value } : {}),
  }
  if (!known) return [cannotTell(statement, [{ code: 'bound-only', operands: bounds }])]
  if (difference === 0) return [holds(statement)]
  return [contradicts(statement, { severity: 'note', class: 'scope', because: [{ code: 'list-open' }] })]
}

/**
 * 共追究1613人,其中刑事追究509人,党政纪处分1099人: counts that are no indicator, behind a 其中. Such a list need not be whole
 * and its parts may overlap, so nothing is said of it but where the sum all but reaches the whole.
 */
export const countedPartsSum: ReportRule = {
  id: 'counted-parts-sum',
  over: 'report',
  check: (subject) => countedLists(subject.report).flatMap((list) => checkList(subject, list)),
}
