import type { Report } from '../../core/domain/report'
import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { countFigures } from './preview'

const KINDS = ['values', 'blank', 'unreadable', 'sentences'] as const

/** How much was read of a report, and what the reader noted. */
export const PreviewFigures = ({ report }: { readonly report: Report }) => {
  const words = useImportWords()
  const { number } = useFormat()
  const counts = countFigures(report)
  return (
    <section>
      <h4>{words.figures}</h4>
      <ul className="import-counts">
        {KINDS.map((kind) => (
          <li key={kind}>{words.counts[kind](number(counts[kind]))}</li>
        ))}
      </ul>
      {report.diagnostics.length === 0 ? null : <p>{words.readerNotes(number(report.diagnostics.length))}</p>}
    </section>
  )
}
