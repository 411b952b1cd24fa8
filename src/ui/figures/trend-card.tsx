import type { BarItem } from '../charts/series'
import { useMessages } from '../../i18n/locale'
import type { CardChart } from './card-content'
import { FigureCard } from './figure-card'
import type { TrendData } from './trend'

interface TrendCardProps {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly data: TrendData
  readonly remarks: readonly string[]
}

/** The figures as bars where all are of one year: a line of one point says nothing. */
const barsOfOneYear = (
  { measure, series }: TrendData,
  yearName: (year: string) => string,
): readonly BarItem[] | null => {
  const stated = series.flatMap(({ id, label, tone, points }) =>
    points.flatMap((point) => (point.value === null ? [] : [{ id, name: label, tone, point }])),
  )
  const years = new Set(stated.map(({ point }) => point.key))
  if (measure === 'change' || years.size !== 1) return null
  return stated.map(({ id, name, tone, point }) => ({
    ...point,
    key: id,
    // of several, also where only one of them has a figure
    label: series.length > 1 ? `${name} ${point.label}` : yearName(point.label),
    tone,
  }))
}

/** A quantity over the years; left out where nothing was ever stated, without lines where no change can be computed. */
export const TrendCard = ({ id, title, note, data, remarks }: TrendCardProps) => {
  const { readings } = useMessages()
  const stated = data.series.some((series) => series.points.some((point) => point.value !== null))
  if (!stated && (data.measure === 'count' || data.table.rows.length === 0)) return null
  const points = [...(data.series[0]?.points ?? [])].reverse()
  const latest = points.find((point) => point.source !== null)?.source ?? null
  const source = { label: readings.sourceYears, several: true as const, figure: latest }
  const bars = barsOfOneYear(data, (year) => readings.years(year, year))
  const chart: CardChart = !stated
    ? { kind: 'words', text: readings.noChanges }
    : bars === null
      ? {
          kind: 'trend',
          changes: data.measure === 'change',
          series: data.series,
          breaks: data.breaks,
          bands: data.bands,
        }
      : { kind: 'bars', items: bars, total: null }
  const percent = stated && data.measure === 'change' ? [readings.changeUnit] : []
  const said = [...percent, ...remarks, ...data.notes]
  return (
    <FigureCard id={id} title={title} note={note} table={data.table} source={source} remarks={said} chart={chart} />
  )
}
