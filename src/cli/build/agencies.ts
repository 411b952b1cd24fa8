import type { ReportKind } from '../../core/domain/report'
import { normalize } from '../../core/text/normalize'
import { longAgencyName } from '../agency-names'

/** An agency under the one name all its reports share. */
export interface Agency {
  readonly id: string
  readonly name: string
}

/** A name as one report gives it. In an annual report 某市 is its government; in a bulletin it is the area. */
export interface NamedBy {
  readonly agency: string
  readonly kind: ReportKind
}

const PLACE = /[省市县区旗州镇乡]$/u

/** Short and long names, 某市 and 某市人民政府 are one; brackets, quotes and spaces do not distinguish. */
export const agencyId = ({ agency, kind }: NamedBy): string => {
  const name = longAgencyName(normalize(agency).text.replaceAll(/\([^()]{0,40}\)|[\s“”"《》]/gu, ''))
  return kind === 'annual-report' && PLACE.test(name) ? `${name}人民政府` : name
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
