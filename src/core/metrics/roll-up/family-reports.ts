import type { ListedReport } from '../scope'
import { annualAgencies } from '../scope'
import type { RegionFamilies, RegionFamily } from './families'
import { familiesAmong } from './families'

/** The regions of a catalog, and the one a reader chose (empty: the one with most parts); null where it is not among them. */
export const chosenFamily = (
  listed: readonly ListedReport[],
  wanted: string | null,
): RegionFamilies & { readonly family: RegionFamily | null } => {
  const found = familiesAmong(annualAgencies(listed))
  const [most] = found.families
  const family = wanted === null || wanted === '' ? most : found.families.find(({ region }) => region === wanted)
  return { ...found, family: family ?? null }
}

/** The lines of a region and of the regions within it. */
export const reportsOfFamily = <Listed extends ListedReport>(
  listed: readonly Listed[],
  family: RegionFamily,
): readonly Listed[] => {
  const agencies = new Set([family, ...family.children].flatMap((region) => region.agencies))
  return listed.filter(({ agency, kind }) => kind === 'annual-report' && agency !== null && agencies.has(agency))
}
