import { TrendLines } from '../charts/trend-lines'
import { FigureCard } from './figure-card'
import type { TrendData } from './trend'

interface TrendCardProps {
  readonly title: string
  readonly note: string
  readonly data: TrendData
  readonly remarks: readonly string[]
}

/** A quantity over the years; where nothing was ever stated the card is left out. */
export const TrendCard = ({ title, note, data, remarks }: TrendCardProps) => {
  const stated = data.series.some((series) => series.points.some((point) => point.value !== null))
  if (!stated && (data.measure === 'count' || data.table.rows.length === 0)) return null
  return (
    <FigureCard title={title} note={note} table={data.table} remarks={[...remarks, ...data.notes]}>
      <TrendLines title={title} series={data.series} breaks={data.breaks} bands={data.bands} />
    </FigureCard>
  )
}
