import { agencyId, longAgencyName } from '../../core/text/agency-id'
import type { NamedBy } from '../../core/text/agency-id'

/** An agency under the one name all its reports share. */
export interface Agency {
  readonly id: string
  readonly name: string
}

/** Names as the reports give them → agencies by id: the official spelling before a short one, then the most frequent, then the longest. */
export const joinAgencies = (names: readonly NamedBy[]): ReadonlyMap<string, Agency> => {
  const spellings = new Map<string, Map<string, number>>()
  for (const named of names) {
    const id = agencyId(named)
    const counts = spellings.get(id) ?? new Map<string, number>()
    spellings.set(id, counts.set(named.agency, (counts.get(named.agency) ?? 0) + 1))
  }
  const agencies = new Map<string, Agency>()
  for (const [id, counts] of spellings) {
    const [best] = [...counts].sort(
      ([left, leftCount], [right, rightCount]) =>
        shortness(left) - shortness(right) ||
        rightCount - leftCount ||
        right.length - left.length ||
        (left < right ? -1 : 1),
    )
    if (best !== undefined) agencies.set(id, { id, name: best[0] })
  }
  return agencies
}

const shortness = (name: string): number => Number(longAgencyName(name) !== name)
