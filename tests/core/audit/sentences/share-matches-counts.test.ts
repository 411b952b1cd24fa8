import { shareMatchesCounts } from '../../../../src/core/audit/rules/sentences/share-matches-counts'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'
import { placed } from './placed'

const said = (...paragraphs: readonly string[]) => reportSaying(paragraphs)

type Shared = readonly [count: number, percent: number]

/** 公开800条。各单位600条，占75%。各乡镇200条，占25%。: parts that no word calls parts. */
const listed = (whole: number, ...parts: readonly Shared[]) => {
  const text = `公开${whole}条。${parts.map(([count, percent], at) => `${'甲乙丙'[at]}单位${count}条，占${percent}%。`).join('')}`
  return placed(
    [text],
    [
      { indicator: 'disclosure.total', value: whole, printed: `${whole}条` },
      ...parts.flatMap(([count, percent], at) => {
        const scope = `${'甲乙丙'[at]}单位`
        return [
          { indicator: 'disclosure.total', value: count, printed: `${count}条`, scope } as const,
          {
            indicator: 'disclosure.total',
            measure: 'share',
            value: percent,
            unit: '%',
            printed: `${percent}%`,
            scope,
          } as const,
        ]
      }),
    ],
  )
}

describeRule(shareMatchesCounts, {
  passes: [
    {
      name: 'each share of a list of bodies',
      report: listed(800, [600, 75], [200, 25]),
      formulas: ['600 ÷ 800 = 75% ≈ 75%', '200 ÷ 800 = 25% ≈ 25%'],
    },
    {
      name: 'a share of requests is none of persons: 52 ÷ 102 = 50.98 %',
      report: reportSaying(['收到申请102件，来自36名申请人，其中3名申请人提交52件，占51%。']),
      formulas: ['52 ÷ 102 = 50.98% ≈ 51%'],
    },
    {
      name: 'rounded: 4 ÷ 83 = 4.819%',
      report: said('答复申请83件。予以公开4件，占4.82%。'),
      formulas: ['4 ÷ 83 = 4.82% ≈ 4.82%'],
    },
    {
      name: 'cut off: 7 ÷ 161 = 4.3478%',
      report: said('答复申请161件。不予公开7件，占4.34%。'),
      formulas: ['7 ÷ 161 = 4.35% ≈ 4.34%'],
    },
    {
      name: 'of the stated whole, with a bracket between: 41 ÷ 82 = 50%',
      report: said('答复申请82件。其他处理41件（其中主动撤回36件），占50%。'),
      formulas: ['41 ÷ 82 = 50% ≈ 50%'],
    },
    {
      name: 'of the received instead of the answered: 10 ÷ 50 = 20%',
      report: said('收到政府信息公开申请50件，答复40件。予以公开10件，占20%。'),
      formulas: ['10 ÷ 50 = 20% ≈ 20%'],
    },
    {
      name: 'of what it names, with other numbers between: 45 ÷ 53 = 84.91%',
      report: said(
        '制作、获取政府信息总数53条，其中主动公开政府信息45条，依申请公开信息数6条。主动公开的政府信息占84.91%。',
      ),
      formulas: ['45 ÷ 53 = 84.91% ≈ 84.91%'],
    },
    {
      name: 'of a whole named paragraphs before: 30 ÷ 40 = 75%',
      report: said('本年度主动公开政府信息40条。', '全年发布业务信息30条，占75%。'),
      formulas: ['30 ÷ 40 = 75% ≈ 75%'],
    },
    {
      name: 'of the part listed before, where it fits: 24 ÷ 32 = 75%',
      report: said('发布事项50项，其中行政许可32项，实现网上办理24项，占75%。'),
      formulas: ['24 ÷ 32 = 75% ≈ 75%'],
    },
  ],
  fails: [
    {
      name: 'of the whole that the other shares of the list are of: 300 ÷ 800 = 37.5%',
      report: listed(800, [400, 50], [300, 27.5], [100, 12.5]),
      formulas: ['300 ÷ 800 = 37.5% ≠ 27.5%'],
    },
    {
      name: 'of two parts that make the whole: 200 ÷ 800 = 25%',
      report: listed(800, [600, 75], [200, 52]),
      formulas: ['200 ÷ 800 = 25% ≠ 52%'],
    },
    {
      name: 'of no part before and not of the whole: 24 ÷ 50 = 48%',
      report: said('发布事项50项，其中行政许可32项，实现网上办理24项，占60%。'),
      formulas: ['24 ÷ 50 = 48% ≠ 60%'],
    },
    {
      name: '26 ÷ 80 = 32.5%',
      report: said('答复申请80件。予以公开及部分公开26件，占33.9%。'),
      formulas: ['26 ÷ 80 = 32.5% ≠ 33.9%'],
    },
    {
      name: '20 ÷ 30 = 66.67%',
      report: said('主动公开政府信息30条，其中工作动态类信息20条，占58.1%。'),
      formulas: ['20 ÷ 30 = 66.67% ≠ 58.1%'],
    },
  ],
  cannotTell: [
    {
      name: 'a share of something that is not stated',
      report: said('全省煤矿企业43家，占各类企业的28.26%。'),
      formulas: ['43 ÷ ? = 28.26%'],
    },
  ],
})
