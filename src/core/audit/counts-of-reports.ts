import type { CheckCount } from '../domain/finding'

type Counts = readonly CheckCount[]

const indexes = new WeakMap<Counts, ReadonlyMap<string, Counts>>()

const indexOf = (counts: Counts): ReadonlyMap<string, Counts> => {
  const known = indexes.get(counts)
  if (known !== undefined) return known
  const index = new Map<string, CheckCount[]>()
  for (const count of counts) {
    const own = index.get(count.reportId)
    if (own === undefined) index.set(count.reportId, [count])
    else own.push(count)
  }
  indexes.set(counts, index)
  return index
}

/** The counts of some reports, report by report: looked up, as every card asks for those of its own among thousands. */
export const countsOfReports = (counts: Counts, reportIds: ReadonlySet<string>): Counts => {
  const index = indexOf(counts)
  return [...reportIds].flatMap((id) => index.get(id) ?? [])
}
