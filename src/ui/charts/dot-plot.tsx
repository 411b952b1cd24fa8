import { useMemo } from 'react'
import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { LINE_EM } from './text-model'
import { dotLayout } from './dot-layout'
import type { DotData, DotLayout, DotStrip, LaidDot } from './dot-layout'
import { MarkFigure } from './mark-figure'
import { markerPath } from './marker'
import { useChartSize } from './use-chart-size'

const RADIUS = 0.38

const intervalPath = ({ row, y }: LaidDot, { at, em }: DotLayout): string =>
  row.interval === undefined
    ? ''
    : `M${at(row.interval.low)} ${y}H${at(row.interval.high)}M${at(row.interval.low)} ${y - 0.25 * em}v${0.5 * em}` +
      `M${at(row.interval.high)} ${y - 0.25 * em}v${0.5 * em}`

/** Dots of one look as one path. */
const Dots = ({ layout, own }: { readonly layout: DotLayout; readonly own: boolean }) => (
  <path
    className="dot chart-tone-series-1"
    data-own={own}
    d={layout.rows
      .filter(({ row }) => row.own === own)
      .map(({ x, y }) => markerPath('circle', x, y, RADIUS * layout.em))
      .join('')}
  />
)

const Strip = ({ strip, layout }: { readonly strip: DotStrip; readonly layout: DotLayout }) => {
  const { at, em } = layout
  const y = layout.strip?.y ?? 0
  return (
    <g>
      <ChartText lines={layout.strip?.lines ?? []} x={0.4 * em} y={0.7 * em} em={em} className="chart-note" />
      <path className="mark-grid" d={`M${layout.left} ${y}H${layout.right}`} />
      {strip.quartiles === null ? null : (
        <rect
          className="dot-box"
          x={at(strip.quartiles.lower)}
          y={y - 0.7 * em}
          width={at(strip.quartiles.upper) - at(strip.quartiles.lower)}
          height={1.4 * em}
        />
      )}
      <path
        className="dot chart-tone-series-1"
        d={strip.values.map((value) => markerPath('circle', at(value), y, RADIUS * em)).join('')}
      />
      {strip.own === null ? null : (
        <path className="dot" data-own d={markerPath('circle', at(strip.own), y, RADIUS * em)} />
      )}
      {strip.quartiles === null ? null : (
        <path className="dot-median" d={`M${at(strip.quartiles.median)} ${y - em}v${2 * em}`} />
      )}
    </g>
  )
}

const RowTexts = ({ laid, layout }: { readonly laid: LaidDot; readonly layout: DotLayout }) => {
  const { row, labelLines, top, valueY } = laid
  const { em, stacked, left, width } = layout
  const labelY = stacked ? top + 0.8 * em : valueY - ((labelLines.length - 1) / 2) * LINE_EM * em
  const label = (
    <ChartText
      lines={labelLines}
      x={stacked ? 0.4 * em : left - em}
      y={labelY}
      em={em}
      anchor={stacked ? 'start' : 'end'}
      className={stacked ? 'chart-value' : 'chart-text'}
    />
  )
  const words = spokenPoint(row.label, row)
  if (stacked) {
    return (
      <ChartLink source={row.source} label={words}>
        {label}
      </ChartLink>
    )
  }
  return (
    <>
      {label}
      <ChartLink source={row.source} label={words}>
        <ChartText lines={[row.text]} x={width - 0.4 * em} y={valueY} em={em} anchor="end" className="chart-value" />
      </ChartLink>
    </>
  )
}

/** Agencies in the order given on one scale, a dot each with its interval; how they are spread stands above. */
export const DotPlot = ({ title, data }: { readonly title: string; readonly data: DotData }) => {
  const chart = useChartSize()
  const layout = useMemo(() => dotLayout(data, chart.size), [data, chart.size])
  const marks = useMemo(() => layout.rows.map(({ row, x, y }) => ({ mark: row, x, y })), [layout])
  const first = layout.rows[0]?.top ?? 0
  const last = first + layout.rows.length * layout.rowHeight
  const draw = (active: number | null, reach: (index: number) => void) => (
    <>
      {layout.rows.map(({ row, top }, index) => (
        <rect
          key={row.key}
          className="mark-row"
          data-own={row.own}
          data-active={index === active}
          x={0}
          y={top}
          width={layout.width}
          height={layout.rowHeight}
          onPointerEnter={() => reach(index)}
        />
      ))}
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <path className="mark-grid" d={`M${layout.at(tick)} ${first}V${last}`} />
          <ChartText
            lines={[data.tick(tick)]}
            x={layout.at(tick)}
            y={last + 0.9 * layout.em}
            em={layout.em}
            anchor={tick === 0 ? 'start' : layout.stacked && tick === layout.ticks.at(-1) ? 'end' : 'middle'}
            className="chart-tick"
          />
        </g>
      ))}
      <path className="dot-interval" d={layout.rows.map((laid) => intervalPath(laid, layout)).join('')} />
      <Dots layout={layout} own={false} />
      <Dots layout={layout} own />
      {data.strip === null ? null : <Strip strip={data.strip} layout={layout} />}
      {layout.rows.map((laid, index) => (
        <g key={laid.row.key} onPointerEnter={() => reach(index)}>
          <RowTexts laid={laid} layout={layout} />
        </g>
      ))}
    </>
  )
  return <MarkFigure title={title} layout={layout} chart={chart} marks={marks} draw={draw} />
}
