import './charts.css'
import { use } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useMessages } from '../../i18n/locale'
import { ChartLegend } from './chart-legend'
import type { LegendEntry } from './legend'
import { SaidContext } from './said'

interface ChartFigureProps {
  readonly title: string
  /** Kept free from the first moment, so that nothing moves when the chart arrives. */
  readonly height: number
  readonly frame: RefObject<HTMLDivElement | null>
  readonly probe?: RefObject<HTMLSpanElement | null>
  readonly legend: readonly LegendEntry[]
  readonly failed: boolean
  readonly children: ReactNode
}

/** Frame of every chart: its name, its place, its legend, and a word where its code could not be fetched. */
export const ChartFigure = ({ title, height, frame, probe, legend, failed, children }: ChartFigureProps) => {
  const { charts } = useMessages()
  return (
    <figure className="chart" aria-label={charts.chartOf(title)} aria-describedby={use(SaidContext)}>
      <div ref={frame} className="chart-frame" style={failed ? undefined : { minHeight: height }}>
        {probe === undefined ? null : <span ref={probe} className="chart-probe" aria-hidden="true" />}
        {failed ? <p>{charts.failed}</p> : children}
      </div>
      <ChartLegend entries={legend} />
    </figure>
  )
}
