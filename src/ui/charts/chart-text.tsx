import { useSourceHref } from '../source-link'
import type { ReactNode } from 'react'
import type { ChartPoint, FigureRef } from './series'
import { LINE_EM } from './text-model'

interface ChartTextProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Middle of the first line. */
  readonly y: number
  readonly em: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly className?: string
}

/** Text of several lines inside a chart. */
export const ChartText = ({ lines, x, y, em, anchor = 'start', className = 'chart-text' }: ChartTextProps) => (
  <text className={className} textAnchor={anchor} fontSize={em}>
    {lines
      .map((line, index) => ({ line, y: y + em * 0.35 + index * LINE_EM * em }))
      .map((line) => (
        <tspan key={line.y} x={x} y={line.y}>
          {line.line}
        </tspan>
      ))}
  </text>
)

interface ChartLinkProps {
  readonly source: FigureRef | null
  readonly label: string
  readonly children: ReactNode
}

/** A mark that opens its figure's place; the keyboard reaches it by the arrow keys, so Tab passes it by. */
export const ChartLink = ({ source, label, children }: ChartLinkProps) => {
  const hrefOf = useSourceHref()
  if (source === null) return <g>{children}</g>
  return (
    <a href={hrefOf(source)} aria-label={label} tabIndex={-1} className="chart-link">
      {children}
    </a>
  )
}

/** A point in words for those who only hear it. */
export const spokenPoint = (name: string, point: ChartPoint): string => `${name} ${point.text}`
