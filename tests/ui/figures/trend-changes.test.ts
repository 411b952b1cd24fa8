import { expect, it } from 'vitest'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
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
