import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { shortNamesOf } from '../../core/domain/agencies/short-names'
import type { Entry } from './names'
import { nameOf } from './names'
import type { Target } from './target'

interface Agency {
  readonly agency: string
  readonly region: string | null
  /** An agency without one is known by its accident bulletins only. */
  readonly annual: number
  readonly reports: number
}

/** Every agency of the catalog in its order, with its reports counted. */
const agenciesOf = (entries: readonly CatalogEntry[]): readonly Agency[] => {
  const found = new Map<string, Agency>()
  for (const { agency, region, kind } of entries) {
    if (agency === null) continue
    const known = found.get(agency) ?? { agency, region, annual: 0, reports: 0 }
    found.set(agency, {
      ...known,
      annual: known.annual + (kind === 'annual-report' ? 1 : 0),
      reports: known.reports + 1,
    })
  }
  return [...found.values()].sort((one, other) => (one.agency < other.agency ? -1 : 1))
}

/** Agencies by name, short name, pinyin and region; each leads to the screen that shows it. */
export const agencyEntries = (
  entries: readonly CatalogEntry[],
  reportCount: (count: number) => string,
): readonly Entry<Target>[] =>
  agenciesOf(entries).map(({ agency, region, annual, reports }) => ({
    names: [
      ...[agency, ...shortNamesOf(agency)].map((name) => nameOf(name, { pinyin: true })),
      ...(region === null ? [] : [nameOf(region, { pinyin: true, beside: true })]),
    ],
    target: {
      key: agency,
      detail: [...(region === null ? [] : [region]), reportCount(reports)].join(' · '),
      view: { screen: annual > 0 ? 'overview' : 'accidents', agencies: [agency], years: null },
    },
  }))
