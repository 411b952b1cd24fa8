import type { Diagnostic } from '../../core/domain/diagnostic'
import type { Language } from '../../core/domain/language'
import type { Place } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import type { Imported } from '../../data/import-document'
import type { ImportFailure } from '../../data/import-file'
import type { Kept } from '../../data/library'
import { DIAGNOSTIC_WORDING, quotesText } from '../../i18n/diagnostics'
import type { Locale } from '../../i18n/locale'

/** What became of one chosen file. */
export type Outcome =
  | { readonly state: 'reading' }
  | { readonly state: 'kept'; readonly report: Report; readonly kept: Kept }
  | Extract<Imported, { state: 'refused' }>
  | ImportFailure

/** An outcome in words: what happened, then the reasons with their places. */
export interface OutcomeText {
  readonly failed: boolean
  readonly headline: string
  readonly reasons: readonly string[]
}

type Words = Pick<Locale, 'messages' | 'format' | 'language'>

const MOST_REASONS = 5

/** Says what became of a file, naming the file, the place and the reason. */
export const outcomeText = (name: string, outcome: Outcome, words: Words): OutcomeText => {
  const { importing } = words.messages
  switch (outcome.state) {
    case 'reading':
      return { failed: false, headline: importing.reading(name), reasons: [] }
    case 'kept':
      return keptText(name, outcome.report, outcome.kept, words)
    case 'refused':
      return refusedText(name, outcome.diagnostics, words)
    case 'too-large':
      return { failed: true, headline: importing.failed(name, importing.tooLarge), reasons: [] }
    case 'unreadable':
      return { failed: true, headline: importing.failed(name, importing.unreadable), reasons: [] }
    default:
      return { failed: true, headline: importing.failed(name, importing.crashed), reasons: [] }
  }
}

const keptText = (name: string, report: Report, kept: Kept, words: Words): OutcomeText => {
  const { importing } = words.messages
  const { cells, claims, accidents, rates, diagnostics } = report
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const shown = errors.slice(0, MOST_REASONS)
  const more = diagnostics.length - shown.length
  const figures = words.format.number(cells.length + claims.length + accidents.length + rates.length)
  return {
    failed: false,
    headline: importing.done(name, figures),
    reasons: [
      ...(kept === 'memory' ? [importing.notStored] : []),
      ...shown.map((error) => reasonText(error, words)),
      ...(more > 0 ? [importing.doneWithNotes(words.format.number(more))] : []),
    ],
  }
}

const refusedText = (name: string, diagnostics: readonly Diagnostic[], words: Words): OutcomeText => {
  const { importing } = words.messages
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  return {
    failed: true,
    headline: importing.failed(name, first === undefined ? importing.noFigures : reasonText(first, words)),
    reasons: others.slice(0, MOST_REASONS).map((error) => reasonText(error, words)),
  }
}

const reasonText = ({ code, place, actual, expected }: Diagnostic, words: Words): string => {
  const { importing } = words.messages
  const language: Language = words.language
  return [
    DIAGNOSTIC_WORDING[language][code],
    place === null ? null : placeText(place, words),
    actual === '' ? null : quotesText(code) ? importing.actual(actual) : actual,
    expected === undefined ? null : importing.expected(expected),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

const placeText = ({ block, row, column }: Place, { messages, format }: Words): string =>
  row === undefined
    ? messages.importing.place(format.number(block + 1))
    : messages.importing.placeInTable(
        format.number(block + 1),
        format.number(row + 1),
        format.number((column ?? 0) + 1),
      )
