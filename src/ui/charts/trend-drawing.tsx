import { useCallback } from 'react'
import type { RefObject } from 'react'
import { Area, CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts'
import { useFormat, useMessages } from '../../i18n/locale'
import { PointTip } from './chart-tip'
import { ActiveReporter, usePointKeys } from './point-keys'
import type { ChartPoint, SeriesBreak, TrendSeries } from './series'
import { TrendBands, TrendMarks } from './trend-marks'
import type { TrendLayout } from './trend-layout'

interface TrendDrawingProps {
  readonly title: string
  readonly layout: TrendLayout
  readonly series: readonly TrendSeries[]
  readonly breaks: readonly SeriesBreak[]
  readonly frame: RefObject<HTMLDivElement | null>
}

/** Largest (0 where all are below) and smallest of each year: two unseen areas that give Recharts its scale, tooltip and keyboard. */
const rangesOf = (years: readonly number[], series: readonly TrendSeries[]) =>
  years.map((year) => {
    const values = series.flatMap(({ points }) =>
      points.flatMap((point) =>
        point.key === String(year) && point.value !== null
          ? [point.value, ...(point.earlier ?? []).map(({ value }) => value)]
          : [],
      ),
    )
    return values.length === 0
      ? { year, high: null, low: null }
      : { year, high: Math.max(0, ...values), low: Math.min(...values) }
  })

const missing = (key: string, text: string): ChartPoint => ({
  key,
  label: key,
  value: null,
  mark: 'missing',
  text,
  source: null,
})

/**
 * Areas, as Recharts measures the path of every line, which makes the browser lay out the page in between. One of a
 * single point gets a dot whatever `dot` says: one without size.
 */
const UNSEEN = {
  stroke: 'none',
  fill: 'none',
  activeDot: false,
  isAnimationActive: false,
  legendType: 'none',
} as const

/** A list of its own for every drawing would have Recharts work out the whole chart once more. */
const FROM_ZERO: [(low: number) => number, 'auto'] = [(low) => Math.min(0, low), 'auto']

/** Recharts' part of lines over the years. */
export const TrendDrawing = ({ title, layout, series, breaks, frame }: TrendDrawingProps) => {
  const { charts } = useMessages()
  const { number } = useFormat()
  const { em, unit, years, width, height, left, right, top, bottom } = layout
  const tick = useCallback((value: number) => `${number(value)}${unit}`, [number, unit])
  const at = useCallback(
    (key: string) =>
      series.flatMap((one) => {
        const point = one.points.find((candidate) => candidate.key === key)
        return point === undefined ? [] : [{ one, point }]
      }),
    [series],
  )
  const pointsAt = useCallback((key: string) => at(key).map(({ point }) => point), [at])
  const keys = usePointKeys(frame, pointsAt, { vertical: false, places: years.length })
  const linesAt = (key: string) => {
    const told = at(key)
    const chosen = told[Math.min(keys.chosen, told.length - 1)]?.one.id
    return series.flatMap((one) => {
      const found = told.find((candidate) => candidate.one.id === one.id)?.point
      if (found === undefined && one.sparse === true) return []
      const point = found ?? missing(key, charts.marks.missing)
      const label = series.length > 1 ? one.label : ''
      return [{ key: one.id, label, point, chosen: told.length > 1 && one.id === chosen }]
    })
  }
  const tipAt = (key: string) => ({ heading: key, lines: linesAt(key) })
  const ranges = rangesOf(years, series)
  // of what is counted there is no half
  const counted = ranges.every(({ high, low }) => Number.isInteger(high ?? 0) && Number.isInteger(low ?? 0))
  const dot = years.length === 1 ? { r: 0, strokeWidth: 0 } : false
  return (
    <ComposedChart
      width={width}
      height={height}
      data={ranges}
      margin={{ top, right, bottom, left: 0 }}
      title={title}
      desc={charts.keyboardHint}
    >
      <TrendBands layout={layout} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis type="category" dataKey="year" hide interval={0} height={0} scale="band" />
      <YAxis
        type="number"
        width={left}
        domain={FROM_ZERO}
        allowDecimals={!counted}
        tickFormatter={tick}
        tick={{ fontSize: em * 0.86, className: 'chart-tick' }}
        axisLine={false}
        tickLine={false}
      />
      <Area dataKey="high" dot={dot} {...UNSEEN} />
      <Area dataKey="low" dot={dot} {...UNSEEN} />
      <TrendMarks layout={layout} series={series} breaks={breaks} />
      <Tooltip
        filterNull={false}
        isAnimationActive={false}
        cursor={{ className: 'chart-cursor-line' }}
        content={<PointTip tipAt={tipAt} />}
      />
      <ActiveReporter report={keys.report} />
    </ComposedChart>
  )
}
