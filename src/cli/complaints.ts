import type { Diagnostic } from '../core/domain/diagnostic'
import type { Language } from '../core/domain/language'
import { formatPlace } from '../core/domain/place'
import { DIAGNOSTIC_WORDING } from '../i18n/diagnostics'
import type { JobResult } from './job'
import { messagesIn } from './messages'
import { fitText } from './text-width'

/** What is said on standard error about one file: its errors, with `verbose` its warnings and notes as well. */
export const complaintsAbout = (
  name: string,
  result: JobResult,
  { language, verbose }: { readonly language: Language; readonly verbose: boolean },
): readonly string[] => {
  if (!result.ok) return [`${name}: ${result.reason}`]
  return result.diagnostics
    .filter(({ severity }) => verbose || severity === 'error')
    .map((diagnostic) => `${name}: ${diagnosticText(diagnostic, language)}`)
}

const diagnosticText = ({ code, severity, place, actual, expected }: Diagnostic, language: Language): string => {
  const messages = messagesIn(language)
  const where = place === null ? '' : ` (${messages.place} ${formatPlace(place)})`
  const printed = actual === '' ? '' : ` “${fitText(actual, 80)}”`
  const wanted = expected === undefined ? '' : ` → ${fitText(expected, 80)}`
  return `${messages.severities[severity]}: ${DIAGNOSTIC_WORDING[language][code]}${where}${printed}${wanted} [${code}]`
}
