import type { ReportFigures } from '../../core/domain/report'
import type { SourcesWords } from '../../i18n/sources/words'
import type { Words } from './words'
import { yearRanges } from './year-ranges'

/** What a source line is worded with. */
export interface SourcesLanguage extends Pick<Words, 'messages'> {
  readonly sources: SourcesWords
}

/** What a source line knows of a report: a line of the catalog will do. */
export interface NamedReport {
  readonly annual: boolean
  readonly agency: string | null
  readonly year: number | null
  readonly title: string | null
  /** What it is called where it has neither agency nor title. */
  readonly name: string
}

/** The same of a report whose figures are loaded. */
export const namedReport = ({ metadata, source }: Pick<ReportFigures, 'metadata' | 'source'>): NamedReport => ({
  annual: metadata.kind === 'annual-report',
  agency: metadata.agency?.value ?? null,
  year: metadata.year?.value ?? null,
  title: metadata.title,
  name: source.name,
})

/** So many agencies or documents are named in a source line, fewer where their names are long, and one in any case. */
const MOST_NAMED = 4
const MOST_SIGNS = 80

interface Issuer {
  readonly agency: string
  readonly annual: boolean
  readonly years: readonly number[]
}

/** Agencies in the order they are cited, annual reports apart from other documents, with the years of each. */
const issuersOf = (reports: readonly NamedReport[], { sources }: SourcesLanguage): readonly Issuer[] => {
  const found = new Map<string, { agency: string; annual: boolean; years: Set<number> }>()
  for (const { annual, agency: own, year, title, name } of reports) {
    const agency = own ?? sources.untold(title ?? name)
    const key = `${annual} ${agency}`
    const issuer = found.get(key) ?? { agency, annual, years: new Set() }
    found.set(key, issuer)
    // a document that names no agency is named itself
    if (year !== null && own !== null) issuer.years.add(year)
  }
  return [...found.values()].map(({ years, ...issuer }) => ({ ...issuer, years: [...years].sort((a, b) => a - b) }))
}

/** The first names, as many as a line has room for. */
const shortOf = (names: readonly string[]): readonly string[] => {
  const ends = names.map((_, at) => names.slice(0, at + 1).reduce((sum, name) => sum + name.length, 0))
  return names.slice(0, MOST_NAMED).filter((_, at) => at === 0 || (ends[at] ?? 0) <= MOST_SIGNS)
}

/** Where a source line stands: on a screen or slide, or in a file, which lists its documents and where a title is looked up. */
type Where = 'shown' | 'file'

/** The title of the only document; on a slide only where it says more than whose it is and of which year. */
const titleOf = ([only, other]: readonly NamedReport[], where: Where): string | null => {
  const { agency = null, year = null, title = null } = only ?? {}
  if (other !== undefined || agency === null || title === null) return null
  const isPlain = title.includes(agency) && year !== null && title.includes(String(year))
  return where === 'shown' && isPlain ? null : title
}

/**
 * The source line of figures that stand in these reports: whose they are, of which years, by title where it is one; null
 * for none.
 * @example namedSources(reports, language, 'shown') // 来源：甲局 2019–2020、2022 年度报告
 */
export const namedSources = (
  reports: readonly NamedReport[],
  language: SourcesLanguage,
  where: Where,
): string | null => {
  const { sources, messages } = language
  const issuers = issuersOf(reports, language)
  if (issuers.length === 0) return null
  const title = titleOf(reports, where)
  const names = issuers.map(({ agency, annual, years }) =>
    years.length === 0 ? agency : sources[annual ? 'annual' : 'other'](agency, yearRanges(years, { messages })),
  )
  const named = shortOf(names)
  const list = named.join(messages.readings.listSeparator)
  const more = where === 'file' ? sources.moreInFile : sources.more
  const said = named.length < names.length ? more(list, String(reports.length)) : list
  return sources.line(title === null ? said : sources.titled(said, title))
}
