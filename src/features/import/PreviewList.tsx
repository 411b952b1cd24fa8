import { useMemo } from 'react'
import { reportOfEntry } from '../../core/library/library-entry'
import type { Report } from '../../core/domain/report'
import { useAuditApart } from '../../data/audit-apart'
import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { ExpectedReport } from '../../state/import-request'
import { PreviewCard } from './PreviewCard'
import type { ImportSession } from './use-import-session'

/** Of more reports than this each is opened by hand. */
const OPEN_AT_ONCE = 2
const NONE: readonly Report[] = []

interface PreviewListProps {
  readonly session: ImportSession
  readonly expected: ExpectedReport | null
}

/** Reports that were read, to be checked; some, all or none of them are kept. */
export const PreviewList = ({ session, expected }: PreviewListProps) => {
  const { previews, leftOut, progress, toggle, say, readOn, keepChosen, leaveAll } = session
  const words = useImportWords()
  const { number } = useFormat()
  const reports = useMemo(() => previews.map(reportOfEntry), [previews])
  // while more are being read, what is there would be audited again and again
  const audited = useAuditApart(progress === null ? reports : NONE)
  const audit = audited.isError ? undefined : (audited.data ?? null)
  if (previews.length === 0) return null
  const title = words.previews(number(previews.length))
  const chosen = previews.filter(({ report }) => !leftOut.has(report.id)).length
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{words.notYet}</p>
      <ul className="import-list">
        {previews.map((entry) => {
          const { id } = entry.report
          return (
            <PreviewCard
              key={id}
              entry={entry}
              chosen={!leftOut.has(id)}
              open={previews.length <= OPEN_AT_ONCE}
              audit={audit}
              expected={expected}
              onToggle={() => toggle(id)}
              onSay={(said) => say(id, said)}
              onForm={(form) => void readOn(id, form)}
            />
          )
        })}
      </ul>
      <p className="import-decide">
        <button type="button" className="primary" disabled={chosen === 0} onClick={() => void keepChosen()}>
          {words.accept(number(chosen))}
        </button>
        <button type="button" onClick={leaveAll}>
          {words.leave}
        </button>
      </p>
    </section>
  )
}
