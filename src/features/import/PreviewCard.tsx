import { Suspense, useId, useState } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import type { LibraryEntry, Said } from '../../core/domain/library-entry'
import type { Report } from '../../core/domain/report'
import { reportOfEntry } from '../../core/library/library-entry'
import { useFormat, useLabels } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { ExpectedReport } from '../../state/import-request'
import { CheckBefore } from './CheckBefore'
import { isExpected } from './expected'
import { countFigures, factsOf } from './preview'
import type { FigureCounts } from './preview'
import { PreviewChanges } from './PreviewChanges'
import { PreviewConflict } from './PreviewConflict'
import { PreviewFacts } from './PreviewFacts'
import { PreviewFigures } from './PreviewFigures'
import { FindingCounts, findingsOn, PreviewFindings } from './PreviewFindings'
import type { PreviewAudit } from './PreviewFindings'
import { PreviewVersions } from './PreviewVersions'
import { PreviewYearBefore } from './PreviewYearBefore'
import type { Previewed } from './previewed'

interface PreviewCardProps {
  readonly preview: Previewed
  /** What it is called, also where others have its name. */
  readonly name: string
  readonly chosen: boolean
  /** All is shown at once; of many reports each is opened by hand. */
  readonly open: boolean
  readonly audited: PreviewAudit
  readonly expected: ExpectedReport | null
  /** All that were read of the same agency and year in the order they were, this one among them; none where it is the only one. */
  readonly versions: readonly Previewed[]
  /** Everything read together with it. */
  readonly beside: readonly Report[]
  /** The same report on this computer, where this one comes from the file of a library. */
  readonly kept: LibraryEntry | undefined
  /** The screen behind the dialog shows it. */
  readonly onOpen: () => void
  readonly onToggle: () => void
  readonly onSay: (said: Said) => void
  readonly onForm: (form: FormId) => void
}

/** A report that was read and is not kept: to be checked, and kept or not. */
export const PreviewCard = ({
  preview,
  name,
  chosen,
  open,
  audited,
  expected,
  versions,
  beside,
  kept,
  ...on
}: PreviewCardProps) => {
  const words = useImportWords()
  const labels = useLabels()
  const format = useFormat()
  const [shown, setShown] = useState(open)
  const details = useId()
  const { entry } = preview
  const report = reportOfEntry(entry)
  const [agency, year, form] = factsOf(report, { labels, format })
  const counts = countFigures(report)
  const found = audited.audit === null ? [] : findingsOn(report.id, audited.audit)
  const counted = (kind: keyof FigureCounts): string | null =>
    counts[kind] === 0 ? null : words.counts[kind](format.number(counts[kind]))
  const summary = [
    report.source.name,
    agency?.text,
    year?.text,
    form?.text,
    ...(['values', 'unreadable', 'sentences', 'corrected'] as const).map(counted),
  ]
  const [first, ...later] = versions
  const before = first === preview ? undefined : first
  const files = later.map((one) => one.entry.report.source.name).join(words.separator)
  const warnings = [
    expected === null || isExpected(report, expected) ? null : words.unexpected(expected.agency, String(expected.year)),
    before === undefined ? null : words.laterVersion(before.entry.report.source.name),
    first === preview ? words.firstVersion(files) : null,
  ]
  return (
    <li className="import-preview">
      <div className="import-preview-head">
        <label>
          <input type="checkbox" checked={chosen} onChange={on.onToggle} /> <span>{words.take(name)}</span>
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
        {found.length === 0 ? null : (
          <p className="import-found">
            <Suspense>
              <FindingCounts findings={found} />
            </Suspense>
          </p>
        )}
        {warnings.map((warning) =>
          warning === null ? null : (
            <p key={warning} className="import-warning">
              {warning}
            </p>
          ),
        )}
      </div>
      <div id={details} hidden={!shown}>
        {shown ? (
          <Suspense>
            <CheckBefore report={report} name={name} onOpen={on.onOpen} />
            <PreviewFindings reportId={report.id} audited={audited} />
            {kept === undefined ? (
              <PreviewChanges report={report} audit={audited.extent === 'whole' ? audited.audit : null} />
            ) : (
              <PreviewConflict kept={kept} entry={entry} />
            )}
            {before === undefined ? null : <PreviewVersions preview={preview} first={before} />}
            <PreviewYearBefore report={report} beside={beside} />
            <PreviewFacts entry={entry} onSay={on.onSay} onForm={on.onForm} />
            <PreviewFigures report={report} />
          </Suspense>
        ) : null}
      </div>
    </li>
  )
}
