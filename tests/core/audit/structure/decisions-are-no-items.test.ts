import { describe, expect, it } from 'vitest'
import { decisionsAreNoItems } from '../../../../src/core/audit/rules/structure/decisions-are-no-items'
import { subjectOf } from '../../../../src/core/audit/subject'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { written } from './written'

type Numbers = readonly [number, number, number]

const row = (indicator: string, [items, change, decisions]: Numbers) => [
  cell('2019', indicator, items, 'previous-items'),
  cell('2019', indicator, change, 'item-change'),
  cell('2019', indicator, decisions, 'decisions'),
]
const table = (permits: Numbers, penalties: Numbers) =>
  written(['正文'], { form: '2019', cells: [...row('permits', permits), ...row('penalties', penalties)] })

describeRule(decisionsAreNoItems, {
  passes: [
    {
      name: 'decisions are counted',
      report: table([66, 2, 1052], [7, -1, 86]),
      formulas: ['66 + 2 ≠ 1052', '7 − 1 ≠ 86'],
    },
    { name: 'one row adds up by chance', report: table([66, 2, 68], [7, -1, 86]), formulas: ['7 − 1 ≠ 86'] },
  ],
  // 66 + 126 = 192, 7 + 12 = 19
  fails: [
    {
      name: 'two rows add up',
      report: table([66, 126, 192], [7, 12, 19]),
      formulas: ['66 + 126 = 192', '7 + 12 = 19'],
      class: 'scope',
    },
  ],
  cannotTell: [],
})

describe('columns taken for last year, change and this year', () => {
  it('are a note on a definition, on each row that adds up', () => {
    const checks = decisionsAreNoItems.check(subjectOf(table([66, 126, 192], [7, 12, 19])))
    expect(checks.map(({ severity, class: kind, instance }) => [severity, kind, instance])).toEqual([
      ['note', 'scope', 'permits'],
      ['note', 'scope', 'penalties'],
    ])
  })

  it('are not looked for without a change, or with a blank', () => {
    expect(decisionsAreNoItems.check(subjectOf(table([66, 0, 66], [7, 0, 7])))).toEqual([])
    const cells = [...row('permits', [66, 126, 192]).slice(0, 2), ...row('penalties', [7, 12, 19])]
    expect(decisionsAreNoItems.check(subjectOf(written(['正文'], { form: '2019', cells })))).toEqual([])
  })
})
