import { Suspense, useId, useState } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import type { LibraryEntry, Said } from '../../core/domain/library-entry'
import { nameOfEntry, reportOfEntry } from '../../core/library/library-entry'
import type { Audit } from '../../core/schema/wire-audit'
import { useFormat, useLabels } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { ExpectedReport } from '../../state/import-request'
import { isExpected } from './expected'
import { countFigures, factsOf } from './preview'
import { PreviewChanges } from './PreviewChanges'
import { PreviewFacts } from './PreviewFacts'
import { PreviewFigures } from './PreviewFigures'
import { PreviewFindings } from './PreviewFindings'

interface PreviewCardProps {
  readonly entry: LibraryEntry
  readonly chosen: boolean
  /** All is shown at once; of many reports each is opened by hand. */
  readonly open: boolean
  readonly audit: Audit | null | undefined
  readonly expected: ExpectedReport | null
  readonly onToggle: () => void
  readonly onSay: (said: Said) => void
  readonly onForm: (form: FormId) => void
}

/** A report that was read and is not kept: to be checked, and kept or not. */
export const PreviewCard = ({ entry, chosen, open, audit, expected, onToggle, onSay, onForm }: PreviewCardProps) => {
  const words = useImportWords()
  const labels = useLabels()
  const format = useFormat()
  const [shown, setShown] = useState(open)
  const details = useId()
  const report = reportOfEntry(entry)
  const name = nameOfEntry(entry)
  const [agency, year, form] = factsOf(report, { labels, format })
  const counts = countFigures(report)
  const summary = [
    report.source.name,
    agency?.text,
    year?.text,
    form?.text,
    words.counts.values(format.number(counts.values)),
    counts.unreadable > 0 ? words.counts.unreadable(format.number(counts.unreadable)) : null,
  ]
  return (
    <li className="import-preview">
      <div className="import-preview-head">
        <label>
          <input type="checkbox" checked={chosen} onChange={onToggle} /> <span>{words.take(name)}</span>
        </label>
        <button
          type="button"
          aria-label={`${shown ? words.fold : words.details} ${name}`}
          aria-expanded={shown}
          aria-controls={details}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.fold : words.details}
        </button>
        <p>{summary.filter(Boolean).join(' · ')}</p>
        {expected === null || isExpected(report, expected) ? null : (
          <p className="import-unexpected">{words.unexpected(expected.agency, String(expected.year))}</p>
        )}
      </div>
      <div id={details} hidden={!shown}>
        {shown ? (
          <>
            <PreviewFacts entry={entry} onSay={onSay} onForm={onForm} />
            <PreviewFigures report={report} />
            <Suspense>
              <PreviewFindings reportId={report.id} audit={audit} />
              <PreviewChanges report={report} audit={audit} />
            </Suspense>
          </>
        ) : null}
      </div>
    </li>
  )
}
