import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import { trendOf } from '../../../src/ui/figures/trend'
import { TrendCard } from '../../../src/ui/figures/trend-card'
import { receivedBy } from '../../support/report-builder'
import { WORDS, renderScreen } from '../../support/words'

// the code of charts is fetched first
const CHARTS = { timeout: 15_000 }

const cardOf = (...agencies: readonly string[]) => {
  const reports = annualReports([receivedBy('洪泽区', 21, 2023)])
  const series = agencies.map((agency) =>
    deriveSeries(reports, {
      quantities: [{ indicator: 'requests.received' }],
      agency,
      years: { from: 2023, to: 2024 },
    }),
  )
  return <TrendCard id="received" title="收到申请数" note="" data={trendOf(series, 'count', WORDS)} remarks={[]} />
}

it('names whose the only bar is where several agencies are chosen', async () => {
  await renderScreen(cardOf('洪泽区', '宿迁市'))
  expect(await screen.findByText('洪泽区 2023', undefined, CHARTS)).toBeInTheDocument()
})

it('names the year alone where one agency is chosen', async () => {
  await renderScreen(cardOf('洪泽区'))
  expect(await screen.findByText('2023 年', undefined, CHARTS)).toBeInTheDocument()
})
