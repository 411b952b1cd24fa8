import { describe, expect, it } from 'vitest'
import { oneReportYear } from '../../../../src/core/audit/rules/structure/one-report-year'
import { subjectOf } from '../../../../src/core/audit/subject'
import { claim, yearPeriod } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { days, fact, SIX, written } from './written'

const [overview, disclosure] = SIX
const text = (...lines: readonly string[]) => written(['# 临川县水利局2023年政府信息公开工作年度报告', ...lines])
const titled = (title: string, conflict: boolean) =>
  written(['统计期限如此处所写。'], {
    metadata: { title, period: days('2023-01-01', '2023-12-31') },
    diagnostics: conflict
      ? [{ code: 'year-conflict', severity: 'warning', place: null, actual: '2022', expected: '2023' }]
      : [],
  })

/** 主动公开 counted for years in sentences of their own; the year of the report is its own period. */
const counted = (...counts: readonly (readonly [year: number, value: number])[]) =>
  written(
    counts.map(([year, value]) => `经过梳理，${year}年主动公开政府信息${value}条。`),
    {
      claims: counts.map(([year, value], block) =>
        claim('disclosure.total', value, {
          period: year === 2023 ? null : yearPeriod(year),
          place: { block, start: 18, end: 21 },
        }),
      ),
    },
  )

describeRule(oneReportYear, {
  passes: [
    {
      name: 'title and period',
      report: titled('临川县水利局2023年政府信息公开工作年度报告', false),
      formulas: ['“统计期限如此处所” = 2023'],
    },
    { name: 'sentences on this year', report: text(overview, '2023年，我局公开12条。'), formulas: [] },
    { name: 'a preface on last year', report: text('2022年我局公开12条。', overview, '公开12条。'), formulas: [] },
    { name: 'problems of last year', report: text(SIX[4], '2022年我局存在一些不足。'), formulas: [] },
    { name: 'other matters of last year', report: text(SIX[5], '2022年我局收费0元。'), formulas: [] },
    { name: 'a comparison', report: text(overview, '2022年我局公开9条，2023年12条。'), formulas: [] },
    { name: 'a comparison in other words', report: text(overview, '2022年我局公开9条，今年12条。'), formulas: [] },
    { name: 'a look back', report: text(overview, '2022年我局公开9条，同期12条。'), formulas: [] },
    { name: 'the year before last', report: text(overview, '2021年我局公开9条。'), formulas: [] },
    { name: 'another body in last year', report: text(overview, '2022年国务院发布新规定。'), formulas: [] },
    { name: 'last year inside a sentence', report: text(overview, '按照2022年我局的规定公开12条。'), formulas: [] },
    {
      name: 'the plan for the next year',
      report: text(SIX[4], '2023年，我局取得了新进展。2024年，我局将继续加强学习。'),
      formulas: [],
    },
    {
      name: 'what was said of the year before, behind another sentence',
      report: text(disclosure, '我局公开120条。2022年，我局公开工作受到表扬。'),
      formulas: [],
    },
    {
      name: 'what was made of something in the year',
      report: text(SIX[4], '2023年将进一步规范公开列为重点。'),
      formulas: [],
    },
    {
      name: 'what was done with something in the year',
      report: text(overview, '2023年，我局将公开纳入考核。'),
      formulas: [],
    },
    {
      name: 'what was planned for the year, beside the plan for the next',
      report: text(SIX[4], '按照2023年将进一步规范的要求，已经完成；2024年将继续。'),
      formulas: [],
    },
    {
      name: 'the report of last year, compiled in this one',
      report: text('2023年，我局编制了2022年度政府信息公开年度报告。', overview),
      formulas: [],
    },
    {
      name: 'the reports of other years that a page lists',
      report: written(
        [
          '临川县水利局2021年政府信息公开工作年度报告',
          '临川县水利局2022年政府信息公开工作年度报告',
          '临川县水利局2023年政府信息公开工作年度报告',
          overview,
        ],
        { metadata: { agency: fact('临川县水利局', { place: { block: 2, start: 0, end: 6 } }) } },
      ),
      formulas: [],
    },
    {
      name: 'what was counted last year, beside this one',
      report: counted([2022, 9], [2023, 12]),
      formulas: [],
    },
    { name: 'no parts at all', report: text('2022年我局公开12条。'), formulas: [] },
    { name: 'carried over from last year', report: text(disclosure, '2022年我局结转1件。'), formulas: [] },
    {
      name: 'a preface that compiles the report of this year',
      report: text('结合我局实际，编制完成2023年度政府信息公开工作年度报告。', overview),
      formulas: ['“2023年” = 2023'],
    },
    {
      name: 'a preface that cites a notice on another report',
      report: text(
        '根据《关于编制2022年政府信息公开工作年度报告的通知》和编制2022年政府信息公开年报的通知要求。',
        overview,
      ),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'a preface that compiles the report of another year',
      report: text('结合我局实际，编制完成2024年度政府信息公开工作年度报告。', overview),
      formulas: ['“2024年” ≠ 2023'],
    },
    {
      name: 'the title of last year',
      report: titled('临川县水利局2022年政府信息公开工作年度报告', true),
      formulas: ['“2022” ≠ “统计期限如此处所”'],
    },
    {
      name: 'the year of the report in the preface',
      report: text('现公布2022年度政府信息公开年度报告。', overview),
      formulas: ['“2022” ≠ 2023'],
      severity: 'warning',
    },
    {
      name: 'the state of another year in the preface',
      report: text('现将临川县水利局2022年度政府信息公开工作的有关情况公布如下。', overview),
      formulas: ['“2022” ≠ 2023'],
    },
    {
      name: 'the report of another year in 《》',
      report: text('按照要求，编制《临川县水利局2022年政府信息公开工作年度报告》。', overview),
      formulas: ['“2022” ≠ 2023'],
    },
    {
      name: 'the plan of the report before',
      report: text(SIX[4], '2022年，我局取得了新进展。2023年，我局将继续加强学习。'),
      formulas: ['“2023年” ≠ 2024'],
      severity: 'warning',
    },
    {
      name: 'a short form of the agency whose characters stand apart',
      report: written(['# 标题', overview, '2022年，县卫健局公开12条。'], { agency: '临川县卫生健康局' }),
      formulas: ['“2022年” ≠ 2023'],
    },
    {
      name: 'the title once more, of another year',
      report: text('临川县水利局2022年度政府信息公开工作年度报告', overview),
      formulas: ['“2022” ≠ 2023'],
    },
    {
      name: 'the title on two lines, of another year',
      report: text('临川县水利局', '2022年度政府信息公开工作年度报告', overview),
      formulas: ['“2022” ≠ 2023'],
    },
    { name: 'the count of last year and none of this', report: counted([2022, 12]), formulas: ['“2022年” ≠ 2023'] },
    { name: 'the count of next year and none of this', report: counted([2024, 12]), formulas: ['“2024年” ≠ 2023'] },
    {
      name: 'a copied sentence behind another',
      report: text(disclosure, '我局重视公开。2022年，我局收到申请3件。'),
      formulas: ['“2022年” ≠ 2023'],
    },
    { name: 'a copied sentence', report: text(overview, '2022年，我局认真公开12条。'), formulas: ['“2022年” ≠ 2023'] },
    {
      name: 'with the name of the agency',
      report: text(overview, '2022年，临川县水利局公开12条。'),
      formulas: ['“2022年” ≠ 2023'],
    },
    {
      name: 'with its short name',
      report: text(overview, '（一）2022年度水利局公开。'),
      formulas: ['“2022年” ≠ 2023'],
    },
    { name: 'without a subject', report: text(disclosure, '1.2022年共公开12条。'), formulas: ['“2022年” ≠ 2023'] },
    {
      name: 'without a subject, of what was made and disclosed',
      report: text(disclosure, '2022年制作、获取政府信息总数12条。', '2022年，在主动公开的12条信息中，通知3条。'),
      formulas: ['“2022年” ≠ 2023', '“2022年” ≠ 2023'],
    },
    {
      name: 'of the whole county',
      report: text(disclosure, '2022年以来，全县公开12条。'),
      formulas: ['“2022年” ≠ 2023'],
    },
  ],
  cannotTell: [
    {
      name: 'the year of the report is only inferred',
      report: written([overview, '2022年，我局认真公开12条。'], { metadata: { year: fact(2023, { inferred: true }) } }),
      formulas: ['“2022年” ≠ 2023'],
    },
  ],
})

describe('the year of a report', () => {
  it('is a warning at the year that is printed', () => {
    const [check] = oneReportYear.check(subjectOf(text(overview, '（一）2022年，我局公开12条。')))
    expect(check).toMatchObject({ severity: 'warning', class: 'report-error', instance: 'text:2022' })
    expect(check?.operands[0]?.place).toEqual({ block: 2, start: 3, end: 8 })
    const [title] = oneReportYear.check(subjectOf(titled('2022年报告', true)))
    expect(title).toMatchObject({ severity: 'warning', instance: 'title:2022' })
  })

  it('says why nothing can be said', () => {
    const report = written([overview, '2022年，我局公开。'], { metadata: { year: fact(2023, { inferred: true }) } })
    expect(oneReportYear.check(subjectOf(report))[0]?.because).toEqual([{ code: 'year-inferred' }])
  })

  it('takes a title without a year, or with a longer number, for no proof', () => {
    expect(oneReportYear.check(subjectOf(titled('政府信息公开工作年度报告', false)))).toEqual([])
    expect(oneReportYear.check(subjectOf(titled('第12023号年度报告', false)))).toEqual([])
  })

  it.each([
    ['the year is unknown', written([overview, '2022年我局公开。'], { year: null })],
    ['it is a bulletin', written([overview, '2022年我局公开。'], { kind: 'accident-bulletin' })],
  ])('is not judged where %s', (_, report) => {
    expect(oneReportYear.check(subjectOf(report))).toEqual([])
  })

  it('does not need the name of the agency', () => {
    const lines = [overview, '2022年我单位公开12条。', '2022年某局公开。']
    const found = oneReportYear.check(subjectOf(written(lines, { agency: null })))
    expect(found.map(({ operands }) => operands[0]?.place?.block)).toEqual([1])
  })
})
