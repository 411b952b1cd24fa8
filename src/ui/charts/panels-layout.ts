import type { ChartPoint } from './series'
import { LINE_EM, wrapText } from './text-model'

/** A year of one agency; `year` is its place on the axis. */
export interface PanelPoint extends ChartPoint {
  readonly year: number
}

/** The small trend of one agency. */
export interface Panel {
  readonly key: string
  readonly label: string
  readonly own: boolean
  readonly points: readonly PanelPoint[]
  /** Years before which its line stops. */
  readonly breaks: readonly number[]
}

export interface PanelsData {
  readonly panels: readonly Panel[]
  readonly years: { readonly from: number; readonly to: number }
  /** End of the one scale. */
  readonly max: number
}

export interface LaidPanel {
  readonly panel: Panel
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  /** Bottom of its plot. */
  readonly base: number
  /** Line pieces that stop at gaps and breaks. */
  readonly path: string
  readonly dots: readonly { readonly point: PanelPoint; readonly x: number; readonly y: number }[]
  readonly breaks: readonly number[]
}

/** Where everything of small multiples stands, in px. */
export interface PanelsLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly panelWidth: number
  readonly plotHeight: number
  readonly panels: readonly LaidPanel[]
}

const LEAST_EM = 13
const PLOT_EM = 6
const GAP_EM = 1.6

/** Points that a line may join: next to each other, both with a value, no break between. */
const isJoined = (earlier: PanelPoint, later: PanelPoint, breaks: readonly number[]): boolean =>
  later.year === earlier.year + 1 && !breaks.includes(later.year)

/** Panels of one size in rows, with one scale for all. */
export const panelsLayout = (
  { panels: all, years, max }: PanelsData,
  { width, em }: { readonly width: number; readonly em: number },
): PanelsLayout => {
  const columns = Math.max(1, Math.min(all.length, Math.floor((width / em + GAP_EM) / (LEAST_EM + GAP_EM))))
  const panelWidth = (width - (columns - 1) * GAP_EM * em) / columns
  const named = all.map((panel) => ({ panel, lines: wrapText(panel.label, panelWidth / em) }))
  const headHeight = Math.max(1, ...named.map(({ lines }) => lines.length)) * LINE_EM * em
  const plotHeight = PLOT_EM * em
  const panelHeight = headHeight + plotHeight + 4.2 * em
  const span = Math.max(1, years.to - years.from)
  const panels = named.map(({ panel, lines }, index): LaidPanel => {
    const x = (index % columns) * (panelWidth + GAP_EM * em)
    const y = Math.floor(index / columns) * panelHeight
    const base = y + headHeight + plotHeight + 1.9 * em
    const yearX = (year: number) => x + em + ((year - years.from) / span) * (panelWidth - 2 * em)
    const dots = panel.points.flatMap((point) =>
      point.value === null
        ? []
        : [{ point, x: yearX(point.year), y: base - (max === 0 ? 0 : point.value / max) * plotHeight }],
    )
    const path = dots
      .map((dot, at) => {
        const before = dots[at - 1]
        const joined = before !== undefined && isJoined(before.point, dot.point, panel.breaks)
        return `${joined ? 'L' : 'M'}${dot.x} ${dot.y}`
      })
      .join('')
    return { panel, x, y, lines, base, path, dots, breaks: panel.breaks.map((year) => yearX(year - 0.5)) }
  })
  return {
    width,
    em,
    panelWidth,
    plotHeight,
    panels,
    height: Math.round(Math.ceil(all.length / columns) * panelHeight),
  }
}
