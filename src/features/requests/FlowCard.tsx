import { useMemo } from 'react'
import type { RequestsFlow } from '../../core/metrics/flow/requests-flow'
import type { AnnualReport } from '../../core/metrics/selection'
import { useFlowWords } from '../../i18n/flow/use-flow-words'
import { FlowChart } from '../../ui/charts/flow-chart'
import { FigureCard } from '../../ui/figures/figure-card'
import { useWords } from '../../ui/figures/words'
import { flowDataOf, flowParts, flowRemarks, flowTable } from './flow-data'

interface FlowCardProps {
  readonly entry: AnnualReport
  readonly flow: RequestsFlow
}

/** Something came in and something of it went on: one side alone is a block that says nothing. */
const isFlowing = ({ ribbons }: RequestsFlow): boolean =>
  (['in', 'out'] as const).every((side) => ribbons.some(({ direction }) => direction === side))

/** One report's requests from applicants to outcomes. */
export const FlowCard = ({ entry, flow }: FlowCardProps) => {
  const words = useWords()
  const text = useFlowWords()
  const shown = useMemo(() => {
    const all = { words, flow: text }
    return {
      data: flowDataOf(entry, flow, all),
      parts: flowParts(entry, flow, all),
      table: flowTable(entry, flow, all),
      remarks: flowRemarks(flow, all),
    }
  }, [entry, flow, words, text])
  const title = text.title(entry.agency, String(entry.year))
  const label = words.messages.readings.sourceOf(entry.agency, String(entry.year))
  const figure = shown.data.links[0]?.source ?? null
  return (
    <div className="wide-figure">
      <FigureCard
        id={`flow.${entry.report.id}`}
        title={title}
        note={text.note}
        table={shown.table}
        source={{ label, figure }}
        remarks={shown.remarks}
        saved={shown.parts}
      >
        {isFlowing(flow) ? <FlowChart title={title} data={shown.data} /> : <p>{text.none}</p>}
      </FigureCard>
    </div>
  )
}
