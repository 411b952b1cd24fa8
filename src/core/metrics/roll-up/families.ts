import { locate } from '../../domain/region'

/** A region within another one, with the agencies that report for it. */
export interface ChildRegion {
  readonly region: string
  readonly agencies: readonly string[]
}

/** A region, the agencies that report for it, and the regions known to lie directly within it. */
export interface RegionFamily extends ChildRegion {
  readonly children: readonly ChildRegion[]
}

/** What names say of which region lies in which. */
export interface RegionFamilies {
  /** Those with the most parts first. */
  readonly families: readonly RegionFamily[]
  /** Agencies that report for a region of which no name says what it is part of, and which has no known parts. */
  readonly unplaced: readonly string[]
}

interface Placed {
  readonly agency: string
  readonly region: string
  readonly parent: string | null
}

const isProvince = (region: string): boolean =>
  /(?:省|自治区)$/u.test(region) || ['北京市', '天津市', '上海市', '重庆市'].includes(region)

/** The region each region is printed within; one printed within two (鼓楼区) is told by neither. */
const parentsByName = (agencies: readonly string[]): ReadonlyMap<string, string | null> => {
  const parents = new Map<string, string | null>()
  for (const { path } of agencies.map(locate))
    for (const [index, region] of path.slice(1).entries()) {
      const parent = path[index] ?? null
      parents.set(region, parents.has(region) && parents.get(region) !== parent ? null : parent)
    }
  return parents
}

const placedOf = (agencies: readonly string[]): readonly Placed[] => {
  const parents = parentsByName(agencies)
  return agencies.flatMap((agency) => {
    const { path, body } = locate(agency)
    const region = path.at(-1)
    if (body === 'other' || region === undefined) return []
    return [{ agency, region, parent: path.at(-2) ?? parents.get(region) ?? null }]
  })
}

const byName = (left: { readonly region: string }, right: { readonly region: string }): number =>
  left.region < right.region ? -1 : Number(left.region !== right.region)

/**
 * Regions with the regions directly within them, by the names of agencies alone: 上海市普陀区 lies in 上海市; of 沭阳县 no name
 * says where it lies, so it is part of nothing. The order of the agencies does not matter.
 */
export const familiesAmong = (agencies: readonly string[]): RegionFamilies => {
  const placed = placedOf([...new Set(agencies)].sort())
  const grouped = (members: readonly Placed[]): readonly ChildRegion[] =>
    [...new Set(members.map(({ region }) => region))]
      .map((region) => ({
        region,
        agencies: members.filter((member) => member.region === region).map(({ agency }) => agency),
      }))
      .sort(byName)
  const wholes = [...new Set(placed.flatMap(({ parent }) => parent ?? []))]
  const families = wholes
    .map((region) => ({
      region,
      agencies: placed.filter((one) => one.region === region).map(({ agency }) => agency),
      children: grouped(placed.filter(({ parent }) => parent === region)),
    }))
    .sort((a, b) => b.children.length - a.children.length || byName(a, b))
  const unplaced = placed.filter(
    ({ region, parent }) => parent === null && !wholes.includes(region) && !isProvince(region),
  )
  return { families, unplaced: unplaced.map(({ agency }) => agency) }
}
