import { RankedBars } from '../charts/ranked-bars'
import type { BarItem } from '../charts/series'
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

/** The figures as bars where all are of one year: a line of one point says nothing. */
const barsOfOneYear = ({ measure, series }: TrendData): readonly BarItem[] | null => {
  const stated = series.flatMap(({ id, label, tone, points }) =>
    points.flatMap((point) => (point.value === null ? [] : [{ id, name: label, tone, point }])),
  )
  const years = new Set(stated.map(({ point }) => point.key))
  if (measure === 'change' || years.size !== 1) return null
  return stated.map(({ id, name, tone, point }) => ({
    ...point,
    key: id,
    label: stated.length > 1 ? `${name} ${point.label}` : point.label,
    tone,
  }))
}

/** A quantity over the years; left out where nothing was ever stated, without lines where no change can be computed. */
export const TrendCard = ({ title, note, data, remarks }: TrendCardProps) => {
  const { readings } = useMessages()
  const stated = data.series.some((series) => series.points.some((point) => point.value !== null))
  if (!stated && (data.measure === 'count' || data.table.rows.length === 0)) return null
  const points = [...(data.series[0]?.points ?? [])].reverse()
  const latest = points.find((point) => point.source !== null)?.source ?? null
  const source = { label: readings.sourceYears, figure: latest }
  const bars = barsOfOneYear(data)
  return (
    <FigureCard title={title} note={note} table={data.table} source={source} remarks={[...remarks, ...data.notes]}>
      {!stated ? (
        <p>{readings.noChanges}</p>
      ) : bars === null ? (
        <TrendLines title={title} series={data.series} breaks={data.breaks} bands={data.bands} />
      ) : (
        <RankedBars title={title} items={bars} total={null} />
      )}
    </FigureCard>
  )
}
