import type { Report } from '../domain/report'

/** Several rules ask the same of a report, one report after the other; it is worked out once, and only the last is kept. */
export const oncePerReport = <T>(work: (report: Report) => T): ((report: Report) => T) => {
  let last: { readonly report: Report; readonly result: T } | null = null
  return (report) => {
    if (last?.report !== report) last = { report, result: work(report) }
    return last.result
  }
}
