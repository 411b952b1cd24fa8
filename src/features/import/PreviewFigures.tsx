import type { Report } from '../../core/domain/report'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { correctionLines } from './changes'
import { Lines } from './Lines'
import { countFigures } from './preview'

const KINDS = ['values', 'blank', 'unreadable', 'sentences'] as const

/** How much was read of a report, what a person corrected of it, and what the reader noted. */
export const PreviewFigures = ({ report }: { readonly report: Report }) => {
  const words = useImportWords()
  const language = useAuditLanguage([])
  const { number } = language.format
  const counts = countFigures(report)
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
      {report.diagnostics.length === 0 ? null : <p>{words.readerNotes(number(report.diagnostics.length))}</p>}
    </section>
  )
}
