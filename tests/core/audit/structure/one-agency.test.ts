import { describe, expect, it } from 'vitest'
import { oneAgency } from '../../../../src/core/audit/rules/structure/one-agency'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { fact, written } from './written'

const by = (agency: string, ...lines: readonly string[]) => written(lines, { agency })
const BUREAU = '临川县水利局'

describeRule(oneAgency, {
  passes: [
    {
      name: 'compiled by itself',
      report: by(BUREAU, '本报告由临川县水利局编制。'),
      formulas: ['“临川县水利局” = “临川县水利局”'],
    },
    {
      name: 'by its short name',
      report: by(BUREAU, '本报告由县水利局编制。'),
      formulas: ['“县水利局” = “临川县水利局”'],
    },
    {
      name: 'the city named too',
      report: by(BUREAU, '本年报由抚州市临川县水利局按照规定编制。'),
      formulas: ['“抚州市临川县水利局” = “临川县水利局”'],
    },
    {
      name: 'a short form of the trade',
      report: by('临川县应急管理局', '本报告由临川县应急局编制。'),
      formulas: ['“临川县应急局” = “临川县应急管理局”'],
    },
    {
      name: 'a renamed bureau of one place',
      report: by('临川县应急管理局', '本报告由临川县安监局编制。'),
      formulas: ['“临川县安监局” = “临川县应急管理局”'],
    },
    {
      name: 'a town by its own name',
      report: by('水口镇人民政府', '本报告由水口镇编制。'),
      formulas: ['“水口镇” = “水口镇人民政府”'],
    },
    {
      name: 'paragraphs that begin with itself, by any of its names',
      report: by(
        BUREAU,
        '2023年，临川县水利局主动公开政府信息80条。',
        '抚州市临川县水利局收到申请3件。',
        '临川县水务局2023年政府信息公开工作年度报告分为六部分。',
      ),
      formulas: [],
    },
    {
      name: 'what another bureau of the place did for it',
      report: by(BUREAU, '临川县教育局主动公开政府信息80条。', '临川县教育局2023年工作报告已经公开。'),
      formulas: [],
    },
    {
      name: 'its own part by its own name',
      report: by(BUREAU, '（一）主动公开情况。2023年，临川县水利局主动公开政府信息80条。'),
      formulas: [],
    },
    {
      name: 'a government that reports of its bureaus',
      report: by('临川县人民政府', '临川县教育局2023年度政府信息公开年度报告已经公布。'),
      formulas: [],
    },
    { name: 'a bureau that says 我局', report: by(BUREAU, '2023年，我局公开12条。'), formulas: [] },
    {
      name: 'a bureau of a county',
      report: by(BUREAU, '我县、本县和我镇区公开12条。', '我委托，我乡村'),
      formulas: [],
    },
    {
      name: 'centres that are named',
      report: by(BUREAU, '临川县水利局信息中心公开12条，由本级中心发布。'),
      formulas: [],
    },
    { name: 'a town that says 我镇', report: by('水口镇人民政府', '我镇公开12条，本乡镇街。'), formulas: [] },
    {
      name: 'a government, for which many write',
      report: by('临川县人民政府', '我局公开12条，本中心3条。'),
      formulas: [],
    },
    {
      name: 'its own signature, by its short name',
      report: by('临川县卫生健康局', '三、其他需要报告的事项', '县卫健局', '2024年1月20日'),
      formulas: ['“县卫健局” = “临川县卫生健康局”'],
    },
    {
      name: 'its own signature, with a word more and one less',
      report: by(
        '临川县城市管理和综合执法局',
        '三、其他需要报告的事项',
        '临川县城市管理综合行政执法局',
        '2024年1月20日',
      ),
      formulas: ['“临川县城市管理综合行政执法局” = “临川县城市管理和综合执法局”'],
    },
    {
      name: 'the title once more and whom to ask',
      report: by(
        BUREAU,
        '标题',
        '临川县水利局2023年度政府信息公开工作年度报告',
        '对本报告有任何疑问，请与临川县水利局办公室联系。',
        '一、总体情况',
      ),
      formulas: ['“临川县水利局” = “临川县水利局”'],
    },
    {
      name: 'what a page prints below the signature',
      report: by(BUREAU, '三、其他需要报告的事项', BUREAU, '2024年1月20日', '临川县教育局', '2024年2月1日'),
      formulas: ['“临川县水利局” = “临川县水利局”'],
    },
    {
      name: 'the office that signs for its government',
      report: by('临川县人民政府', '三、其他需要报告的事项', '临川县人民政府办公室', '2024年1月20日'),
      formulas: ['“临川县人民政府办公室” = “临川县人民政府”'],
    },
    {
      name: 'titles of other reports that a page lists before',
      report: written(
        [
          '临川县教育局2023年政府信息公开工作年度报告',
          '临川县民政局2023年政府信息公开工作年度报告',
          '临川县水利局2023年政府信息公开工作年度报告',
          '一、总体情况',
        ],
        { metadata: { agency: fact(BUREAU, { place: { block: 2, start: 0, end: 6 } }) } },
      ),
      formulas: [],
    },
    {
      name: 'an agency that is only inferred',
      report: written(['我镇公开。'], { metadata: { agency: fact(BUREAU, { inferred: true }) } }),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'its own part by the name of another bureau of the place, from a text that was filled in',
      report: by(BUREAU, '（一）主动公开情况。2023年，临川县教育局主动公开政府信息80条。'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
      severity: 'warning',
    },
    {
      name: 'what a bureau of another place did',
      report: by(BUREAU, '2023年，丰城市交通运输局主动公开政府信息80条。'),
      formulas: ['“丰城市交通运输局” ≠ “临川县水利局”'],
      severity: 'warning',
    },
    {
      name: 'the report of another bureau of the place',
      report: by(BUREAU, '临川县教育局2023年政府信息公开工作年度报告由六部分组成。'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
      severity: 'warning',
    },
    {
      name: 'the report of another town',
      report: by('水口镇人民政府', '临川县石门镇人民政府2023年度政府信息公开年度报告如下。'),
      formulas: ['“临川县石门镇人民政府” ≠ “水口镇人民政府”'],
      severity: 'warning',
    },
    {
      name: 'the signature of another bureau, the date in Chinese figures',
      report: by(BUREAU, '三、其他需要报告的事项', '临川县教育局', '二〇二四年元月二十日'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
      severity: 'warning',
    },
    {
      name: 'the signature above the tables, on one line with its date',
      report: by(BUREAU, '三、其他需要报告的事项', '临川县教育局2024年1月20日', '四、附表'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
    },
    {
      name: 'a signature by a name that is no form of its own: it may have been renamed',
      report: by('临川县国有资产管理局', '三、其他需要报告的事项', '临川县投资促进局', '2024年1月20日'),
      formulas: ['“临川县投资促进局” ≠ “临川县国有资产管理局”'],
      severity: 'note',
    },
    {
      name: 'the title once more, of another bureau',
      report: by(BUREAU, '标题', '临川县教育局2023年度政府信息公开工作年度报告', '一、总体情况'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
      severity: 'warning',
    },
    {
      name: 'the title once more on two lines, of another bureau',
      report: by(BUREAU, '标题', '临川县教育局', '2023年度政府信息公开工作年度报告', '一、总体情况'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
    },
    {
      name: 'another bureau in the preface',
      report: by(BUREAU, '标题', '现公布临川县教育局2023年度政府信息公开年度报告。', '一、总体情况'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
    },
    {
      name: 'another bureau to be asked',
      report: by(BUREAU, '标题', '如对本报告有疑问，请与临川县教育局办公室联系。', '一、总体情况'),
      formulas: ['“临川县教育局” ≠ “临川县水利局”'],
      severity: 'note',
    },
    {
      name: 'another town',
      report: by('水口镇人民政府', '本报告由沙头镇人民政府编制。'),
      formulas: ['“沙头镇人民政府” ≠ “水口镇人民政府”'],
    },
    {
      name: 'another street',
      report: by('新华街道办事处', '由东风街道办事处编制。'),
      formulas: ['“东风街道办事处” ≠ “新华街道办事处”'],
    },
    {
      name: 'a bureau of another county',
      report: by(BUREAU, '本报告由南城县水利局根据规定编制。'),
      formulas: ['“南城县水利局” ≠ “临川县水利局”'],
    },
    {
      name: 'a centre in the report of a bureau',
      report: by(BUREAU, '全年公开。本中心公开12条。'),
      formulas: ['“本中心” ≠ “临川县水利局”'],
    },
    {
      name: 'a town in the report of a bureau',
      report: by(BUREAU, '我镇公开12条。', '我镇公开。', '本街道'),
      formulas: ['“我镇” ≠ “临川县水利局”', '“本街道” ≠ “临川县水利局”'],
    },
    {
      name: 'a bureau in the report of a town',
      report: by('水口镇', '2023年，我局公开12条。'),
      formulas: ['“我局” ≠ “水口镇”'],
    },
    {
      name: 'a town in the report of a township',
      report: by('石门乡人民政府', '我镇公开12条。'),
      formulas: ['“我镇” ≠ “石门乡人民政府”'],
    },
    {
      name: 'a township in the report of a street',
      report: by('新华街道办事处', '我乡公开12条。'),
      formulas: ['“我乡” ≠ “新华街道办事处”'],
    },
  ],
  cannotTell: [],
})

describe('another agency', () => {
  it('is a warning where it is named as the author, a note where the text calls itself so', () => {
    const severities = [by('水口镇', '本报告由沙头镇编制。'), by('水口镇', '我局公开。')].map(
      (report) => oneAgency.check(subjectOf(report))[0]?.severity,
    )
    expect(severities).toEqual(['warning', 'note'])
  })

  it('is shown where it stands', () => {
    const [check] = oneAgency.check(subjectOf(by('水口镇', '前言。', '本报告由沙头镇编制。')))
    expect(check?.operands[0]).toMatchObject({ printed: '沙头镇', place: { block: 1, start: 4, end: 7 } })
    expect(check?.instance).toBe('沙头镇')
  })

  it.each([
    ['no agency is known', written(['我镇公开。'], { agency: null })],
    ['it is no annual report', written(['我镇公开。'], { kind: 'communique' })],
  ])('is not looked for where %s', (_, report) => {
    expect(oneAgency.check(subjectOf(report))).toEqual([])
  })
})
