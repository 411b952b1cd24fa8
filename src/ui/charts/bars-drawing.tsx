import { useCallback, useDeferredValue, useId } from 'react'
import type { RefObject } from 'react'
import { Area, Bar, ComposedChart, Tooltip, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { BarShapeProps } from 'recharts'
import { useMessages } from '../../i18n/locale'
import type { BarsLayout, LaidRow } from './bars-layout'
import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { PointTip } from './chart-tip'
import { HatchPattern } from './hatch'
import { ActiveReporter, usePointKeys } from './point-keys'
import type { ReferenceTotal } from './series'
import { LINE_EM, textWidth, widest } from './text-model'

/** More marks than this are drawn as one path each tone: a component a bar would take seconds. */
const MOST_COMPONENTS = 100
/** Rows whose words are drawn first: as many as any screen shows. The others follow when these are painted. */
const FIRST_ROWS = 80

interface LayerProps {
  readonly layout: BarsLayout
}

const useBars = ({ max, barTop }: BarsLayout) => {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (xScale === undefined || yScale === undefined || plot === undefined) return null
  const end = (value: number) => xScale(Math.max(0, Math.min(max, value))) ?? plot.x
  return { plot, end, top: (key: string) => (yScale(key, { position: 'start' }) ?? plot.y) + barTop }
}

/** All bars of one look as one path. */
const BarsPath = ({ layout }: LayerProps) => {
  const bars = useBars(layout)
  if (bars === null) return null
  const looks = new Map<string, LaidRow[]>()
  for (const laid of layout.rows) {
    const look = `${laid.row.tone ?? 'series-1'} ${laid.row.mark === 'derived' ? 'derived' : 'printed'}`
    if ((laid.row.value ?? 0) > 0) looks.set(look, [...(looks.get(look) ?? []), laid])
  }
  const pathOf = ({ row }: LaidRow) =>
    `M${bars.plot.x} ${bars.top(row.key)}H${bars.end(row.value ?? 0)}v${layout.barHeight}H${bars.plot.x}Z`
  return [...looks].map(([look, rows]) => {
    const [tone = '', mark] = look.split(' ')
    return <path key={look} className={`chart-bar chart-tone-${tone}`} data-mark={mark} d={rows.map(pathOf).join('')} />
  })
}

const RowTexts = ({
  layout,
  bars,
  laid,
}: LayerProps & { readonly bars: NonNullable<ReturnType<typeof useBars>>; readonly laid: LaidRow }) => {
  const { em, stacked, barHeight, oneLine, left } = layout
  const { row, labelLines, noteLines } = laid
  const top = bars.top(row.key)
  const middle = top + barHeight / 2
  const labelY = stacked
    ? top - labelLines.length * LINE_EM * em + 0.5 * em
    : middle - ((labelLines.length - 1) / 2) * LINE_EM * em
  const x = bars.end(row.value ?? 0) + 0.5 * em
  const valueY = oneLine || stacked ? middle : middle - (noteLines.length / 2) * LINE_EM * em
  const noteX = oneLine ? x + (textWidth(row.text) + 0.5) * em : x
  const noted = noteLines.join('') !== ''
  const wide = oneLine
    ? textWidth(row.text) + (noted ? 0.5 + textWidth(noteLines.join('')) : 0)
    : Math.max(textWidth(row.text), widest(noteLines))
  const high = (oneLine || !noted ? 0 : noteLines.length * LINE_EM) + 1.3
  return (
    <g>
      <rect className="chart-ground" x={x - 2} y={valueY - 0.65 * em} width={wide * em + 4} height={high * em} />
      <ChartText
        lines={labelLines}
        x={stacked ? left + 0.4 * em : left - 0.6 * em}
        y={labelY}
        em={em}
        anchor={stacked ? 'start' : 'end'}
      />
      <ChartLink source={row.source} label={spokenPoint(row.label, row)}>
        <ChartText
          lines={[row.text]}
          x={x}
          y={valueY}
          em={em}
          className={row.value === null ? 'chart-gap' : 'chart-value'}
        />
      </ChartLink>
      {noted ? (
        <ChartText
          lines={noteLines}
          x={noteX}
          y={valueY + (oneLine ? 0 : LINE_EM * em)}
          em={em}
          className="chart-note"
        />
      ) : null}
    </g>
  )
}

const TotalLine = ({
  layout,
  total,
  bars,
}: LayerProps & { readonly total: ReferenceTotal; readonly bars: NonNullable<ReturnType<typeof useBars>> }) => {
  const { em, width, height } = layout
  const x = bars.end(total.value)
  const half = (textWidth(total.label) * em) / 2
  return (
    <g>
      <path className="chart-total" d={`M${x} ${bars.plot.y}V${bars.plot.y + bars.plot.height + 0.3 * em}`} />
      <ChartText
        lines={[total.label]}
        x={Math.max(half, Math.min(width - half, x))}
        y={height - 0.8 * em}
        em={em}
        anchor="middle"
        className="chart-note"
      />
    </g>
  )
}

const BarTexts = ({ layout, total }: LayerProps & { readonly total: ReferenceTotal | null }) => {
  const bars = useBars(layout)
  const drawn = useDeferredValue(layout.rows.length, FIRST_ROWS)
  if (bars === null) return null
  return (
    <g>
      <path className="chart-axis" d={`M${bars.plot.x} ${bars.plot.y}v${bars.plot.height}`} />
      {total === null ? null : <TotalLine layout={layout} total={total} bars={bars} />}
      {layout.rows.slice(0, drawn).map((laid) => (
        <RowTexts key={laid.row.key} layout={layout} bars={bars} laid={laid} />
      ))}
    </g>
  )
}

interface BarsDrawingProps extends LayerProps {
  readonly title: string
  readonly total: ReferenceTotal | null
  readonly frame: RefObject<HTMLDivElement | null>
}

/** Recharts' part of horizontal bars. */
export const BarsDrawing = ({ title, layout, total, frame }: BarsDrawingProps) => {
  const { charts } = useMessages()
  const hatch = useId()
  const { rows, width, height, left, right, bottom, max, rowHeight, barHeight, barTop } = layout
  const rowAt = useCallback((key: string) => rows.flatMap(({ row }) => (row.key === key ? [row] : [])), [rows])
  const keys = usePointKeys(frame, rowAt, { vertical: true, places: rows.length })
  const shape = ({ originalDataIndex, x, y, width: length, height: thickness }: BarShapeProps) => {
    const row = rows[originalDataIndex]?.row
    if (row === undefined || row.value === null || row.value <= 0) return <g />
    const top = y + thickness / 2 - rowHeight / 2 + barTop
    const hatched = row.hatched === undefined ? 0 : Math.min(1, row.hatched.value / row.value) * length
    return (
      <g className={`chart-tone-${row.tone ?? 'series-1'}`}>
        <rect className="chart-bar" data-mark={row.mark} x={x} y={top} width={length} height={barHeight} />
        {hatched === 0 ? null : (
          <rect
            className="chart-hatch"
            fill={`url(#${hatch})`}
            x={x + length - hatched}
            y={top}
            width={hatched}
            height={barHeight}
          />
        )}
      </g>
    )
  }
  const tipAt = (key: string) => {
    const [row] = rowAt(key)
    return row === undefined ? null : { heading: row.label, lines: [{ key, label: '', point: row }] }
  }
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={height}
      data={rows.map(({ row }) => ({ key: row.key, value: row.value }))}
      margin={{ top: 4, right, bottom, left }}
      title={title}
      desc={charts.keyboardHint}
    >
      <HatchPattern id={hatch} />
      <XAxis type="number" hide domain={[0, max]} />
      <YAxis type="category" dataKey="key" hide interval={0} width={0} />
      {rows.length > MOST_COMPONENTS ? (
        <>
          <Area dataKey="value" stroke="none" fill="none" dot={false} activeDot={false} isAnimationActive={false} />
          <BarsPath layout={layout} />
        </>
      ) : (
        <Bar dataKey="value" barSize={barHeight} shape={shape} isAnimationActive={false} />
      )}
      <BarTexts layout={layout} total={total} />
      <Tooltip
        filterNull={false}
        isAnimationActive={false}
        cursor={{ className: 'chart-cursor' }}
        content={<PointTip tipAt={tipAt} />}
      />
      <ActiveReporter report={keys.report} />
    </ComposedChart>
  )
}
