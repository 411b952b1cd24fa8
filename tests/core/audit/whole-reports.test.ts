import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../../src/core/audit/formula'
import { auditReport } from '../../../src/core/audit/run-audit'
import { reportIn } from '../../support/documents/read'
import type { Whole } from '../../support/whole-report'
import { wholeReport } from '../../support/whole-report'

const accusations = (report: Parameters<typeof auditReport>[0], withNotes = false): readonly string[] =>
  auditReport(report).flatMap((finding) =>
    finding.verdict === 'contradicts' && (withNotes || finding.severity !== 'note')
      ? [`${finding.rule} ${finding.class ?? ''} ${finding.severity}: ${formatFormula(finding)}`]
      : [],
  )

/** 新收 40, 结转 3, 予以公开 20, 部分公开 5, 无法提供 8, 信访 4, 重复 1, 总计 38, 结转下年 5; 复议 6, 诉讼 2 + 1. */
const CONSISTENT: readonly (readonly [name: string, whole: Whole])[] = [
  [
    '40 + 3 = 38 + 5 in words',
    { said: ['全年收到申请40件，加上上年结转的3件，已办结38件，另有5件结转下年度继续办理。'] },
  ],
  ['43 handled includes 3 carried over', { said: ['全年共办理政府信息公开申请43件（含上年结转3件）。'] }],
  ['约 40 is 40', { said: ['全年收到政府信息公开申请约40件。'] }],
  ['a list that ends in 等', { said: ['办结的38件中，予以公开20件、部分公开5件、无法提供8件等。'] }],
  ['all but the petitions: 38 − 4 = 34', { said: ['除4件信访类申请外，其余34件均按期答复。'] }],
  ['up by a quarter: (40 − 32) / 32', { said: ['全年收到政府信息公开申请40件，比2022年（32件）增长25%。'] }],
  ['a share of what was answered: 20 / 38', { said: ['予以公开20件，占办结总数的52.6%。'] }],
  ['a share cut off: 5 / 38 = 13.157 %', { said: ['部分公开5件，占办结总数的13.1%。'] }],
  ['full and partial together: 25 / 38 = 65.79 %', { said: ['予以公开和部分公开共25件，占答复总数的65.8%。'] }],
  ['last year for comparison', { said: ['2022年我局收到政府信息公开申请32件，办结31件；2023年收到40件，办结38件。'] }],
  ['the office of the bureau alone', { said: ['其中局机关收到政府信息公开申请12件，局属单位收到28件。'] }],
  ['applicants of two kinds: 30 / 40, 10 / 40', { said: ['自然人申请30件，占75%；商业企业申请10件，占25%。'] }],
  [
    'cases decided: 6 − 2 = 4 = 3 + 1',
    { said: ['因政府信息公开被申请行政复议6件，已审结4件，其中维持3件、纠正1件，尚有2件未审结。'] },
  ],
  ['lawsuits of both kinds: 2 + 1', { said: ['行政诉讼共3件，其中复议后起诉1件。'] }],
  ['1200余 and 856 + 350 = 1206', { said: ['全年主动公开信息1200余条，其中政府网站856条、政务微信350条。'] }],
  ['a share of another base: 28 / 40', { said: ['通过网络提交申请28件，占申请总量的70%，其余12件为信函和当面提交。'] }],
  ['in time, with five carried forward', { said: ['办结的38件申请均在法定期限内答复，按时答复率100%。'] }],
  ['different things in different units', { said: ['政府网站发布信息856条，其中图解12篇、视频5个、新闻发布会2场。'] }],
  ['a monthly mean: 1206 / 12 = 100.5', { said: ['全年公开信息1206条，月均公开约100条。'] }],
  ['three years together', { said: ['2021年至2023年，累计收到政府信息公开申请110件。'] }],
  ['quarters of the year: 28 + 12', { said: ['前三季度收到申请28件，第四季度收到申请12件，全年共收到40件。'] }],
  [
    'a county speaks of its townships',
    { agency: '临川县人民政府', said: ['全县各乡镇共收到政府信息公开申请57件，县政府办公室收到9件。'] },
  ],
  [
    'all completed where nothing is carried forward',
    {
      // 30 + 2 = 32 and 10 + 1 = 11: three and two more granted
      requests: { granted: [18, 7], answered: [32, 11], 'carried-forward': [0, 0] },
      said: ['收到的申请已全部办结。'],
    },
  ],
  ['a restated year before', { said: ['上年年报所列收到申请30件，因漏统2件，更正为32件；本年收到40件。'] }],
  [
    'the 2019 form of 2020',
    { form: '2019', year: 2020, said: ['全年收到政府信息公开申请40件，同比下降20%（上年50件）。'] },
  ],
  ['documents in force: 22, two of them new', { said: ['制发行政规范性文件2件，废止1件，截至年底现行有效22件。'] }],
  ['points of the plan are not figures', { said: ['全年召开专题会议4次，培训2期120人次，走访企业40家。'] }],
  ['the percentage of a reply, not of requests', { said: ['申请答复满意率达95%，同比提高5个百分点。'] }],
  ['none of one kind', { said: ['全年未收到科研机构提出的申请，未因信息公开收取费用。'] }],
  [
    'a share of a part: 30 of 40 by persons, 21 of the 30 on line',
    { said: ['自然人申请30件，其中网上申请21件，占自然人申请的70%。'] },
  ],
]

describe('a consistent report is accused of nothing', () => {
  it.each(CONSISTENT)('%s', async (_, whole) => {
    expect(accusations(await wholeReport(whole))).toEqual([])
  })
})

const CONTRADICTING: readonly (readonly [name: string, accused: readonly string[], whole: Whole])[] = [
  [
    'applicants that are not their total, which then does not balance either',
    [
      'applicants-sum report-error error: 30 + 10 + 0 + 0 + 0 + 0 = 40 ≠ 42',
      'requests-balance report-error error: 38 + 5 = 43 ≠ 42 + 3 = 45',
    ],
    { requests: { received: [30, 10, 42] } },
  ],
  [
    'outcomes that are not their total: 16 + 4 + 6 + 3 + 1 = 30, and 21 + 5 + 8 + 4 + 1 = 39',
    [
      'outcomes-sum report-error error: 16 + 4 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 6 + 0 + 0 + 3 + 1 + 0 + 0 + 0 + 0 + 0 + 0 = 30 ≠ 29',
      'outcomes-sum report-error error: 21 + 5 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 8 + 0 + 0 + 4 + 1 + 0 + 0 + 0 + 0 + 0 + 0 = 39 ≠ 38',
    ],
    { requests: { granted: [16, 5] } },
  ],
  [
    'one more carried forward',
    [
      'requests-balance report-error error: 29 + 4 = 33 ≠ 30 + 2 = 32',
      'requests-balance report-error error: 38 + 6 = 44 ≠ 40 + 3 = 43',
    ],
    { requests: { 'carried-forward': [4, 2] } },
  ],
  [
    'results that are not their total',
    ['parts-sum report-error error: 3 + 1 + 0 + 2 = 6 ≠ 7'],
    { review: [3, 1, 0, 2, 7, 1, 0, 0, 1, 2, 0, 0, 1, 0, 1] },
  ],
  [
    'a sentence against the table',
    ['sentence-matches-table report-error error: 40 ≠ 45'],
    { said: ['全年收到政府信息公开申请45件。'] },
  ],
  [
    'a rounded one',
    ['sentence-matches-table report-error warning: “50余件” ≠ 40'],
    { said: ['全年收到政府信息公开申请50余件。'] },
  ],
  [
    'a percentage of both years',
    ['change-matches-counts report-error warning: (40 − 32) ÷ 32 = 25% ≠ 35%'],
    { said: ['全年收到政府信息公开申请40件，比2022年（32件）增长35%。'] },
  ],
  [
    'the year before in a clause of its own',
    ['change-matches-counts report-error warning: (40 − 32) ÷ 32 = 25% ≠ 35%'],
    { said: ['全年收到政府信息公开申请40件，上年为32件，同比增长35%。'] },
  ],
  [
    'a fall that was a rise',
    ['direction-matches-counts report-error warning: “有所下降”: 40 − 32 = 8 ≥ 0'],
    { said: ['全年收到政府信息公开申请40件，较上年（32件）有所下降。'] },
  ],
  [
    'a share of both counts',
    ['share-matches-counts report-error warning: 20 ÷ 38 = 52.63% ≠ 60%'],
    { said: ['全年答复政府信息公开申请38件，其中予以公开20件，占答复总数的60%。'] },
  ],
  [
    'parts of a list',
    ['listed-parts-sum report-error warning: 12 + 5 = 17 ≠ 20'],
    { said: ['全年主动公开信息20条：通知公告12条，工作动态5条。'] },
  ],
  [
    'all completed, five carried forward',
    ['all-completed report-error warning: “均已办结”: 5 ≠ 0'],
    { said: ['全年收到政府信息公开申请40件，均已办结。'] },
  ],
  [
    'all received completed, without their number',
    ['all-completed report-error warning: “全部办结”: 5 ≠ 0'],
    { said: ['收到的政府信息公开申请已全部办结。'] },
  ],
  [
    'all upheld, one corrected and two pending',
    ['all-upheld report-error warning: “均获维持”: 1 + 2 = 3 ≠ 0'],
    { said: ['行政复议6件，均获维持。'] },
  ],
  ['none received', ['none-means-none report-error warning: 40 ≠ 0'], { said: ['全年未收到政府信息公开申请。'] }],
  [
    'two sentences',
    ['sentences-agree report-error warning: 1206 ≠ 1260'],
    { said: ['全年主动公开政府信息1206条。', '2023年，我局主动公开政府信息1260条。'] },
  ],
  [
    'a period of eleven months',
    ['period-is-calendar-year report-error warning: “2023年1月1日起至2023年11月30日” ≠ 2023-01-01 – 2023-12-31'],
    {
      mend: (lines) =>
        lines.map((line) => line.replace('2023年1月1日起至2023年12月31日', '2023年1月1日起至2023年11月30日')),
    },
  ],
  [
    'another agency’s name',
    ['one-agency report-error warning: “清河县水利局” ≠ “临川县水利局”'],
    { mend: (lines) => lines.map((line) => line.replace('由临川县水利局编制', '由清河县水利局编制')) },
  ],
  [
    'a number used twice, and the next left out',
    [
      'parts-numbered-in-order report-error warning: “三、收到和处理政府信息公开申请情况” → 4 ≠ “三、政府信息公开行政复议、行政诉讼情况”',
      'parts-numbered-in-order report-error warning: “三、政府信息公开行政复议、行政诉讼情况” → 4 ≠ “五、存在的主要问题及改进情况”',
    ],
    { mend: (lines) => lines.map((line) => line.replace(/^四、政府/u, '三、政府')) },
  ],
  [
    'no part four',
    ['required-parts-present report-error warning: 5 ≠ 6'],
    {
      mend: (lines) =>
        lines
          .filter((line) => !/^(?:四、|行政复议 \||结果维持|3 \| 1 \| 0)/u.test(line))
          .map((line) => line.replace(/^五、/u, '四、').replace(/^六、/u, '五、')),
    },
  ],
  [
    'seven parts announced',
    ['announced-parts-present report-error note: “七个部分”: 6 ≠ 7'],
    {
      mend: (lines) =>
        lines.map((line) => line.replace('本报告由临川县水利局编制', '本报告由七个部分组成，由临川县水利局编制')),
    },
  ],
  [
    'regulations of a township',
    ['power-held report-error warning: 1 > 0'],
    { agency: '临川县石门镇人民政府', documents: { 'regulations/issued': 1, 'regulations/in-force': 3 } },
  ],
  [
    'fewer in force than made',
    ['stock-covers-flow report-error warning: 30 − 1 = 29 > 22'],
    { documents: { 'normative-documents/issued': 30 } },
  ],
]

describe('a report with one contradiction is accused of it', () => {
  it.each(CONTRADICTING)('%s', async (_, accused, whole) => {
    expect(accusations(await wholeReport(whole), true)).toEqual(accused)
  })
})

const bulletin = (...lines: readonly string[]) => reportIn(new TextEncoder().encode(lines.join('\n')), 'bulletin.txt')

describe('an accident bulletin', () => {
  it.each([
    ['56 fewer by 12 is 21.4 %', '1至8月，全市发生生产安全事故39起，死亡44人，同比减少12人，下降21.4%。'],
    ['parts with a rest: 20 + 12 < 39', '1至8月，全市发生生产安全事故39起，其中道路运输20起、建筑施工12起等。'],
    ['rounded: 5 / 44 = 11.36 %', '1至8月，全市发生生产安全事故39起，同比减少5起，下降11.4%。'],
    [
      'both fall',
      '1至8月，全市发生生产安全事故39起、死亡44人，同比分别减少5起、12人，分别下降11.4%、21.4%，实现双下降。',
    ],
  ])('is not accused: %s', async (_, sentence) => {
    expect(accusations(await bulletin('临川市2019年1—8月生产安全事故情况通报', sentence))).toEqual([])
  })

  it.each([
    [
      'accident-change report-error error: −12 ÷ (44 + 12) = −21.43% ≠ −24.4%',
      '1至8月，全市发生生产安全事故39起，死亡44人，同比减少12人，下降24.4%。',
    ],
    [
      'accident-direction-words report-error warning: 5, −12 ≠ “双下降”',
      '1至8月，全市发生生产安全事故39起、死亡44人，同比分别增加5起、减少12人，实现双下降。',
    ],
  ])('is accused: %s', async (accused, sentence) => {
    expect(accusations(await bulletin('临川市2019年1—8月生产安全事故情况通报', sentence), true)).toEqual([accused])
  })

  it('is accused of its parts, and not of a line of business beside its sector', async () => {
    const parts = '1至8月，全市发生生产安全事故39起，其中：道路运输20起，建筑施工12起，工矿商贸5起，其他行业1起。'
    expect(accusations(await bulletin('临川市2019年1—8月生产安全事故情况通报', parts), true)).toEqual([
      'accident-parts-sum report-error warning: 20 + 12 + 5 + 1 = 38 ≠ 39',
      'accident-part-within-whole scope note: 12 > 5',
    ])
  })
})
