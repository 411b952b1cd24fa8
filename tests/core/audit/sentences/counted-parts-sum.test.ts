import { describe, expect, it } from 'vitest'
import { countedPartsSum } from '../../../../src/core/audit/rules/sentences/counted-parts-sum'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const saying = (sentence: string) => reportSaying([sentence])
const checked = (sentence: string) => countedPartsSum.check(subjectOf(saying(sentence)))

describeRule(countedPartsSum, {
  passes: [
    {
      name: 'all parts are listed',
      report: saying('全年问责215人，其中党纪处分120人，政务处分95人。'),
      // 120 + 95 = 215
      formulas: ['“120人” + “95人” = 215 = “215人”'],
    },
    {
      name: 'the names stand behind the counts, in brackets',
      report: saying('慰问困难家庭300户（其中：180户在城区、120户在乡镇）。'),
      formulas: ['“180户” + “120户” = 300 = “300户”'],
    },
  ],
  fails: [
    {
      name: 'a little less than the whole',
      report: saying('全年问责412人，其中党纪处分250人，政务处分160人。'),
      // 250 + 160 = 410, 2 of 412 are 0.49 %
      formulas: ['“250人” + “160人” = 410 ≠ “412人”'],
      severity: 'note',
      class: 'scope',
    },
    {
      name: 'a little more than the whole',
      report: saying('全年问责412人，其中党纪处分250人，政务处分162人、诫勉2人。'),
      // 250 + 162 + 2 = 414
      formulas: ['“250人” + “162人” + “2人” = 414 ≠ “412人”'],
      severity: 'note',
      class: 'scope',
    },
  ],
  cannotTell: [
    {
      name: 'a whole that is a bound',
      report: saying('全年问责410余人，其中党纪处分250人，政务处分160人。'),
      formulas: ['“250人” + “160人” = “410余人”'],
    },
    {
      name: 'a part that is not exact',
      report: saying('全年问责410人，其中党纪处分约250人，政务处分160人。'),
      formulas: ['“250人” + “160人” = “410人”'],
    },
    {
      name: 'a whole said to be about so many',
      report: saying('全年问责约410人，其中党纪处分250人，政务处分160人。'),
      formulas: ['“250人” + “160人” = “410人”'],
    },
  ],
})

describe('the finding', () => {
  it('says what may explain the difference, how large it is, and where each count stands', () => {
    const [check] = checked('全年问责412人，其中党纪处分250人，政务处分160人。')
    expect(check).toMatchObject({
      instance: '人:412',
      because: [{ code: 'list-open' }],
      expected: 410,
      actual: 412,
      difference: 2,
    })
    // 全0 年1 问2 责3 412人4–8 ，8 其9 中10 党11 纪12 处13 分14 250人15–19 ，19 政20 务21 处22 分23 160人24–28
    expect(check?.operands.map(({ printed, place }) => [printed, place?.start, place?.end])).toEqual([
      ['412人', 4, 8],
      ['250人', 15, 19],
      ['160人', 24, 28],
    ])
  })

  it('names the bounds among the figures', () => {
    expect(checked('全年问责410余人，其中党纪处分250人，政务处分160人。')[0]?.because).toEqual([
      { code: 'bound-only', operands: [0] },
    ])
    expect(checked('全年问责410人，其中党纪处分250多人，政务处分160人。')[0]).toMatchObject({
      because: [{ code: 'bound-only', operands: [1] }],
      expected: null,
      actual: null,
    })
  })
})

describe('what proves nothing', () => {
  it.each([
    ['an open list', '全年问责412人，其中党纪处分250人，政务处分60人。'],
    ['exactly more than one per cent less', '全年问责200人，其中党纪处分100人，政务处分97人。'],
    ['parts that overlap', '检查企业100家，其中发现隐患60家，完成整改55家。'],
    ['a single part', '全年问责412人，其中党纪处分411人。'],
    ['another unit', '全年问责412人，其中党纪处分250件，政务处分160件。'],
    ['a part without a count', '全年问责412人，其中党纪处分250人，政务处分160人，诫勉若干。'],
    ['a share among the parts', '全年问责412人，其中党纪处分250人，占60.7%，政务处分160人。'],
    ['parts of a part', '全年问责412人，其中党纪处分410人，其中警告250人，严重警告160人。'],
    ['a change among the parts', '全年问责412人，其中党纪处分250人，同比增加160人。'],
    ['another whole behind it', '全年问责412人，其中党纪处分250人，另问责单位负责人160人。'],
    ['counts without names', '全年问责412人，其中250人，160人。'],
    ['an item for the rest', '全年问责412人，其中党纪处分250人，其他160人。'],
    ['the end of the sentence', '全年问责412人，其中党纪处分250人。政务处分160人。'],
    ['no word that opens a list', '全年问责412人，党纪处分250人，政务处分160人。'],
    ['a decimal', '全年投入1.412人，其中党纪处分250人，政务处分160人。'],
  ])('%s', (_, sentence) => {
    expect(checked(sentence)).toEqual([])
  })

  it('figures of the report’s indicators are left to their own rules', () => {
    // 250 + 160 = 410 of 412
    expect(checked('全年收到政府信息公开申请412件，其中自然人申请250件，法人申请160件。')).toEqual([])
  })
})
