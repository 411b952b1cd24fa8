import { describe, expect, it } from 'vitest'
import { sentencesAgree } from '../../../../src/core/audit/rules/sentences/sentences-agree'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const said = (...paragraphs: readonly string[]) => reportSaying(paragraphs)

describeRule(sentencesAgree, {
  passes: [
    {
      name: 'the total of the year as a part of what was made',
      report: said(
        '制作、获取政府信息总数53条，其中主动公开政府信息45条，依申请公开信息数8条。',
        '全年共主动公开政府信息45条。',
      ),
      formulas: ['45 = 45'],
    },
    {
      name: 'the same number twice',
      report: said('全年收到政府信息公开申请12件。', '本年度共收到政府信息公开申请12件，均按时答复。'),
      formulas: ['12 = 12'],
    },
  ],
  fails: [
    {
      name: 'the total of the year as a part of what was made',
      report: said(
        '制作、获取政府信息总数53条，其中主动公开政府信息45条，依申请公开信息数8条。',
        '全年共主动公开政府信息46条。',
      ),
      formulas: ['45 ≠ 46'],
    },
    {
      name: '72 in one part, 84 in another',
      report: said('主动公开政府信息72条。', '全年主动公开政府信息84条。'),
      formulas: ['72 ≠ 84'],
    },
    {
      name: 'a fee taken, then none',
      report: said('收取信息处理费380元。', '六、其他需要报告的事项', '本年度收取信息处理费0元。'),
      formulas: ['380 ≠ 0'],
    },
    {
      name: 'one case, then none',
      report: said('办理行政复议案件1件。', '没有因政府信息公开被申请行政复议。'),
      formulas: ['1 ≠ 0'],
    },
  ],
  cannotTell: [],
})

const checksOf = (...paragraphs: readonly string[]) => sentencesAgree.check(subjectOf(said(...paragraphs)))

describe('what is not the same fact', () => {
  it.each([
    ['fees of two persons', ['向一名申请人收取信息处理费100元。', '向另一名申请人收取信息处理费280元。']],
    ['another extent', ['县政府办公室收到政府信息公开申请3件。', '全县收到政府信息公开申请40件。']],
    ['received and accepted', ['全年收到政府信息公开申请12件。', '全年受理政府信息公开申请11件。']],
    ['another year', ['2022年收到政府信息公开申请3件。', '收到政府信息公开申请40件。']],
    ['a round number', ['主动公开政府信息400余条。', '主动公开政府信息412条。']],
    ['two platforms', ['在省平台主动公开政府信息72条。', '在市平台主动公开政府信息84条。']],
    ['a part', ['收到政府信息公开申请40件，其中自然人申请30件。']],
    // 3 + 17 = 20
    ['counts the sentence adds up', ['各科室收到政府信息公开申请3件，办公室收到政府信息公开申请17件，合计20件。']],
    ['half a year', ['上半年收到政府信息公开申请10件。', '全年收到政府信息公开申请22件。']],
  ])('%s', (_, paragraphs) => {
    expect(checksOf(...paragraphs)).toEqual([])
  })
})

it('says where the other number is the sum of the parts: 12 + 72 = 84', () => {
  const [check] = checksOf('主动公开政府信息72条，其中县政府网站12条、微信公众号72条。', '全年主动公开政府信息84条。')
  expect(check?.because).toEqual([{ code: 'sum-of-parts', values: { formula: '12 + 72 = 84' } }])
})
