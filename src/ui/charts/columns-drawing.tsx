import { useCallback, useId } from 'react'
import type { RefObject } from 'react'
import { Bar, ComposedChart, Tooltip, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { BarShapeProps } from 'recharts'
import { useMessages } from '../../i18n/locale'
import type { ColumnsLayout, LaidColumn, LaidGroup } from './columns-layout'
import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { LINE_EM } from './text-model'
import { notesOf } from './series-notes'
import { PointTip } from './chart-tip'
import { HatchPattern } from './hatch'
import { ActiveReporter, usePointKeys } from './point-keys'
import { EarlierMarks } from './trend-point'

interface LayerProps {
  readonly layout: ColumnsLayout
}

const ColumnTexts = ({ layout }: LayerProps) => {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (xScale === undefined || yScale === undefined || plot === undefined) return null
  const { em, slot, labelHeight } = layout
  const foot = plot.y + plot.height
  const single = (group: LaidGroup) => group.columns.length === 1
  const columnTexts = ({ column, group, valueLines, footLines }: LaidColumn, x: number) => (
    <g key={column.key}>
      <ChartLink source={column.source} label={spokenPoint(group, column)}>
        <ChartText
          lines={valueLines}
          x={x}
          y={(yScale(column.value ?? 0) ?? foot) - (valueLines.length * LINE_EM - 0.4) * em}
          em={em}
          anchor="middle"
          className={column.value === null ? 'chart-gap' : 'chart-value'}
        />
      </ChartLink>
      <ChartText
        lines={footLines}
        x={x}
        y={foot + labelHeight + 0.9 * em}
        em={em}
        anchor="middle"
        className="chart-note"
      />
    </g>
  )
  return (
    <g>
      <path className="chart-axis" d={`M${plot.x} ${foot}h${plot.width}`} />
      {layout.groups.map((group) => {
        const centre = xScale(group.key, { position: 'middle' }) ?? plot.x
        const first = centre - ((group.columns.length - 1) * slot) / 2
        return (
          <g key={group.key}>
            <ChartText lines={group.labelLines} x={centre} y={foot + 0.9 * em} em={em} anchor="middle" />
            {group.columns.map((column, index) => columnTexts(column, single(group) ? centre : first + index * slot))}
          </g>
        )
      })}
    </g>
  )
}

interface ColumnsDrawingProps extends LayerProps {
  readonly title: string
  readonly frame: RefObject<HTMLDivElement | null>
}

/** Recharts' part of columns by year. */
export const ColumnsDrawing = ({ title, layout, frame }: ColumnsDrawingProps) => {
  const { charts, readings } = useMessages()
  const hatch = useId()
  const { groups, width, height, top, bottom, max, em, slot, columnWidth } = layout
  const columnsAt = useCallback(
    (key: string) => groups.find((group) => group.key === key)?.columns.map(({ column }) => column) ?? [],
    [groups],
  )
  const keys = usePointKeys(frame, columnsAt, { vertical: false, places: groups.length })
  const depth = Math.max(1, ...groups.map((group) => group.columns.length))
  const shapeOf =
    (at: number) =>
    ({ originalDataIndex, y, height: tall }: BarShapeProps & { x: number }) => {
      const group = groups[originalDataIndex]
      const column = group?.columns[at]?.column
      const full = column?.value ?? 0
      if (group === undefined || column === undefined || full <= 0) return <g />
      const band = (width - em) / groups.length
      const centre = em / 2 + (originalDataIndex + 0.5) * band
      const x = centre + (at - (group.columns.length - 1) / 2) * slot - columnWidth / 2
      const hatched = column.hatched === undefined ? 0 : Math.min(1, column.hatched.value / full) * tall
      return (
        <g className={`chart-tone-${column.tone}`}>
          <rect className="chart-bar" data-mark={column.mark} x={x} y={y} width={columnWidth} height={tall} />
          {hatched === 0 ? null : (
            <rect className="chart-hatch" fill={`url(#${hatch})`} x={x} y={y} width={columnWidth} height={hatched} />
          )}
          <EarlierMarks
            point={column}
            name=""
            index={0}
            x={x + columnWidth / 2}
            yOf={(value) => y + tall * (1 - value / full)}
            em={em}
          />
        </g>
      )
    }
  const tipAt = (key: string) => {
    const group = groups.find((candidate) => candidate.key === key)
    if (group === undefined) return null
    const several = group.columns.length > 1
    const lines = group.columns.map((laid, index) => ({
      key: laid.key,
      label: several ? laid.column.label : '',
      point: { ...laid.column, note: notesOf(laid.column).join(readings.listSeparator) },
      chosen: several && index === keys.chosen,
    }))
    return { heading: group.labelLines.join(''), lines }
  }
  return (
    <ComposedChart
      width={width}
      height={height}
      data={groups.map((group) => ({ key: group.key, values: group.columns.map(({ column }) => column.value) }))}
      margin={{ top, right: em / 2, bottom, left: em / 2 }}
      title={title}
      desc={charts.keyboardHint}
    >
      <HatchPattern id={hatch} />
      <XAxis type="category" dataKey="key" hide interval={0} height={0} scale="band" />
      <YAxis type="number" hide domain={[0, max]} width={0} />
      {Array.from({ length: depth }, (_, at) => (
        <Bar key={at} dataKey={`values.${at}`} shape={shapeOf(at)} isAnimationActive={false} />
      ))}
      <ColumnTexts layout={layout} />
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
