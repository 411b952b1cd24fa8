import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { namesCalled } from './called'
import type { Entry, Name } from './names'
import { nameOf } from './names'
import type { Target } from './target'

interface Agency {
  readonly agency: string
  readonly region: string | null
  /** An agency without one is known by its accident bulletins only. */
  readonly annual: number
  readonly reports: number
  /** Years of its reports. */
  readonly years: ReadonlySet<number>
}

/** Short names first: of those that begin as what was typed, 衡阳市 is meant before 衡阳市水利局. */
const byName = ({ agency: one }: Agency, { agency: other }: Agency): number =>
  one.length - other.length || (one < other ? -1 : 1)

/** Every agency of the catalog with its reports counted. */
const agenciesOf = (entries: readonly CatalogEntry[]): readonly Agency[] => {
  const found = new Map<string, Agency>()
  for (const { agency, region, kind, year } of entries) {
    if (agency === null) continue
    const known = found.get(agency) ?? { agency, region, annual: 0, reports: 0, years: new Set<number>() }
    found.set(agency, {
      ...known,
      annual: known.annual + (kind === 'annual-report' ? 1 : 0),
      reports: known.reports + 1,
      years: year === null ? known.years : new Set([...known.years, year]),
    })
  }
  return [...found.values()].sort(byName)
}

/** Agencies by every name, pinyin, region and year; each leads to the screen that shows it. */
export const agencyEntries = (
  entries: readonly CatalogEntry[],
  reportCount: (count: number) => string,
): readonly Entry<Target>[] => {
  const named = new Map<number, Name>()
  const yearName = (year: number): Name => {
    const name = named.get(year) ?? nameOf(`${year}年`, { beside: true })
    named.set(year, name)
    return name
  }
  return agenciesOf(entries).map(({ agency, region, annual, reports, years }) => ({
    names: [
      ...namesCalled(agency).map((name) => nameOf(name, { pinyin: true })),
      ...(region === null ? [] : [nameOf(region, { pinyin: true, beside: true })]),
      ...[...years].map(yearName),
    ],
    target: {
      key: agency,
      detail: [...(region === null ? [] : [region]), reportCount(reports)].join(' · '),
      view: { screen: annual > 0 ? 'overview' : 'accidents', agencies: [agency], years: null },
    },
  }))
}
