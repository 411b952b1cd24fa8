import { useMemo } from 'react'
import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { MarkFigure } from './mark-figure'
import { markerPath } from './marker'
import { panelsLayout } from './panels-layout'
import type { LaidPanel, PanelsData, PanelsLayout } from './panels-layout'
import { useChartSize } from './use-chart-size'

interface PanelDrawingProps {
  readonly laid: LaidPanel
  readonly layout: PanelsLayout
  readonly years: PanelsData['years']
}

const PanelDrawing = ({ laid, layout, years }: PanelDrawingProps) => {
  const { panel, x, y, lines, base, path, dots, breaks } = laid
  const { em, panelWidth, plotHeight } = layout
  const last = dots.at(-1)
  return (
    <g className={panel.own ? 'chart-tone-series-1' : 'chart-tone-plain'}>
      <ChartText lines={lines} x={x} y={y + 0.7 * em} em={em} className={panel.own ? 'panel-own' : 'chart-text'} />
      <path className="mark-grid" d={`M${x} ${base}h${panelWidth}`} />
      {breaks.map((at) => (
        <path key={at} className="chart-break" d={`M${at} ${base}v${-plotHeight}`} />
      ))}
      <path className="chart-line" d={path} />
      <path className="chart-marker" d={dots.map((dot) => markerPath('circle', dot.x, dot.y, 0.25 * em)).join('')} />
      <ChartText lines={[String(years.from)]} x={x} y={base + 0.9 * em} em={em} className="chart-tick" />
      {years.from === years.to ? null : (
        <ChartText
          lines={[String(years.to)]}
          x={x + panelWidth}
          y={base + 0.9 * em}
          em={em}
          anchor="end"
          className="chart-tick"
        />
      )}
      {last === undefined ? null : (
        <ChartText
          lines={[last.point.text]}
          x={Math.min(last.x + 0.5 * em, x + panelWidth)}
          y={last.y - 0.9 * em}
          em={em}
          anchor="end"
          className="chart-value"
        />
      )}
    </g>
  )
}

/** One small trend an agency, all on one scale; lines stop at gaps and at breaks. */
export const SmallTrends = ({ title, data }: { readonly title: string; readonly data: PanelsData }) => {
  const chart = useChartSize()
  const layout = useMemo(() => panelsLayout(data, chart.size), [data, chart.size])
  const marks = useMemo(
    () => layout.panels.flatMap(({ dots }) => dots.map(({ point, x, y }) => ({ mark: point, x, y }))),
    [layout],
  )
  const draw = (active: number | null, reach: (index: number) => void) => {
    const reached = active === null ? undefined : marks[active]
    return (
      <>
        {layout.panels.map((laid) => (
          <PanelDrawing key={laid.panel.key} laid={laid} layout={layout} years={data.years} />
        ))}
        {reached === undefined ? null : (
          <path className="dot" data-own d={markerPath('circle', reached.x, reached.y, 0.4 * layout.em)} />
        )}
        {marks.map(({ mark, x, y }, index) => (
          <g key={mark.key} onPointerEnter={() => reach(index)}>
            <ChartLink source={mark.source} label={spokenPoint(mark.label, mark)}>
              <circle className="mark-row" cx={x} cy={y} r={0.8 * layout.em} />
            </ChartLink>
          </g>
        ))}
      </>
    )
  }
  return <MarkFigure title={title} layout={layout} chart={chart} marks={marks} draw={draw} />
}
