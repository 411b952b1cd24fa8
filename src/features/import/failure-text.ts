import type { Diagnostic } from '../../core/domain/diagnostic'
import type { Place } from '../../core/domain/place'
import type { Imported } from '../../data/import-document'
import type { ImportFailure } from '../../data/import-pool'
import { diagnosticDetail } from '../../i18n/diagnostic-detail'
import { DIAGNOSTIC_WORDING } from '../../i18n/diagnostics'
import type { ImportWords } from '../../i18n/importing/wording'
import type { Locale } from '../../i18n/locale'

/** A file or document of which nothing could be read. */
export type Failure = Extract<Imported, { state: 'refused' }> | ImportFailure

/** A failure in words: file and reason, then further reasons with their places. */
interface FailureText {
  readonly headline: string
  readonly reasons: readonly string[]
}

export type FailureWords = Pick<Locale, 'messages' | 'format' | 'language'> & { readonly words: ImportWords }

const MOST_REASONS = 5

/** Says why a file was not read, naming the file, the place, the reason and what to do. */
export const failureText = (failure: Failure, locale: FailureWords): FailureText => {
  const { words } = locale
  const because = (reason: string): FailureText => ({ headline: words.failed(failure.name, reason), reasons: [] })
  switch (failure.state) {
    case 'refused':
      return refusedText(failure.name, failure.diagnostics, locale)
    case 'too-large':
      return because(words.tooLarge)
    case 'unreadable':
      return because(words.unreadable)
    case 'too-slow':
      return because(words.tooSlow)
    default:
      return because(words.crashed)
  }
}

const refusedText = (name: string, diagnostics: readonly Diagnostic[], locale: FailureWords): FailureText => {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  const { words } = locale
  return {
    headline: words.failed(name, first === undefined ? words.noFigures : noteText(first, locale)),
    reasons: others.slice(0, MOST_REASONS).map((error) => noteText(error, locale)),
  }
}

/** What the reader noted: the reason, its place, what stands there and what was expected. */
export const noteText = (diagnostic: Diagnostic, locale: FailureWords): string => {
  const { code, place, expected } = diagnostic
  const { importing } = locale.messages
  return [
    DIAGNOSTIC_WORDING[locale.language][code],
    place === null ? null : placeText(place, locale),
    diagnosticDetail(diagnostic, locale.language),
    expected === undefined ? null : importing.expected(expected),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
}

const placeText = ({ block, row, column }: Place, { words, format }: FailureWords): string =>
  row === undefined
    ? words.place(format.number(block + 1))
    : words.placeInTable(format.number(block + 1), format.number(row + 1), format.number((column ?? 0) + 1))
