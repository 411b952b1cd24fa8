import { expect, it } from 'vitest'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import { gapsIn } from '../../../src/ui/charts/trend-model'
import { trendOf } from '../../../src/ui/figures/trend'
import { receivedBy } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const REPORTS = annualReports([
  receivedBy('洪泽区', 21, 2023),
  receivedBy('洪泽区', 95, 2024),
  receivedBy('宿迁市', 3511, 2023),
  receivedBy('宿迁市', 3525, 2024),
])
const of = (measure: 'count' | 'change') =>
  trendOf(
    ['洪泽区', '宿迁市'].map((agency) =>
      deriveSeries(REPORTS, {
        quantities: [{ indicator: 'requests.received' }],
        agency,
        years: { from: 2023, to: 2024 },
        settings: { approximate: false, smallBase: 30 },
      }),
    ),
    measure,
    WORDS,
  )

it('names a change that has no percentage and is not drawn: 95 − 21 = +74 of 21', () => {
  const { series, notes } = of('change')
  // 3525 − 3511 = 14, 14 ÷ 3511 = 0.4 %
  expect(series.map(({ points }) => points.at(-1)?.value)).toEqual([null, 0.4])
  expect(notes).toEqual(['洪泽区 2024 年：+74 件（上年不足 30，不计百分比）'])
  expect(of('count').notes).toEqual([])
})

it('says of a first year in the chart what its table says: there is no report for the year before', () => {
  const { series, table } = of('change')
  expect(series.map(({ points }) => points[0])).toMatchObject([
    { value: null, mark: 'missing', gap: '上年没有报告' },
    { value: null, mark: 'missing', gap: '上年没有报告' },
  ])
  expect(table.rows[0]?.cells[2]).toMatchObject({ text: '上年没有报告', mark: 'missing' })
  expect(gapsIn(series, 2023)).toEqual([{ mark: 'missing', reason: '上年没有报告' }])
})
