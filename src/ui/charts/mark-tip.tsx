import { ChartTip } from './chart-tip'
import type { ChartPoint } from './series'

interface MarkTipProps {
  readonly mark: ChartPoint | undefined
  /** Where it stands in the drawing, in px. */
  readonly x: number
  readonly y: number
  /** Width of the drawing: the words stay within it. */
  readonly width: number
}

/** What a mark of a drawing of our own says, beside it. */
export const MarkTip = ({ mark, x, y, width }: MarkTipProps) => {
  if (mark === undefined) return null
  const side = x < width / 2 ? { left: Math.round(x + 12) } : { right: Math.round(width - x + 12) }
  return (
    <div className="chart-mark-tip" style={{ ...side, top: Math.round(y) }}>
      <ChartTip heading={mark.label} lines={[{ key: mark.key, label: '', point: mark }]} />
    </div>
  )
}
