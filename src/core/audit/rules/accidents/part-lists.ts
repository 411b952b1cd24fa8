import type { Counted } from './counted'
import { onlyOne } from './counted'
import { areDisjoint, closesList, isCountedElsewhere, isLineOf, restOf } from './sectors'

/** Parts of a whole, in the order of the text. */
export interface PartList {
  readonly whole: Counted
  readonly parts: readonly Counted[]
  /** `all`: the list says that nothing is left out; `disjoint`: nothing is counted twice; `open`: neither is known. */
  readonly extent: 'all' | 'disjoint' | 'open'
}

const sectorOf = ({ statement }: Counted): string => statement.sector ?? ''

/** Parts of one sector of the list: the lines it is known to consist of (其中:建筑 below it too), or those up to its own 其他…. */
const linesOf = (whole: Counted, listed: readonly Counted[]): readonly Counted[] => {
  const later = listed.filter(({ index }) => index > whole.index)
  const upToRest = later.slice(0, later.findIndex((part) => restOf(sectorOf(part)) === sectorOf(whole)) + 1)
  const known = later.filter(
    (part) => part.statement.partOf === whole.index || isLineOf(sectorOf(part), sectorOf(whole)),
  )
  return upToRest.length > known.length ? upToRest : known
}

/** Roads and fires that no words make a part of the total: statistics of another authority, told beside it. */
const standsBeside = (part: Counted, total: Counted): boolean =>
  isCountedElsewhere(sectorOf(part)) && part.statement.partOf !== total.index

/** Lists of sectors in one area, period and severity: that of the whole, and those of single sectors. */
export const sectorLists = (group: readonly Counted[]): readonly PartList[] => {
  const listed = group.filter(({ statement }) => statement.sector !== null)
  const lists = listed.map((whole) => ({ whole, parts: linesOf(whole, listed) }))
  const nested = new Set(lists.flatMap(({ parts }) => parts))
  const inner = lists.map(({ whole, parts }): PartList => {
    const closed = parts.some((part) => restOf(sectorOf(part)) === sectorOf(whole))
    return { whole, parts, extent: closed ? 'all' : 'open' }
  })
  const total = onlyOne(group, ({ statement }) => statement.sector === null)
  if (total === null) return inner
  const top = listed.filter((part) => !nested.has(part) && !standsBeside(part, total))
  const sectors = top.map(sectorOf)
  const extent = sectors.some(closesList) ? 'all' : areDisjoint(sectors) ? 'disjoint' : 'open'
  return [{ whole: total, parts: top, extent }, ...inner]
}
