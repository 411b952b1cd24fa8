import { useMemo } from 'react'
import { useMessages } from '../../i18n/locale'
import { ChartFigure } from './chart-figure'
import { trendEntries } from './legend'
import { useDrawings } from './load-charts'
import type { FormBand, SeriesBreak, TrendSeries } from './series'
import { trendLayout } from './trend-layout'
import { useChartSize } from './use-chart-size'

interface TrendLinesProps {
  readonly title: string
  readonly series: readonly TrendSeries[]
  readonly breaks: readonly SeriesBreak[]
  readonly bands: readonly FormBand[]
  /** The values are changes in per cent. */
  readonly changes?: boolean
}

/** Lines over the years; they stop at breaks and gaps and never reach a part of a year. */
export const TrendLines = ({ title, series, breaks, bands, changes = false }: TrendLinesProps) => {
  const { charts } = useMessages()
  const { frame, probe, size } = useChartSize()
  const drawings = useDrawings(frame)
  const unit = changes ? '%' : ''
  const layout = useMemo(() => trendLayout({ series, breaks, bands, unit }, size), [series, breaks, bands, unit, size])
  return (
    <ChartFigure
      title={title}
      height={layout.height}
      frame={frame}
      probe={probe}
      legend={trendEntries({ series, breaks }, layout, charts)}
      failed={drawings === 'failed'}
    >
      {typeof drawings === 'string' ? null : (
        <drawings.TrendDrawing
          title={charts.chartOf(title)}
          layout={layout}
          series={series}
          breaks={breaks}
          frame={frame}
        />
      )}
    </ChartFigure>
  )
}
