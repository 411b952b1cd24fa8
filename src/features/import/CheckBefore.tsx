import { useState } from 'react'
import type { Report } from '../../core/domain/report'
import { onlyReportBefore } from '../../data/reports-before'
import { useEntries } from '../../data/use-entries'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { useView } from '../../state/view-store'

interface CheckBeforeProps {
  readonly report: Report
  readonly name: string
  /** The screen behind the dialog shows it. */
  readonly onOpen: () => void
}

/** The draft of a report; what makes it comes with the screen it is opened on, not with this dialog. */
const draftOf = async (report: Report) => {
  const [{ draftOfReport }, { draftDocument }, { parseReport }, { useDraft }] = await Promise.all([
    import('../../core/draft/draft-of-report'),
    import('../../core/draft/draft-document'),
    import('../../core/ingest/parse-report'),
    import('../../state/draft-store'),
  ])
  const draft = draftOfReport(report, (written) => parseReport(draftDocument(written), report.id))
  return { draft, checkStarted: useDraft.getState().checkStarted }
}

/** 发布前核对: opens an annual report beside last year's, with its checklist; it is not kept by that and not charted. */
export const CheckBefore = ({ report, name, onOpen }: CheckBeforeProps) => {
  const words = useImportWords()
  const entries = useEntries()
  const screenOpened = useView((view) => view.screenOpened)
  const [failed, setFailed] = useState(false)
  const { kind, agency, year, form } = report.metadata
  if (kind !== 'annual-report') return null
  if (agency === null || year === null || form === null) return <p>{words.checkNeeds}</p>
  const open = async (): Promise<void> => {
    setFailed(false)
    try {
      const { draft, checkStarted } = await draftOf(report)
      if (draft === null) return
      checkStarted({ draft, before: onlyReportBefore(entries ?? [], draft) })
      screenOpened('draft')
      onOpen()
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" aria-label={`${words.check}: ${name}`} onClick={() => void open()}>
        {words.check}
      </button>
      {failed ? <p role="alert">{words.checkFailed}</p> : null}
    </>
  )
}
