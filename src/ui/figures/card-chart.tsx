import { RankedBars } from '../charts/ranked-bars'
import { TrendLines } from '../charts/trend-lines'
import { YearColumns } from '../charts/year-columns'
import type { CardChart } from './card-content'

/** Draws the chart of a card. */
export const CardChartView = ({ title, chart }: { readonly title: string; readonly chart: CardChart }) => {
  switch (chart.kind) {
    case 'bars':
      return <RankedBars title={title} items={chart.items} total={chart.total} />
    case 'trend':
      return (
        <TrendLines
          title={title}
          series={chart.series}
          breaks={chart.breaks}
          bands={chart.bands}
          changes={chart.changes === true}
        />
      )
    case 'columns':
      return <YearColumns title={title} groups={chart.groups} />
    default:
      return <p>{chart.text}</p>
  }
}
