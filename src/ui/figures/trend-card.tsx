import { DataTable } from './data-table'
import { FigureCard } from './figure-card'
import type { TrendData } from './trend'
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
  const stated = data.series.some((series) => series.points.some((point) => point.value !== null))
  if (!stated) return null
  return (
    <FigureCard title={title} note={note} table={data.table} remarks={[...remarks, ...data.notes]}>
      <DataTable caption={messages.charts.chartOf(title)} table={data.table} />
    </FigureCard>
  )
}
