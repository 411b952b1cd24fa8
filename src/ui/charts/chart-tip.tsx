import { useRef } from 'react'
import { useMessages } from '../../i18n/locale'
import type { ChartPoint } from './series'
import { useTipAim } from './tip-aim'

export interface TipLine {
  readonly key: string
  /** Name of the line or column; empty where there is one only. */
  readonly label: string
  readonly point: ChartPoint
  readonly chosen?: boolean
}

interface ChartTipProps {
  readonly heading: string
  readonly lines: readonly TipLine[]
}

/** Figures of one place of a chart; stands in a live region, so that what is seen is what is read aloud. */
export const ChartTip = ({ heading, lines }: ChartTipProps) => {
  const { charts, readings } = useMessages()
  const markOf = (point: ChartPoint) =>
    point.value === null || point.mark === 'printed' ? [] : [`（${charts.marks[point.mark]}）`]
  return (
    <div className="chart-tip">
      <p className="chart-tip-heading">{heading}</p>
      <ul>
        {lines.map(({ key, label, point, chosen }) => (
          <li key={key} aria-atomic="true" data-chosen={chosen}>
            {chosen === true ? '▸ ' : null}
            {label === '' ? null : <span>{label} </span>}
            <strong>{point.text}</strong>
            {markOf(point)}
            {point.note === undefined || point.note === '' ? null : ` ${point.note}`}
            {point.change === undefined ? null : ` ${readings.columns.change} ${point.change.text}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface PointTipProps {
  /** Given by Recharts. */
  readonly label?: string | number
  readonly tipAt: (key: string) => ChartTipProps | null
}

/**
 * Tooltip of a Recharts chart: what stands at the place it is at, until Escape, which Recharts hears wherever the focus
 * is. It stays while the pointer is on it.
 */
export const PointTip = ({ label, tipAt }: PointTipProps) => {
  const frame = useRef<HTMLDivElement>(null)
  useTipAim(frame)
  const tip = label === undefined ? null : tipAt(String(label))
  return (
    <div ref={frame} aria-live="assertive">
      {tip === null ? null : <ChartTip key={label} heading={tip.heading} lines={tip.lines} />}
    </div>
  )
}
