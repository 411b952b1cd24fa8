import './import.css'
import { useEffect, useId, useRef } from 'react'
import { useFormat, useLanguage, useMessages } from '../../i18n/locale'
import { ReportAudit } from '../../ui/figures/report-audit'
import { DropZone } from './DropZone'
import { LocalReportList } from './LocalReportList'
import { outcomeText } from './outcome'
import { ReportLink } from './ReportLink'
import { useImports } from './use-imports'

interface ImportDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** 导入年报: files are read in this browser and kept on this computer; nothing is sent anywhere. */
export const ImportDialog = ({ open, onClose }: ImportDialogProps) => {
  const words = { messages: useMessages(), format: useFormat(), language: useLanguage() }
  const { importing } = words.messages
  const { items, importFiles } = useImports()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal()
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open])

  // a link of a finding or of a report leads to the screen behind the dialog
  useEffect(() => {
    window.addEventListener('hashchange', onClose)
    return () => window.removeEventListener('hashchange', onClose)
  }, [onClose])

  return (
    <dialog ref={dialog} className="import-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{importing.title}</h2>
      <p>{importing.intro}</p>
      <DropZone onFiles={(files) => void importFiles(files)} />
      <section aria-label={importing.results} aria-live="polite">
        <ul className="import-list">
          {items.map(({ id, name, outcome }) => {
            const { failed, headline, reasons } = outcomeText(name, outcome, words)
            return (
              <li key={id} data-failed={failed || undefined}>
                <span>{headline}</span>
                {outcome.state === 'kept' ? <ReportLink id={outcome.report.id} name={name} onOpen={onClose} /> : null}
                {outcome.state === 'kept' ? <ReportAudit reportId={outcome.report.id} /> : null}
                {reasons.length === 0 ? null : (
                  <ul>
                    {reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ul>
      </section>
      <LocalReportList onOpen={onClose} />
      <button type="button" onClick={onClose}>
        {importing.close}
      </button>
    </dialog>
  )
}
