import { useMemo } from 'react'
import type { RequestsBalance } from '../../core/metrics/balance'
import { addExactly } from '../../core/metrics/arithmetic'
import { correctedAmong } from '../../core/metrics/report-figures'
import type { Reading } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import { CardFrame } from '../../ui/figures/card-frame'
import { CardHead } from '../../ui/figures/card-title'
import { FigureLink } from '../../ui/figures/figure-link'
import { FiguresAudit } from '../../ui/figures/figures-audit'
import { figureRefOf, markedText, withCorrection } from '../../ui/figures/present-reading'
import type { RequestsWords } from '../../i18n/requests/use-requests-words'
import { useRequestsWords } from '../../i18n/requests/use-requests-words'

interface BalanceCardProps {
  readonly entry: AnnualReport
  readonly balance: RequestsBalance
}

const Figure = ({ reading }: { readonly reading: Reading }) => {
  const words = useRequestsWords()
  return <FigureLink source={figureRefOf(reading.refs)}>{markedText(reading, words)}</FigureLink>
}

const Sum = ({ terms, sum }: { readonly terms: readonly Reading[]; readonly sum: number | null }) => {
  const words = useRequestsWords()
  if (sum === null) return null
  return (
    <>
      {' = '}
      <FigureLink source={figureRefOf(terms.flatMap(({ refs }) => refs))}>
        {withCorrection(words.format.number(sum), correctedAmong(...terms), words)}
      </FigureLink>
    </>
  )
}

const verdictOf = (balance: RequestsBalance, words: RequestsWords): string => {
  const { balance: text } = words.own
  if (balance.verdict === 'equal') return text.equal
  if (balance.verdict === 'unknown' || balance.incoming === null || balance.outgoing === null) return text.unknown
  return text.different(words.format.number(Math.abs(addExactly([balance.incoming, -balance.outgoing]))))
}

/** What came in against what went out, with the form's own identity and whether it holds. */
export const BalanceCard = ({ entry, balance }: BalanceCardProps) => {
  const words = useRequestsWords()
  const text = words.own.balance
  const figures = useMemo(
    () => [balance.received, balance.carriedOver, balance.answered, balance.carriedForward].flatMap(({ refs }) => refs),
    [balance],
  )
  const title = text.title(entry.agency, String(entry.year))
  const id = `balance.${entry.report.id}`
  return (
    <CardFrame id={id} title={title}>
      <CardHead id={id} title={title} />
      <p className="card-note">{text.note}</p>
      <dl className="balance">
        <dt>{text.incoming}</dt>
        <dd>
          <Figure reading={balance.received} /> {text.plus} <Figure reading={balance.carriedOver} />
          <Sum terms={[balance.received, balance.carriedOver]} sum={balance.incoming} />
        </dd>
        <dt>{text.outgoing}</dt>
        <dd>
          <Figure reading={balance.answered} /> {text.plus} <Figure reading={balance.carriedForward} />
          <Sum terms={[balance.answered, balance.carriedForward]} sum={balance.outgoing} />
        </dd>
      </dl>
      <p data-verdict={balance.verdict}>{verdictOf(balance, words)}</p>
      <FiguresAudit figures={figures} />
    </CardFrame>
  )
}
