import type { Report } from '../../core/domain/report'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { worstFirst } from '../../core/domain/diagnostic'
import { correctionLines } from './changes'
import { Lines } from './Lines'
import { noteText } from './failure-text'
import { countFigures } from './preview'
import { useFailureWords } from './use-failure-words'

const KINDS = ['values', 'blank', 'unreadable', 'sentences'] as const

/** How much was read of a report, what a person corrected of it, and what the reader noted. */
export const PreviewFigures = ({ report }: { readonly report: Report }) => {
  const locale = useFailureWords()
  const { words } = locale
  const language = useAuditLanguage([])
  const { number } = language.format
  const counts = countFigures(report)
  const notes = [...new Set(worstFirst(report.diagnostics).map((note) => noteText(note, locale)))]
  const corrections = correctionLines(report, { language, words })
  return (
    <section>
      <h4>{words.figures}</h4>
      <ul className="import-counts">
        {KINDS.map((kind) => (
          <li key={kind}>{words.counts[kind](number(counts[kind]))}</li>
        ))}
      </ul>
      <Lines title={words.corrected(number(corrections.length))} lines={corrections} />
      <Lines title={words.readerNotes(number(report.diagnostics.length))} lines={notes} />
    </section>
  )
}
