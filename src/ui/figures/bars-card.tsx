import type { AnnualReport } from '../../core/metrics/selection'
import type { BarsData } from './bars'
import { FigureCard } from './figure-card'
import { useWords } from './words'

interface BarsCardProps {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly entry: AnnualReport
  readonly data: BarsData
  readonly remarks: readonly string[]
}

/** Bars of one report. */
export const BarsCard = ({ id, title, note, entry, data, remarks }: BarsCardProps) => {
  const { messages } = useWords()
  const label = messages.readings.sourceOf(entry.agency, String(entry.year))
  const figure = data.items.find((item) => item.source !== null)?.source ?? null
  const chart = { kind: 'bars', items: data.items, total: data.total } as const
  const source = { label, figure }
  return (
    <FigureCard id={id} title={title} note={note} table={data.table} source={source} remarks={remarks} chart={chart} />
  )
}
