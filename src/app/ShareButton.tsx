import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import { useCopy } from '../ui/clipboard/use-copy'
import type { Shown } from './use-shown-reports'

/** Copies the address of the view with the figures it shows: whoever opens it later is told which have changed. */
export const ShareButton = ({ shown }: { readonly shown: RefObject<Shown | null> }) => {
  const { app } = useMessages()
  const { told, copy } = useCopy({ copied: app.linkCopied, refused: app.linkCopyFailed })
  const writeLink = async () => {
    const { sharedHash } = await import('../features/shared/share-link')
    await navigator.clipboard.writeText(new URL(await sharedHash(shown.current), window.location.href).href)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(writeLink)}>
        {app.share}
      </button>
      <output className="tool-status">{told}</output>
    </>
  )
}
