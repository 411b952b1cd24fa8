import { useMemo, useRef } from 'react'
import { useMessages } from '../../i18n/locale'
import { ChartFigure } from './chart-figure'
import { columnsLayout } from './columns-layout'
import { barEntries } from './legend'
import { useDrawings } from './load-charts'
import { RankedBars } from './ranked-bars'
import type { ColumnGroup } from './series'
import { useChartSize } from './use-chart-size'

interface YearColumnsProps {
  readonly title: string
  readonly groups: readonly ColumnGroup[]
}

const rowsOf = (groups: readonly ColumnGroup[]) =>
  groups.flatMap((group) =>
    group.columns.map((column) => ({
      ...column,
      key: `${group.key}.${column.key}`,
      label: group.columns.length > 1 ? `${group.label} ${column.label}` : group.label,
    })),
  )

/** Columns of one unit by year; too narrow for upright labels, the same figures lie as bars. */
export const YearColumns = ({ title, groups }: YearColumnsProps) => {
  const { charts } = useMessages()
  const { frame, probe, size } = useChartSize()
  const inner = useRef<HTMLDivElement>(null)
  const drawings = useDrawings(frame)
  const layout = useMemo(() => columnsLayout(groups, size), [groups, size])
  const rows = useMemo(() => rowsOf(groups), [groups])
  return (
    <div ref={frame} className="chart-measure">
      <span ref={probe} className="chart-probe" aria-hidden="true" />
      {layout === null ? (
        <RankedBars title={title} items={rows} total={null} />
      ) : (
        <ChartFigure
          title={title}
          height={layout.height}
          frame={inner}
          legend={barEntries(rows, charts)}
          failed={drawings === 'failed'}
        >
          {typeof drawings === 'string' ? null : (
            <drawings.ColumnsDrawing title={charts.chartOf(title)} layout={layout} frame={inner} />
          )}
        </ChartFigure>
      )}
    </div>
  )
}
