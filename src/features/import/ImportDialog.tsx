import './import.css'
import { useEffect, useId, useRef } from 'react'
import type { Incoming } from '../../data/incoming'
import { prepareImport } from '../../data/import-pool'
import { preloadAuditWording } from '../../i18n/audit/use-audit-language'
import { useLanguage } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { ExpectedReport } from '../../state/import-request'
import { ChooseFiles } from './ChooseFiles'
import { FailureList } from './FailureList'
import { LibraryPanel } from './LibraryPanel'
import { PreviewList } from './PreviewList'
import { ReadingProgress } from './ReadingProgress'
import { useHeldFocus } from './use-held-focus'
import { useImportSession } from './use-import-session'

interface ImportDialogProps {
  readonly open: boolean
  /** What was last dropped or pasted on the page; every drop is an object of its own. */
  readonly incoming: Incoming | null
  /** The report that is missing where the dialog was opened; null where any is welcome. */
  readonly expected: ExpectedReport | null
  readonly onClose: () => void
}

/** 导入年报: files are read in this browser, checked by a person, then kept on this computer; nothing is sent anywhere. */
export const ImportDialog = ({ open, incoming, expected, onClose }: ImportDialogProps) => {
  const words = useImportWords()
  const session = useImportSession()
  const { progress, ending, failures, read, cancel } = session
  const dialog = useRef<HTMLDialogElement>(null)
  const taken = useRef<Incoming | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const heading = useId()
  const language = useLanguage()
  useHeldFocus(dialog, head)

  // what a preview says, and a worker that is ready when the first file comes
  useEffect(() => {
    preloadAuditWording(language).catch(() => undefined)
    prepareImport()
  }, [language])

  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal()
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open])

  useEffect(() => {
    if (incoming === null || taken.current === incoming) return
    taken.current = incoming
    void read(incoming)
  }, [incoming, read])

  const closed = (): void => {
    session.forgetEnding()
    onClose()
  }

  // a link of a report leads to the screen behind the dialog
  useEffect(() => {
    window.addEventListener('hashchange', onClose)
    return () => window.removeEventListener('hashchange', onClose)
  }, [onClose])

  return (
    <dialog ref={dialog} className="sheet import-dialog" aria-labelledby={heading} onClose={closed}>
      <h2 ref={head} id={heading}>
        {words.title}
      </h2>
      <p>{words.intro}</p>
      {expected === null ? null : (
        <p className="import-expected">{words.expected(expected.agency, String(expected.year))}</p>
      )}
      <ChooseFiles onIncoming={(chosen) => void read(chosen)} />
      <ReadingProgress
        progress={progress}
        ending={ending}
        read={session.previews.length}
        failed={failures.length}
        onCancel={cancel}
      />
      <FailureList failures={failures} />
      <PreviewList session={session} expected={expected} onOpen={onClose} />
      <LibraryPanel onOpen={onClose} onIncoming={(chosen) => void read(chosen)} />
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  )
}
