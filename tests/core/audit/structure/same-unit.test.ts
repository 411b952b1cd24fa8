import { describe, expect, it } from 'vitest'
import { sameUnit } from '../../../../src/core/audit/rules/structure/same-unit'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Claim } from '../../../../src/core/domain/claim'
import { cell, claim, monthsPeriod, report } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'

const stated = (indicator: string, value: number, extra: Partial<Claim>, table: number | 'blank' = value) =>
  report({ form: '2014', cells: [cell('2014', indicator, table)], claims: [claim(indicator, value, extra)] })

describeRule(sameUnit, {
  passes: [
    { name: 'one unit', report: stated('response.interpretations', 3, { unit: '篇' }), formulas: ['3 篇 = 3 篇'] },
    { name: 'words for cases', report: stated('requests.received', 4, { unit: '起' }), formulas: ['4 起 = 4 件'] },
    {
      name: 'words for occasions',
      report: stated('training.courses', 3, { unit: '期' }),
      formulas: ['3 期 = 3 次'],
    },
    { name: 'words for persons', report: stated('resources.staff', 2, { unit: '名' }), formulas: ['2 名 = 2 人'] },
    { name: 'another number', report: stated('response.interpretations', 5, { unit: '件' }, 3), formulas: [] },
    { name: 'nothing', report: stated('response.interpretations', 0, { unit: '件' }), formulas: [] },
    { name: 'no unit', report: stated('response.interpretations', 3, { unit: null }), formulas: [] },
    {
      name: 'one unit of money',
      report: stated('resources.funds', 2, { unit: '万元' }),
      formulas: ['2 万元 = 2 万元'],
    },
    { name: 'another amount', report: stated('resources.funds', 20_000, { unit: '元' }, 2), formulas: [] },
    { name: 'persons beside money', report: stated('resources.funds', 2, { unit: '人' }), formulas: [] },
    { name: 'a percentage', report: stated('training.courses', 2, { unit: '%' }), formulas: [] },
    {
      name: 'a scope of its own',
      report: stated('response.interpretations', 3, { unit: '件', scope: '全市' }),
      formulas: [],
    },
    {
      name: 'some months',
      report: stated('response.interpretations', 3, { unit: '件', period: monthsPeriod('2018-01', '2018-03') }),
      formulas: [],
    },
    { name: 'a share', report: stated('response.interpretations', 3, { unit: '件', measure: 'share' }), formulas: [] },
  ],
  fails: [
    { name: '件 for 篇', report: stated('response.interpretations', 3, { unit: '件' }), formulas: ['3 件 ≠ 3 篇'] },
    { name: '件 for 次', report: stated('response.weibo-wechat', 3, { unit: '件' }), formulas: ['3 件 ≠ 3 次'] },
    { name: '元 for 万元', report: stated('resources.funds', 2, { unit: '元' }), formulas: ['2 元 ≠ 2 万元'] },
    { name: '人 for 人次', report: stated('training.attendees', 2, { unit: '人' }), formulas: ['2 人 ≠ 2 人次'] },
  ],
  cannotTell: [],
})

describe('units', () => {
  it('that differ are a note', () => {
    const [check] = sameUnit.check(subjectOf(stated('response.interpretations', 3, { unit: '件' })))
    expect(check).toMatchObject({ severity: 'note', instance: 'response.interpretations:件/篇' })
  })

  it('of money that differ are a warning, on the form of 2021 too', () => {
    const charged = { ...cell('2021', 'charges', 12.5, 'amount'), unit: '万元' as const }
    const said = report({ form: '2021', cells: [charged], claims: [claim('charges', 12.5, { unit: '元' })] })
    expect(sameUnit.check(subjectOf(said)).map(({ severity, instance }) => [severity, instance])).toEqual([
      ['warning', 'charges:元/万元'],
    ])
  })

  it('of counts are compared on the 2014 form, whose table names them', () => {
    const other = { ...stated('response.interpretations', 3, { unit: '件' }) }
    const metadata = { ...other.metadata, form: null }
    expect(sameUnit.check(subjectOf({ ...other, metadata }))).toEqual([])
  })
})
