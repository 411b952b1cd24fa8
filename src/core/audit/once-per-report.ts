import type { Report } from '../domain/report'

/** Several rules ask the same of a report; it is worked out once. */
export const oncePerReport = <T>(work: (report: Report) => T): ((report: Report) => T) => {
  const known = new WeakMap<Report, { readonly result: T }>()
  return (report) => {
    const done = known.get(report) ?? { result: work(report) }
    known.set(report, done)
    return done.result
  }
}
