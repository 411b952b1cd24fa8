import { addExactly } from './arithmetic'
import { readIndicator } from './read-indicator'
import type { Reading, ReportFigures } from './report-figures'

/**
 * 新收 + 上年结转 = 总计 + 结转下年度 (勾稽关系 of the 2019 and 2021 forms). `unknown` where one of the four is no exact
 * value; a blank is not taken for 0.
 */
export interface RequestsBalance {
  readonly received: Reading
  readonly carriedOver: Reading
  readonly answered: Reading
  readonly carriedForward: Reading
  readonly verdict: 'equal' | 'different' | 'unknown'
  /** Sums of the two sides; null where unknown. */
  readonly incoming: number | null
  readonly outgoing: number | null
}

const sum = (a: Reading, b: Reading): number | null => {
  if (a.value === null || b.value === null || a.approx !== undefined || b.approx !== undefined) return null
  return addExactly([a.value, b.value])
}

/** The balance of one report's requests; null where its form has none. */
export const requestsBalance = (report: ReportFigures): RequestsBalance | null => {
  const form = report.metadata.form?.value
  if (form !== '2019' && form !== '2021') return null
  const received = readIndicator(report, 'requests.received')
  const carriedOver = readIndicator(report, 'requests.carried-over')
  const answered = readIndicator(report, 'requests.answered')
  const carriedForward = readIndicator(report, 'requests.carried-forward')
  const incoming = sum(received, carriedOver)
  const outgoing = sum(answered, carriedForward)
  const verdict = incoming === null || outgoing === null ? 'unknown' : incoming === outgoing ? 'equal' : 'different'
  return { received, carriedOver, answered, carriedForward, verdict, incoming, outgoing }
}
