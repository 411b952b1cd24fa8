import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useMessages } from '../i18n/locale'
import { useCopy } from '../ui/clipboard/use-copy'
import { useShown, useShownState } from './shown-context'

/** Copies the address of the view with the figures it shows: whoever opens it later is told which have changed. */
export const ShareButton = () => {
  const shown = useShown()
  const state = useShownState()
  // a link made before the figures are there would carry none: it is copied when they are
  const waiting = state.state === 'loading' || (state.state === 'ready' && state.late)
  const [asked, setAsked] = useState(false)
  const client = useQueryClient()
  const { app } = useMessages()
  const { told, copy } = useCopy({ copied: app.linkCopied, refused: app.linkCopyFailed })
  const copyLink = useEffectEvent(() =>
    copy(async () => {
      const { sharedHash } = await import('../features/shared/share-link')
      await navigator.clipboard.writeText(new URL(await sharedHash(client, shown), window.location.href).href)
    }),
  )
  useEffect(() => {
    if (asked && !waiting) void copyLink().then(() => setAsked(false))
  }, [asked, waiting])
  return (
    <>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {app.share}
      </button>
      <output className="tool-status">{asked ? app.loading : told}</output>
    </>
  )
}
