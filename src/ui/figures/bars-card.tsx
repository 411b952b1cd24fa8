import type { AnnualReport } from '../../core/metrics/selection'
import { RankedBars } from '../charts/ranked-bars'
import type { BarsData } from './bars'
import { FigureCard } from './figure-card'
import { useWords } from './words'

interface BarsCardProps {
  readonly title: string
  readonly note: string
  readonly entry: AnnualReport
  readonly data: BarsData
  readonly remarks: readonly string[]
}

/** Bars of one report. */
export const BarsCard = ({ title, note, entry, data, remarks }: BarsCardProps) => {
  const { messages } = useWords()
  const label = messages.readings.sourceOf(entry.agency, String(entry.year))
  const figure = data.items.find((item) => item.source !== null)?.source ?? null
  return (
    <FigureCard title={title} note={note} table={data.table} source={{ label, figure }} remarks={remarks}>
      <RankedBars title={title} items={data.items} total={data.total} />
    </FigureCard>
  )
}
