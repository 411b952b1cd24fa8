import { useState } from 'react'
import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import type { Shown } from './use-shown-reports'

/** Copies the address of the view with the figures it shows: whoever opens it later is told which have changed. */
export const ShareButton = ({ shown }: { readonly shown: RefObject<Shown | null> }) => {
  const { app } = useMessages()
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      const { sharedHash } = await import('../features/shared/share-link')
      await navigator.clipboard.writeText(new URL(await sharedHash(shown.current), window.location.href).href)
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
