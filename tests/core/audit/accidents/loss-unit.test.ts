import { describe, expect, it } from 'vitest'
import type { AccidentFigure, AccidentStatement } from '../../../../src/core/domain/accident'
import { found, lines, namesOf, numbersOf, operandsOf } from './lines'
import { accidentLossUnit } from '../../../../src/core/audit/rules/accidents/loss-unit'
import { figure } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, percent, statistic } from './statements'

const YUAN = figure(0.5, { printed: '损失0.5元', unitDoubt: true })

describeRule(accidentLossUnit, {
  passes: [
    {
      name: '万元 throughout',
      report: bulletin(statistic({ lossWanYuan: 0.5, yoyLossWanYuan: -1.2, yoyLossPct: percent('−70.6') })),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'the percentage shows it: 1.2 ÷ (0.5 + 1.2) = 70.6%',
      report: bulletin(statistic({ lossWanYuan: YUAN, yoyLossWanYuan: -1.2, yoyLossPct: percent('−70.6') })),
      formulas: ['−1.2 ÷ (0.00005 + 1.2) = −100% ≠ −70.6%'],
      severity: 'error',
      because: ['proved-by-percent'],
    },
    {
      name: 'the sum of the sectors shows it',
      report: bulletin(
        statistic({ lossWanYuan: 214.5 }),
        statistic({ lossWanYuan: 124 }, { sector: '工矿商贸', partOf: 0 }),
        statistic({ lossWanYuan: YUAN }, { sector: '道路运输', partOf: 0 }),
        statistic({ lossWanYuan: 90 }, { sector: '其他', partOf: 0 }),
      ),
      formulas: ['124 + 0.00005 + 90 ≠ 214.5'],
      because: ['proved-by-sum'],
    },
  ],
  cannotTell: [
    {
      name: 'nothing to prove it with',
      report: bulletin(statistic({ lossWanYuan: YUAN })),
      formulas: ['0.00005 = ?'],
    },
  ],
})

const of = (...accidents: readonly AccidentStatement[]) => found(accidentLossUnit, bulletin(...accidents))

describe('an amount in 元', () => {
  it('is proved to be 万元 by its percentage, with both calculations', () => {
    const checks = of(statistic({ lossWanYuan: YUAN, yoyLossWanYuan: -1.2, yoyLossPct: percent('−70.6') }))
    // 1.2 ÷ 1.7 = 70.59%
    expect(lines(checks)).toEqual([
      'report-error error: −1.2 ÷ (0.00005 + 1.2) = −100% ≠ −70.6% | proved-by-percent of 0 value=0.5 formula=−1.2 ÷ (0.5 + 1.2) = −70.59% ≈ −70.6%',
    ])
    // 0.00005 − 0.5
    expect(numbersOf(checks)).toEqual([[0.5, 0.00005, -0.49995]])
    expect(operandsOf(checks)).toEqual([
      ['bulletin lossWanYuan 损失0.5元', 'bulletin yoyLossWanYuan 1.2', 'bulletin yoyLossPct 70.6%'],
    ])
    expect(namesOf(checks)).toEqual(['lossWanYuan:'])
  })

  it('is proved by a rise too: 1.2 ÷ (2.7 − 1.2) = 80%', () => {
    const loss = figure(2.7, { printed: '2.7元', unitDoubt: true })
    // 1.2 ÷ (0.00027 − 1.2) = −100.02%
    expect(lines(of(statistic({ lossWanYuan: loss, yoyLossWanYuan: 1.2, yoyLossPct: percent('80') })))).toEqual([
      'report-error error: 1.2 ÷ (0.00027 − 1.2) = −100.02% ≠ 80% | proved-by-percent of 0 value=2.7 formula=1.2 ÷ (2.7 − 1.2) = 80% ≈ 80%',
    ])
  })

  it('is not proved by a percentage that fits both, or none', () => {
    const unproved = (percentage: string) =>
      lines(of(statistic({ lossWanYuan: YUAN, yoyLossWanYuan: -12000, yoyLossPct: percent(percentage) })))
    expect(unproved('−100')).toEqual(['cannot-tell: 0.00005 = ? | unit-unproved of 0'])
    expect(unproved('−50')).toEqual(['cannot-tell: 0.00005 = ? | unit-unproved of 0'])
  })

  const sectors = (total: number, loss: AccidentFigure | number, whole: AccidentFigure | number = total) => [
    statistic({ lossWanYuan: whole }),
    statistic({ lossWanYuan: 124 }, { sector: '工矿商贸', partOf: 0 }),
    statistic({ lossWanYuan: loss }, { sector: '道路运输', partOf: 0 }),
    statistic({ lossWanYuan: 90 }, { sector: '其他', partOf: 0 }),
  ]

  it('is proved by the sum: 124 + 0.5 + 90', () => {
    const checks = of(...sectors(214.5, YUAN))
    expect(lines(checks)).toEqual([
      'report-error error: 124 + 0.00005 + 90 ≠ 214.5 | proved-by-sum of 0 value=0.5 formula=124 + 0.5 + 90 = 214.5',
    ])
    expect(operandsOf(checks)).toEqual([['bulletin lossWanYuan 损失0.5元', 'bulletin lossWanYuan 214.5']])
    expect(namesOf(checks)).toEqual(['lossWanYuan:道路运输'])
  })

  it('is not proved by another sum, nor where it is the total', () => {
    expect(lines(of(...sectors(215.5, YUAN)))).toEqual(['cannot-tell: 0.00005 = ? | unit-unproved of 0'])
    const total = figure(214.5, { printed: '214.5元', unitDoubt: true })
    expect(lines(of(...sectors(214.5, 0.5, total)))).toEqual(['cannot-tell: 0.02145 = ? | unit-unproved of 0'])
  })
})
