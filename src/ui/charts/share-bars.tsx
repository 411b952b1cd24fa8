import { useMemo } from 'react'
import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { MarkFigure } from './mark-figure'
import { shareLayout } from './share-layout'
import type { ShareRow } from './share-layout'
import type { FlowTone } from './flow-layout'
import { useMessages } from '../../i18n/locale'
import { useChartSize } from './use-chart-size'

interface ShareBarsProps {
  readonly title: string
  readonly rows: readonly ShareRow[]
  /** Names of the parts, in their order. */
  readonly parts: readonly { readonly key: string; readonly label: string; readonly tone: FlowTone }[]
}

/** Wholes of several agencies as bars of one length, for parts that add up; the keys also read parts too small to draw. */
export const ShareBars = ({ title, rows, parts }: ShareBarsProps) => {
  const { charts } = useMessages()
  const chart = useChartSize()
  const layout = useMemo(() => shareLayout(rows, chart.size), [rows, chart.size])
  const marks = useMemo(
    () =>
      layout.segments.map(({ segment, x, y, width }) => ({ mark: segment, x: x + width / 2, y: y + layout.barHeight })),
    [layout],
  )
  const draw = (active: number | null, reach: (index: number) => void) => (
    <>
      {layout.labels.map(({ key, lines, y }) => (
        <ChartText
          key={key}
          lines={lines}
          x={layout.labelX}
          y={y}
          em={layout.em}
          anchor={layout.stacked ? 'start' : 'end'}
        />
      ))}
      {layout.segments.map(({ segment, x, y, width, text }, index) =>
        width === 0 ? null : (
          <g key={segment.key} className={`chart-tone-${segment.tone}`} onPointerEnter={() => reach(index)}>
            <ChartLink source={segment.source} label={spokenPoint(segment.label, segment)}>
              <rect
                className="share-part"
                data-active={index === active}
                x={x}
                y={y}
                width={width}
                height={layout.barHeight}
              />
              <ChartText lines={[text]} x={x + width / 2} y={y + layout.barHeight / 2} em={layout.em} anchor="middle" />
            </ChartLink>
          </g>
        ),
      )}
    </>
  )
  return (
    <>
      <MarkFigure title={title} layout={layout} chart={chart} marks={marks} draw={draw} />
      <ul className="chart-legend" aria-label={charts.legend}>
        {parts.map(({ key, label, tone }) => (
          <li key={key}>
            <svg className={`chart-key chart-tone-${tone}`} viewBox="0 0 28 14" aria-hidden="true">
              <rect className="share-part" x="4" y="1" width="20" height="12" />
            </svg>{' '}
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
