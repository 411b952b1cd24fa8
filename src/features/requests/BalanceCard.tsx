import { useMemo } from 'react'
import type { RequestsBalance } from '../../core/metrics/balance'
import type { AnnualReport } from '../../core/metrics/selection'
import { FigureCard } from '../../ui/figures/figure-card'
import { useRequestsWords } from '../../i18n/requests/use-requests-words'
import { balanceData } from './balance-data'

interface BalanceCardProps {
  readonly entry: AnnualReport
  readonly balance: RequestsBalance
}

/** What came in against what went out, with the form's own identity and whether it holds. */
export const BalanceCard = ({ entry, balance }: BalanceCardProps) => {
  const words = useRequestsWords()
  const { own, messages } = words
  const { chart, table, remarks } = useMemo(() => balanceData(balance, words), [balance, words])
  const label = messages.readings.sourceOf(entry.agency, String(entry.year))
  return (
    <FigureCard
      id={`balance.${entry.report.id}`}
      title={own.balance.title(entry.agency, String(entry.year))}
      note={own.balance.note}
      table={table}
      source={{ label, figure: chart.items[0]?.source ?? null }}
      remarks={remarks}
      chart={chart}
    />
  )
}
