import type { ReportFigures } from '../../core/domain/report'
import type { SourcesWords } from '../../i18n/sources/words'
import type { Words } from './words'
import { yearRanges } from './year-ranges'

/** What a source line is worded with. */
export interface SourcesLanguage extends Pick<Words, 'messages'> {
  readonly sources: SourcesWords
}

/** So many agencies are named in a source line. */
const MOST_NAMED = 4

interface Issuer {
  readonly agency: string
  readonly annual: boolean
  readonly years: readonly number[]
}

/** Agencies in the order they are cited, annual reports apart from other documents, with the years of each. */
const issuersOf = (reports: readonly ReportFigures[], { sources }: SourcesLanguage): readonly Issuer[] => {
  const found = new Map<string, { agency: string; annual: boolean; years: Set<number> }>()
  for (const { metadata, source } of reports) {
    const annual = metadata.kind === 'annual-report'
    const agency = metadata.agency?.value ?? sources.untold(metadata.title ?? source.name)
    const key = `${annual} ${agency}`
    const issuer = found.get(key) ?? { agency, annual, years: new Set() }
    found.set(key, issuer)
    // a document that names no agency is named itself
    if (metadata.year !== null && metadata.agency !== null) issuer.years.add(metadata.year.value)
  }
  return [...found.values()].map(({ years, ...issuer }) => ({ ...issuer, years: [...years].sort((a, b) => a - b) }))
}

/**
 * The source line of figures that stand in these reports: whose they are, of which years, by title where it is one; null
 * for none. `more` says that there are further agencies.
 * @example namedSources(reports, language) // 来源：甲局 2019–2020、2022 年度报告
 */
export const namedSources = (
  reports: readonly ReportFigures[],
  language: SourcesLanguage,
  more: SourcesWords['more'] = language.sources.more,
): string | null => {
  const { sources, messages } = language
  const issuers = issuersOf(reports, language)
  if (issuers.length === 0) return null
  const [only] = reports
  const title = reports.length === 1 && only?.metadata.agency ? only.metadata.title : null
  const named = issuers
    .slice(0, MOST_NAMED)
    .map(({ agency, annual, years }) =>
      years.length === 0 ? agency : sources[annual ? 'annual' : 'other'](agency, yearRanges(years, { messages })),
    )
  const list = named.join(messages.readings.listSeparator)
  const said = issuers.length > MOST_NAMED ? more(list, String(issuers.length)) : list
  return sources.line(title === null ? said : sources.titled(said, title))
}
