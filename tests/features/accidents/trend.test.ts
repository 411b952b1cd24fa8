import { expect, it } from 'vitest'
import { accidentFacts } from '../../../src/core/metrics/accidents/facts'
import { printedChanges } from '../../../src/core/metrics/accidents/printed-changes'
import { deriveAccidentSeries } from '../../../src/core/metrics/accidents/series'
import { changeTrend } from '../../../src/features/accidents/trend'
import { words as own } from '../../../src/i18n/accidents/zh-Hans'
import { columnsLayout } from '../../../src/ui/charts/columns-layout'
import { accidentColumns } from '../../../src/ui/figures/accident-columns'
import { withheldNotes } from '../../../src/ui/figures/trend'
import { accident, figure, report, yearPeriod } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const bulletin = (year: number, figures: Parameters<typeof accident>[0]) =>
  report({
    id: `nation-${year}`,
    kind: 'accident-bulletin',
    title: `${year}年全国安全生产情况`,
    accidents: [accident({ scope: '全国', period: yearPeriod(year), ...figures })],
  })

const REPORTS = [
  bulletin(2019, { figures: { deaths: figure(5) } }),
  bulletin(2020, { figures: { deaths: figure(8) } }),
  bulletin(2021, { figures: { deaths: figure(0) } }),
  bulletin(2022, { figures: { deaths: figure(2) } }),
  bulletin(2023, { figures: { deaths: figure(50), yoyDeaths: figure(48) } }),
]

const LINES = changeTrend(
  deriveAccidentSeries(
    { facts: accidentFacts(REPORTS), changes: printedChanges(REPORTS) },
    { area: '全国', quantity: 'deaths', years: { from: 2019, to: 2023 } },
  ),
  { smallBase: 30 },
  { ...WORDS, own },
)

it('gives a change without a percentage as its difference with the reason, a first year as without one before', () => {
  expect(LINES.map(({ points }) => points.map(({ mark, gap, instead }) => [mark, instead, gap]))).toEqual([
    [
      ['missing', undefined, '上年无数字'],
      // 8 − 5, of 5
      ['derived', '+3 人', '（上年不足 30，不计百分比）'],
      // 0 − 8, of 8
      ['derived', '−8 人', '（上年不足 30，不计百分比）'],
      // 2 − 0
      ['derived', '+2 人', '（上年为 0）'],
      ['printed', '+48 人', '（原文只写增减数，未写百分比）'],
    ],
  ])
})

it('names each of them below a chart of percentages, which cannot draw them', () => {
  expect(LINES.flatMap((line) => withheldNotes(line, WORDS))).toEqual([
    '死亡人数 2020 年：+3 人（上年不足 30，不计百分比）（推算）',
    '死亡人数 2021 年：−8 人（上年不足 30，不计百分比）（推算）',
    '死亡人数 2022 年：+2 人（上年为 0）（推算）',
    '死亡人数 2023 年：+48 人',
  ])
})

it('names and marks below a column what another document says of its year, each with its place', () => {
  const reports = [
    bulletin(2022, { figures: { deaths: figure(12) } }),
    report({
      id: 'nation-2023',
      kind: 'accident-bulletin',
      title: '2023年全国安全生产情况',
      accidents: [
        accident({ scope: '全国', period: yearPeriod(2023), figures: { deaths: figure(10) } }),
        accident({ scope: '全国', period: yearPeriod(2022), figures: { deaths: figure(13) } }),
      ],
    }),
  ]
  const [series] = deriveAccidentSeries(
    { facts: accidentFacts(reports), changes: printedChanges(reports) },
    { area: '全国', quantity: 'deaths', years: { from: 2022, to: 2023 } },
  )
  const groups = series === undefined ? [] : accidentColumns({ reports, others: own.otherDocuments }, series, WORDS)
  expect(groups.flatMap(({ columns }) => columns.map(({ text, earlier }) => [text, earlier?.length]))).toEqual([
    ['13 人', 1],
    ['10 人', undefined],
  ])
  expect(groups[0]?.columns[0]?.earlier).toMatchObject([
    { value: 12, text: '其他文件的数字：12 人', source: { reportId: 'nation-2022' } },
  ])
  const laid = columnsLayout(groups, { width: 600, em: 14 })
  expect(laid?.groups[0]?.columns[0]?.footLines).toEqual(['其他文件的数字：12 人'])
  // room for a value above the column
  expect(laid?.max).toBe(13)
})
