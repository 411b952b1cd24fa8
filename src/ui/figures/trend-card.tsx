import { TrendLines } from '../charts/trend-lines'
import { useMessages } from '../../i18n/locale'
import { FigureCard } from './figure-card'
import type { TrendData } from './trend'

interface TrendCardProps {
  readonly title: string
  readonly note: string
  readonly data: TrendData
  readonly remarks: readonly string[]
}

/** A quantity over the years; left out where nothing was ever stated, without lines where no change can be computed. */
export const TrendCard = ({ title, note, data, remarks }: TrendCardProps) => {
  const { readings } = useMessages()
  const stated = data.series.some((series) => series.points.some((point) => point.value !== null))
  if (!stated && (data.measure === 'count' || data.table.rows.length === 0)) return null
  const points = [...(data.series[0]?.points ?? [])].reverse()
  const latest = points.find((point) => point.source !== null)?.source ?? null
  const source = { label: readings.sourceYears, figure: latest }
  return (
    <FigureCard title={title} note={note} table={data.table} source={source} remarks={[...remarks, ...data.notes]}>
      {stated ? (
        <TrendLines title={title} series={data.series} breaks={data.breaks} bands={data.bands} />
      ) : (
        <p>{readings.noChanges}</p>
      )}
    </FigureCard>
  )
}
