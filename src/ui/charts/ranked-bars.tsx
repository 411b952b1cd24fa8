import { useMemo } from 'react'
import { useMessages } from '../../i18n/locale'
import { barsLayout } from './bars-layout'
import type { BarRow } from './bars-layout'
import { ChartFigure } from './chart-figure'
import { barEntries } from './legend'
import { useDrawings } from './load-charts'
import type { ReferenceTotal } from './series'
import { useChartSize } from './use-chart-size'

interface RankedBarsProps {
  readonly title: string
  readonly items: readonly BarRow[]
  readonly total: ReferenceTotal | null
}

/** Horizontal bars in the order given; overlapping parts are measured against the total's line, never stacked. */
export const RankedBars = ({ title, items, total }: RankedBarsProps) => {
  const { charts } = useMessages()
  const { frame, probe, size } = useChartSize()
  const drawings = useDrawings(frame)
  const layout = useMemo(() => barsLayout(items, total, size), [items, total, size])
  return (
    <ChartFigure
      title={title}
      height={layout.height}
      frame={frame}
      probe={probe}
      legend={barEntries(items, charts)}
      failed={drawings === 'failed'}
    >
      {typeof drawings === 'string' ? null : (
        <drawings.BarsDrawing title={charts.chartOf(title)} layout={layout} total={total} frame={frame} />
      )}
    </ChartFigure>
  )
}
