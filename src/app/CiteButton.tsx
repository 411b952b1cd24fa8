import { lazy, useState } from 'react'
import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import { LazyPanel } from './LazyPanel'

const CitePanel = lazy(async () => ({ default: (await import('./CitePanel')).CitePanel }))

/** Opens the check of captions and the citations. */
export const CiteButton = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  const { app } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {app.cite}
      </button>
      {open ? (
        <LazyPanel>
          <CitePanel main={main} onClose={() => setOpen(false)} />
        </LazyPanel>
      ) : null}
    </>
  )
}
