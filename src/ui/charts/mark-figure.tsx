import './charts.css'
import './marks.css'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/locale'
import { ChartFigure } from './chart-figure'
import { ChartTip } from './chart-tip'
import { useMarkKeys } from './mark-keys'
import { useWanted } from './near'
import type { ChartPoint } from './series'
import type { useChartSize } from './use-chart-size'

/** A figure of a drawing and where its words stand, in px. */
export interface PlacedMark {
  readonly mark: ChartPoint
  readonly x: number
  readonly y: number
}

interface MarkFigureProps {
  readonly title: string
  readonly layout: { readonly width: number; readonly height: number }
  /** The element it is laid out for. */
  readonly chart: ReturnType<typeof useChartSize>
  /** In the order in which the arrow keys go through them. */
  readonly marks: readonly PlacedMark[]
  /** What is drawn; `active` is the index of the mark that is read out, `reach` tells that the pointer is on one. */
  readonly draw: (active: number | null, reach: (index: number) => void) => ReactNode
}

/** A chart drawn by ourselves: one stop of the Tab key, arrow keys through its marks, Enter to the document of one. */
export const MarkFigure = ({ title, layout, chart, marks, draw }: MarkFigureProps) => {
  const { width, height } = layout
  const { frame, probe } = chart
  const { charts } = useMessages()
  const wanted = useWanted(frame)
  const points = useMemo(() => marks.map(({ mark }) => mark), [marks])
  const { active, reach, onKeyDown } = useMarkKeys(points)
  const reached = active === null ? undefined : marks[active]
  const side = (x: number) =>
    x < width / 2 ? { left: Math.round(x + 12) } : { right: Math.round(Math.max(0, width - x + 12)) }
  return (
    <ChartFigure title={title} height={height} frame={frame} probe={probe} legend={[]} failed={false}>
      {wanted ? (
        <div onPointerLeave={() => reach(null)}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has keys of its own */}
          <svg
            className="mark-chart"
            role="application"
            aria-label={charts.chartOf(title)}
            width={width}
            height={height}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its arrow keys go from mark to mark, as in the other charts
            tabIndex={0}
            onKeyDown={onKeyDown}
            onBlur={() => reach(null)}
          >
            <desc>{charts.keyboardHint}</desc>
            {draw(active, reach)}
          </svg>
          <div
            className="mark-tip"
            aria-live="assertive"
            style={reached === undefined ? undefined : { ...side(reached.x), top: Math.round(reached.y) }}
          >
            {reached === undefined ? null : (
              <ChartTip
                key={reached.mark.key}
                heading={reached.mark.label}
                lines={[{ key: reached.mark.key, label: '', point: reached.mark }]}
              />
            )}
          </div>
        </div>
      ) : null}
    </ChartFigure>
  )
}
