import { useMemo } from 'react'
import { nameOfEntry, namesApart, reportOfEntry } from '../../core/library/library-entry'
import type { Report } from '../../core/domain/report'
import { useAuditApart } from '../../data/audit-apart'
import { useLibrary } from '../../data/local-reports'
import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { ExpectedReport } from '../../state/import-request'
import { PreviewCard } from './PreviewCard'
import type { PreviewAudit } from './PreviewFindings'
import { isInConflict, versionsAmong } from './previewed'
import type { Previewed } from './previewed'
import type { ImportSession } from './use-import-session'

/** Of more reports than this each is opened by hand. */
const OPEN_AT_ONCE = 2
const NONE: readonly Report[] = []
const ALONE: readonly Previewed[] = []

interface PreviewListProps {
  readonly session: ImportSession
  readonly expected: ExpectedReport | null
  /** The screen behind the dialog shows a report. */
  readonly onOpen: () => void
}

/** Reports that were read, to be checked; some, all or none of them are kept. */
export const PreviewList = ({ session, expected, onOpen }: PreviewListProps) => {
  const { previews, chosen, progress, toggle, say, readOn, keepChosen, leaveAll } = session
  const words = useImportWords()
  const { number } = useFormat()
  const { entries } = useLibrary()
  const kept = useMemo(() => new Map(entries.map((entry) => [entry.report.id, entry])), [entries])
  const reports = useMemo(() => previews.map(({ entry }) => reportOfEntry(entry)), [previews])
  const versions = useMemo(() => versionsAmong(previews), [previews])
  const names = useMemo(() => namesApart(previews.map(({ entry }) => entry)), [previews])
  const ofPreview = useMemo(
    () => new Map(versions.flatMap((group) => group.map((preview) => [preview, group] as const))),
    [versions],
  )
  // while more are being read, what is there would be audited again and again; each is audited by itself as it is read
  const { data: whole, isError } = useAuditApart(progress === null ? reports : NONE)
  const auditedOf = ({ audit }: Previewed): PreviewAudit =>
    whole === undefined ? { audit, extent: isError ? 'failed' : 'own' } : { audit: whole, extent: 'whole' }
  if (previews.length === 0) return null
  const title = words.previews(number(previews.length))
  const later = versions.reduce((sum, group) => sum + group.length - 1, 0)
  const conflicts = previews.filter((preview) => isInConflict(preview, kept)).length
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{words.notYet}</p>
      {later === 0 ? null : <p className="import-warning">{words.laterVersions(number(later))}</p>}
      {conflicts === 0 ? null : <p className="import-warning">{words.conflicts(number(conflicts))}</p>}
      <ul className="import-list">
        {previews.map((preview) => {
          const { id } = preview.entry.report
          return (
            <PreviewCard
              key={id}
              preview={preview}
              name={names.get(id) ?? nameOfEntry(preview.entry)}
              chosen={chosen.has(id)}
              open={previews.length <= OPEN_AT_ONCE}
              audited={auditedOf(preview)}
              expected={expected}
              versions={ofPreview.get(preview) ?? ALONE}
              beside={reports}
              kept={preview.ofLibrary ? kept.get(id) : undefined}
              onOpen={onOpen}
              onToggle={() => toggle(id)}
              onSay={(said) => say(id, said)}
              onForm={(form) => void readOn(id, form)}
            />
          )
        })}
      </ul>
      <p className="import-decide import-consent">
        <button type="button" className="primary" disabled={chosen.size === 0} onClick={() => void keepChosen()}>
          {words.accept(number(chosen.size))}
        </button>
        <button type="button" onClick={leaveAll}>
          {words.leave}
        </button>
      </p>
    </section>
  )
}
