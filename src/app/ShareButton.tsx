import { useState } from 'react'
import { useMessages } from '../i18n/locale'

/** Copies the address of the view, which says everything that was chosen. */
export const ShareButton = () => {
  const { app } = useMessages()
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setOutcome(app.linkCopied)
    } catch {
      setOutcome(app.linkCopyFailed)
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {app.share}
      </button>
      <output className="tool-status">{outcome}</output>
    </>
  )
}
