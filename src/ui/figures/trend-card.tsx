import { ColumnPlot } from './column-plot'
import { DataTable } from './data-table'
import { FigureCard } from './figure-card'
import type { TrendData } from './trend'
import { trendYears } from './trend-years'
import { useWords } from './words'

interface TrendCardProps {
  readonly title: string
  readonly note: string
  readonly data: TrendData
  readonly remarks: readonly string[]
}

/** A quantity over the years; where nothing was ever stated the card is left out. */
export const TrendCard = ({ title, note, data, remarks }: TrendCardProps) => {
  const { messages } = useWords()
  const main = data.series.filter(
    (series) => !series.id.endsWith('.others') && series.points.some((point) => point.value !== null),
  )
  const isChange = data.measure === 'change'
  const stated =
    data.series.some((series) => series.points.some((point) => point.value !== null)) ||
    (isChange && data.table.rows.length > 0)
  if (!stated) return null
  return (
    <FigureCard title={title} note={note} table={data.table} remarks={[...remarks, ...data.notes]}>
      {isChange ? (
        <DataTable caption={messages.charts.tableOf(title)} table={data.table} />
      ) : (
        main.map((series) => (
          <div key={series.id}>
            {main.length === 1 ? null : <h3 className="series-label">{series.label}</h3>}
            <ColumnPlot
              label={main.length === 1 ? title : `${title} · ${series.label}`}
              years={trendYears(
                series,
                data.breaks,
                data.series.find((other) => other.id === `${series.id}.others`),
              )}
            />
          </div>
        ))
      )}
    </FigureCard>
  )
}
