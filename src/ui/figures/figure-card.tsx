import './figures.css'
import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/locale'
import { useTablesForCharts } from '../charts/load-charts'
import { SaidContext } from '../charts/said'
import { SaveButton } from '../charts/save-button'
import type { TableData } from '../charts/series'
import { ReadAloud } from '../reading/read-aloud'
import { CardAudit } from './card-audit'
import { CardChartView } from './card-chart'
import type { CardChart, SavedChart } from './card-content'
import { useCardContent } from './card-content'
import { CardFrame } from './card-frame'
import { CardNote } from './card-note'
import { CardSource } from './card-source'
import type { CardSourceData } from './card-source'
import { CardTitle } from './card-title'
import { PinCard } from './pin'
import { DataTable } from '../tables/data-table'

interface FigureCardProps {
  readonly id: string
  readonly title: string
  /** What, unit and years; how to read the chart. */
  readonly note: string
  /** The note stands once above this card and others like it. */
  readonly noteAbove?: boolean
  readonly table: TableData
  readonly source?: CardSourceData
  /** Breaks and gaps in words. */
  readonly remarks: readonly string[]
  /** The chart as data; a drawing of another kind is a child, with the chart it is saved as. */
  readonly chart?: CardChart
  readonly saved?: SavedChart
  readonly children?: ReactNode
}

/** A chart with its note, its table, its source and what must be said about it. */
export const FigureCard = ({
  id,
  title,
  note,
  noteAbove = false,
  table,
  source,
  remarks,
  chart,
  saved,
  children,
}: FigureCardProps) => {
  const { charts, readings } = useMessages()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const tableInstead = useTablesForCharts()
  const card = useRef<HTMLElement>(null)
  const content = chart ?? saved ?? null
  const said = useId()
  const sourceLine = source === undefined ? '' : readings.sourceLine(source.label)
  useCardContent(card, () => ({ title, note, source: sourceLine, remarks, table, chart: content }))
  const empty = table.rows.length === 0
  return (
    <CardFrame id={id} title={title} frame={card}>
      <header className="card-head">
        <CardTitle id={said} title={title} chart={content} />
        {empty ? null : (
          <fieldset className="card-views">
            <legend className="visually-hidden">{charts.view}</legend>
            {(['chart', 'table'] as const).map((choice) => (
              <button key={choice} type="button" aria-pressed={view === choice} onClick={() => setView(choice)}>
                {charts[choice]}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <CardNote note={note} above={noteAbove} />
      {empty ? (
        <p>{charts.noData}</p>
      ) : view === 'chart' && !tableInstead ? (
        <SaidContext value={said}>
          {chart === undefined ? children : <CardChartView title={title} chart={chart} />}
        </SaidContext>
      ) : (
        <DataTable caption={charts.tableOf(title)} table={table} notes={[note, ...remarks]} />
      )}
      {remarks.length === 0 ? null : (
        <ul className="card-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <CardAudit table={table} />
      <footer className="card-source">
        <CardSource table={table} line={sourceLine} source={source} />
        {empty ? null : (
          <div className="chart-downloads">
            <ReadAloud root={card} title={title} />
            <PinCard id={id} title={title} />
            <SaveButton root={card} label={readings.titled(charts.download, title)}>
              {charts.download}
            </SaveButton>
          </div>
        )}
      </footer>
    </CardFrame>
  )
}
