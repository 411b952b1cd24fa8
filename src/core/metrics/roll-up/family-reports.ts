import type { ListedReport } from '../scope'
import { annualAgencies } from '../scope'
import type { RegionFamilies, RegionFamily } from './families'
import { familiesAmong } from './families'

/** The regions of a catalog, and the one a reader chose, else the one with most parts; null where there is none. */
export const chosenFamily = (
  listed: readonly ListedReport[],
  wanted: string | null,
): RegionFamilies & { readonly family: RegionFamily | null } => {
  const found = familiesAmong(annualAgencies(listed))
  const family = found.families.find(({ region }) => region === wanted) ?? found.families[0] ?? null
  return { ...found, family }
}

/** The lines of a region and of the regions within it. */
export const reportsOfFamily = <Listed extends ListedReport>(
  listed: readonly Listed[],
  family: RegionFamily,
): readonly Listed[] => {
  const agencies = new Set([family, ...family.children].flatMap((region) => region.agencies))
  return listed.filter(({ agency, kind }) => kind === 'annual-report' && agency !== null && agencies.has(agency))
}
