import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { useMessages } from '../../i18n/locale'
import { ChartText } from './chart-text'
import { gapSign, gapWords, gapWordsFit } from './legend'
import { dashAt, markerPath, shapeOf } from './marker'
import type { ChartPoint, SeriesBreak, TrendSeries } from './series'
import { gapText, gapsIn, joinsOf, segmentsOf, spread } from './trend-model'
import type { TrendLayout } from './trend-layout'
import { EarlierMarks, TrendPoint } from './trend-point'

/** More points than this are drawn as one path a line. */
const MOST_COMPONENTS = 100

interface TrendMarksProps {
  readonly layout: TrendLayout
  readonly series: readonly TrendSeries[]
  readonly breaks: readonly SeriesBreak[]
}

interface Scales {
  readonly xOf: (year: number) => number
  readonly yOf: (value: number) => number
  readonly top: number
  readonly foot: number
  readonly end: number
}

const useScales = ({ band }: TrendLayout): Scales | null => {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (xScale === undefined || yScale === undefined || plot === undefined) return null
  return {
    xOf: (year) => (xScale(year, { position: 'start' }) ?? plot.x) + band / 2,
    yOf: (value) => yScale(value) ?? plot.y + plot.height,
    top: plot.y,
    foot: plot.y + plot.height,
    end: plot.x + plot.width,
  }
}

/** Form generations behind the lines. */
export const TrendBands = ({ layout }: { readonly layout: TrendLayout }) => {
  const scales = useScales(layout)
  if (scales === null) return null
  return layout.bands.map(({ band, lines, text }, index) => {
    const x = scales.xOf(band.from) - layout.band / 2
    return (
      <g key={`${band.from}.${text}`}>
        <rect
          className={`chart-band chart-band-${index % 3}`}
          x={x}
          y={2}
          width={(band.to - band.from + 1) * layout.band}
          height={scales.foot - 2}
        />
        <ChartText
          lines={lines}
          x={x + 0.4 * layout.em}
          y={0.95 * layout.em}
          em={layout.em * 0.93}
          className="chart-note"
        />
      </g>
    )
  })
}

const Breaks = ({ layout, scales }: { readonly layout: TrendLayout; readonly scales: Scales }) =>
  layout.breaks.map(({ year, lines, toTheLeft }) => {
    const x = scales.xOf(year) - layout.band / 2
    return (
      <g key={year}>
        <path className="chart-break" d={`M${x} ${layout.bandHeight}V${scales.foot}`} />
        <ChartText
          lines={lines}
          x={x + (toTheLeft ? -0.4 : 0.4) * layout.em}
          y={layout.bandHeight + 0.8 * layout.em}
          em={layout.em * 0.93}
          anchor={toTheLeft ? 'end' : 'start'}
          className="chart-break-text"
        />
      </g>
    )
  })

const Years = ({
  layout,
  scales,
  series,
}: Pick<TrendMarksProps, 'layout' | 'series'> & { readonly scales: Scales }) => {
  const { charts } = useMessages()
  const { em } = layout
  return layout.years.map((year) => {
    const gaps = gapsIn(series, year)
    const words = gapWordsFit(layout, charts, gaps)
    const x = scales.xOf(year)
    return (
      <g key={year}>
        <path className="chart-axis" d={`M${x} ${scales.foot}v4`} />
        {layout.ticks.includes(year) ? (
          <ChartText lines={[String(year)]} x={x} y={scales.foot + 1.1 * em} em={em} anchor="middle" />
        ) : null}
        {gaps.map((gap, index) => (
          <ChartText
            key={`${gapSign(gap)} ${gapText(gap, charts.marks)} ${gap.instead ?? ''}`}
            lines={[words ? gapWords(gap, charts) : gapSign(gap)]}
            x={x}
            y={scales.foot - (0.8 + index * 1.2) * em}
            em={em}
            anchor="middle"
            className="chart-gap"
          />
        ))}
      </g>
    )
  })
}

interface LineProps {
  readonly scales: Scales
  readonly series: TrendSeries
  readonly index: number
  readonly breaks: readonly SeriesBreak[]
  readonly asPath: boolean
  readonly values: boolean
  readonly em: number
}

const placeOf = (point: ChartPoint, { xOf, yOf }: Scales) => ({ x: xOf(Number(point.key)), y: yOf(point.value ?? 0) })

const TrendLine = ({ series, breaks, asPath, ...shared }: LineProps) => {
  const { scales, index } = shared
  const stated = series.points.filter((point) => point.value !== null)
  const lineOf = (segment: readonly ChartPoint[]) =>
    `M${segment.map((point) => `${placeOf(point, scales).x} ${placeOf(point, scales).y}`).join('L')}`
  const joined = segmentsOf(series, breaks).filter((segment) => segment.length > 1)
  const pathOf = (points: readonly ChartPoint[]) =>
    points
      .map((point) =>
        markerPath(shapeOf(point, index), placeOf(point, scales).x, placeOf(point, scales).y, 0.22 * shared.em),
      )
      .join('')
  return (
    <g className={`chart-tone-${series.tone}`}>
      <path className="chart-line" d={joined.map(lineOf).join('')} strokeDasharray={dashAt(index)} />
      <path
        className="chart-line"
        data-joined="true"
        d={joinsOf(series, breaks).map(lineOf).join('')}
        strokeDasharray="1 6"
      />
      {series.points.map((point) => (
        <EarlierMarks
          key={point.key}
          point={point}
          name={series.label}
          index={index}
          x={scales.xOf(Number(point.key))}
          yOf={scales.yOf}
          em={shared.em}
        />
      ))}
      {asPath ? (
        <>
          <path className="chart-marker" d={pathOf(stated.filter((point) => point.mark !== 'derived'))} />
          <path
            className="chart-marker"
            data-mark="derived"
            d={pathOf(stated.filter((point) => point.mark === 'derived'))}
          />
        </>
      ) : (
        stated.map((point) => (
          <TrendPoint
            key={point.key}
            point={point}
            name={`${series.label} ${point.label}`}
            index={index}
            place={placeOf(point, scales)}
            values={shared.values}
            em={shared.em}
          />
        ))
      )}
    </g>
  )
}

const EndLabels = ({ layout, series, scales }: Omit<TrendMarksProps, 'breaks'> & { readonly scales: Scales }) => {
  const { em } = layout
  const ends = series.flatMap((one) => {
    const last = one.points.reduce<ChartPoint | undefined>(
      (found, point) => (point.value === null ? found : point),
      undefined,
    )
    return last === undefined ? [] : [{ one, ...placeOf(last, scales) }]
  })
  const ys = spread(
    ends.map(({ y }) => y),
    1.3 * em,
    scales.top,
    scales.foot - 0.5 * em,
  )
  return ends.map(({ one, x, y }, index) => {
    const labelY = ys[index] ?? y
    const labelX = scales.end + 0.5 * em
    return (
      <g key={one.id} className={`chart-tone-${one.tone}`}>
        <path className="chart-leader" d={`M${x + 0.5 * em} ${y}L${labelX - 2} ${labelY}`} />
        <ChartText lines={[one.label]} x={labelX} y={labelY} em={em} />
      </g>
    )
  })
}

/** Everything of a trend that stands on the scales: breaks, years, gaps, lines, points, names. */
export const TrendMarks = ({ layout, series, breaks }: TrendMarksProps) => {
  const scales = useScales(layout)
  if (scales === null) return null
  const marks = series.reduce((sum, { points }) => sum + points.length, 0)
  return (
    <g>
      <path className="chart-axis" d={`M${layout.left} ${scales.foot}H${scales.end}`} />
      {scales.yOf(0) < scales.foot ? (
        <path className="chart-axis" data-zero d={`M${layout.left} ${scales.yOf(0)}H${scales.end}`} />
      ) : null}
      <Breaks layout={layout} scales={scales} />
      <Years layout={layout} scales={scales} series={series} />
      {series.map((one, index) => (
        <TrendLine
          key={one.id}
          series={one}
          index={index}
          breaks={breaks}
          scales={scales}
          asPath={marks > MOST_COMPONENTS}
          values={layout.values}
          em={layout.em}
        />
      ))}
      {layout.direct ? <EndLabels layout={layout} series={series} scales={scales} /> : null}
    </g>
  )
}
