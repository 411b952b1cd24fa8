import type { Diagnostic } from '../core/domain/diagnostic'
import type { Language } from '../core/domain/language'
import { formatPlace } from '../core/domain/place'
import type { Report } from '../core/domain/report'
import { diagnosticDetail } from '../i18n/diagnostic-detail'
import { DIAGNOSTIC_WORDING } from '../i18n/diagnostics'
import { messagesIn } from './messages'
import { fitText } from './text-width'

/** A table of ten thousand rows has ten thousand of a kind; the first few tell what is wrong. */
const MOST_OF_A_KIND = 5

/** A document of which no figure was read must not pass in silence: that it has no table is more than a note then. */
const isSilent = ({ cells, claims, accidents, rates }: Report): boolean =>
  [cells, claims, accidents, rates].every((figures) => figures.length === 0)

/** What is said on standard error about one file: its errors and warnings, with `verbose` its notes as well. */
export const complaintsAbout = (
  report: Report,
  { language, verbose }: { readonly language: Language; readonly verbose: boolean },
): readonly string[] => {
  const { name } = report.source
  const silent = isSilent(report)
  const shown = report.diagnostics.filter(
    ({ severity, code }) => verbose || severity !== 'note' || (silent && code === 'no-tables'),
  )
  const counts = new Map<string, number>()
  const lines: string[] = []
  for (const diagnostic of shown) {
    const count = (counts.get(diagnostic.code) ?? 0) + 1
    counts.set(diagnostic.code, count)
    if (count <= MOST_OF_A_KIND) lines.push(`${name}: ${diagnosticText(diagnostic, language)}`)
  }
  for (const [code, count] of counts)
    if (count > MOST_OF_A_KIND) lines.push(`${name}: ${messagesIn(language).more(count - MOST_OF_A_KIND)} [${code}]`)
  return lines
}

const diagnosticText = (diagnostic: Diagnostic, language: Language): string => {
  const { code, severity, place, actual, expected } = diagnostic
  const messages = messagesIn(language)
  const where = place === null ? '' : ` (${messages.place} ${formatPlace(place)})`
  const detail = diagnosticDetail({ code, actual: fitText(actual, 80) }, language)
  const printed = detail === '' ? '' : ` · ${detail}`
  const wanted = expected === undefined ? '' : ` → ${fitText(expected, 80)}`
  return `${messages.severities[severity]}: ${DIAGNOSTIC_WORDING[language][code]}${where}${printed}${wanted} [${code}]`
}
