import { addExactly } from '../../core/metrics/arithmetic'
import type { RequestsBalance } from '../../core/metrics/balance'
import { correctedAmong } from '../../core/metrics/report-figures'
import type { Reading } from '../../core/metrics/report-figures'
import type { SentencePart } from '../../core/metrics/sentence'
import type { RequestsWords } from '../../i18n/requests/use-requests-words'
import type { BarItem, TableData } from '../../ui/charts/series'
import type { BarsChart } from '../../ui/figures/card-content'
import { cellOf, markedText, pointOf, withCorrection } from '../../ui/figures/present-reading'

/** The four figures of a balance as chart and table, and its two sums in words. */
interface BalanceData {
  readonly chart: BarsChart
  readonly table: TableData
  readonly remarks: readonly string[]
}

const TERMS = [
  ['received', 'requests.received'],
  ['carriedOver', 'requests.carried-over'],
  ['answered', 'requests.answered'],
  ['carriedForward', 'requests.carried-forward'],
] as const

const verdictOf = ({ verdict, incoming, outgoing }: RequestsBalance, words: RequestsWords): string => {
  const { balance: text } = words.own
  if (verdict === 'equal') return text.equal
  if (verdict === 'unknown' || incoming === null || outgoing === null) return text.unknown
  return text.different(words.format.number(Math.abs(addExactly([incoming, -outgoing]))))
}

const sumText = (name: string, terms: readonly Reading[], sum: number | null, words: RequestsWords): string => {
  const printed = terms.map((reading) => markedText(reading, words)).join(' + ')
  const total = sum === null ? [] : [withCorrection(words.format.number(sum), correctedAmong(...terms), words)]
  return words.messages.readings.titled(name, [printed, ...total].join(' = '))
}

/** What is stated of the four, and whether both sides agree. */
const saidOf = (items: readonly BarItem[], verdict: string, words: RequestsWords): readonly SentencePart[] => [
  ...items
    .filter(({ value }) => value !== null)
    .flatMap(({ label, text, source }, index): readonly SentencePart[] => [
      { kind: 'text', text: `${index === 0 ? '' : words.messages.readings.listSeparator}${label} ` },
      source === null ? { kind: 'text', text } : { kind: 'figure', text, ref: source },
    ]),
  { kind: 'text', text: `${words.own.balance.verdict}${verdict}` },
]

/** What came in beside what went out; a term without a figure stays without a bar. */
export const balanceData = (balance: RequestsBalance, words: RequestsWords): BalanceData => {
  const { balance: text, key: names } = words.own
  const terms = TERMS.map(([term, indicator]) => ({ reading: balance[term], key: indicator, label: names[indicator] }))
  const items = terms.map(({ reading, key, label }) => pointOf(reading, { key, label }, words))
  const { columns } = words.messages.readings
  const verdict = verdictOf(balance, words)
  return {
    chart: { kind: 'bars', items, total: null, said: saidOf(items, verdict, words) },
    table: {
      columns: [
        { key: 'indicator', label: columns.indicator },
        { key: 'figure', label: columns.figure, numeric: true },
      ],
      rows: terms.map(({ reading, key, label }) => ({ key, cells: [{ text: label }, cellOf(reading, words)] })),
    },
    remarks: [
      sumText(text.incoming, [balance.received, balance.carriedOver], balance.incoming, words),
      sumText(text.outgoing, [balance.answered, balance.carriedForward], balance.outgoing, words),
      verdict,
    ],
  }
}
