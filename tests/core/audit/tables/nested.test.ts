import { identityRule } from '../../../../src/core/audit/identity-rule'
import { TABLE_RULES } from '../../../../src/core/audit/rules/tables'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { single, tables } from './cells'

const ruleOf = (id: (typeof TABLE_RULES.report)[number]['id']) =>
  TABLE_RULES.report.find((rule) => rule.id === id) ?? identityRule('part-within-whole')

const press = (total: number | 'blank', principal: number | 'blank') =>
  tables(
    '2014',
    single('2014', { 'response.press-conferences': total, 'response.press-conferences.principal': principal }),
  )

describeRule(ruleOf('part-within-whole'), {
  passes: [
    { name: '主要负责同志 at some', report: press(5, 2), formulas: ['2 ≤ 5'] },
    { name: '主要负责同志 at all', report: press(5, 5), formulas: ['5 ≤ 5'] },
  ],
  fails: [{ name: '主要负责同志 at more than there were', report: press(2, 3), formulas: ['3 > 2'] }],
  cannotTell: [{ name: 'a blank whole', report: press('blank', 3), formulas: ['3 ≤ □'] }],
})

const channels = (total: number, values: readonly (number | 'blank')[]) => {
  const [gazette = 0, website = 0, weibo = 0, wechat = 0, other = 0] = values
  return tables(
    '2014',
    single('2014', {
      'disclosure.total': total,
      'disclosure.channel.gazette': gazette,
      'disclosure.channel.website': website,
      'disclosure.channel.weibo': weibo,
      'disclosure.channel.wechat': wechat,
      'disclosure.channel.other': other,
    }),
  )
}

describeRule(ruleOf('channel-within-total'), {
  passes: [
    {
      name: 'channels that overlap',
      report: channels(468, [1, 406, 52, 153, 39]),
      formulas: ['1 ≤ 468', '406 ≤ 468', '52 ≤ 468', '153 ≤ 468', '39 ≤ 468'],
    },
  ],
  fails: [{ name: 'a channel above the total', report: channels(400, [1, 406, 52, 153, 39]), formulas: ['406 > 400'] }],
  cannotTell: [
    {
      name: 'a blank channel',
      report: tables('2014', single('2014', { 'disclosure.total': 4, 'disclosure.channel.weibo': 'blank' })),
      formulas: ['? ≤ 4', '? ≤ 4', '□ ≤ 4', '? ≤ 4', '? ≤ 4'].slice(2, 3),
    },
  ],
})

describeRule(ruleOf('total-within-channels'), {
  passes: [
    {
      name: 'overlap',
      report: channels(468, [1, 406, 52, 153, 39]),
      formulas: ['468 ≤ 1 + 406 + 52 + 153 + 39 = 651'],
    },
    {
      name: 'no overlap',
      report: channels(651, [1, 406, 52, 153, 39]),
      formulas: ['651 ≤ 1 + 406 + 52 + 153 + 39 = 651'],
    },
  ],
  fails: [
    {
      name: 'more than all channels',
      report: channels(652, [1, 406, 52, 153, 39]),
      formulas: ['652 > 1 + 406 + 52 + 153 + 39 = 651'],
    },
  ],
  cannotTell: [
    {
      name: 'a blank channel may hold the rest',
      report: channels(652, [1, 406, 52, 153, 'blank']),
      formulas: ['652 ≤ 1 + 406 + 52 + 153 + □'],
    },
  ],
})

const documents = (form: '2019' | '2021', values: readonly (number | 'blank')[]) =>
  tables(
    form,
    (form === '2019'
      ? (['newly-made', 'newly-published', 'total-published'] as const)
      : (['issued', 'repealed', 'in-force'] as const)
    ).map((column, index) => cell(form, 'normative-documents', values[index] ?? 0, column)),
  )

describeRule(ruleOf('newly-published-within-total'), {
  passes: [{ name: 'published in all 40', report: documents('2019', [14, 14, 40]), formulas: ['14 ≤ 40'] }],
  fails: [{ name: 'stock smaller than flow', report: documents('2019', [14, 14, 3]), formulas: ['14 > 3'] }],
  cannotTell: [{ name: 'a blank stock', report: documents('2019', [14, 14, 'blank']), formulas: ['14 ≤ □'] }],
})

describeRule(ruleOf('stock-covers-flow'), {
  passes: [
    { name: 'some older ones in force', report: documents('2021', [50, 20, 420]), formulas: ['50 − 20 = 30 ≤ 420'] },
    { name: 'repealed more than issued', report: documents('2021', [2, 5, 0]), formulas: ['2 − 5 = −3 ≤ 0'] },
  ],
  fails: [
    {
      name: 'fewer in force than issued and kept',
      report: documents('2021', [50, 20, 29]),
      formulas: ['50 − 20 = 30 > 29'],
    },
  ],
  cannotTell: [{ name: 'blank repeals', report: documents('2021', [50, 'blank', 29]), formulas: ['50 − □ ≤ 29'] }],
})

const normative = (published: number | 'blank', issued: number) =>
  tables('2014', single('2014', { 'disclosure.normative': published, 'normative.issued': issued }))

describeRule(ruleOf('published-within-issued'), {
  passes: [{ name: 'all issued ones published', report: normative(5, 5), formulas: ['5 ≤ 5'] }],
  fails: [{ name: 'older ones published too', report: normative(5, 0), formulas: ['5 > 0'], class: 'scope' }],
  cannotTell: [{ name: 'a blank', report: normative('blank', 4), formulas: ['□ ≤ 4'] }],
})
