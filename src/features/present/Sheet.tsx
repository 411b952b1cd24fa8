import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

interface SheetProps {
  readonly title: string
  /** What the button says that closes it. */
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the slide; its keys are its own. */
export const Sheet = ({ title, close, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="sheet present-sheet" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <p className="present-close">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </p>
    </dialog>
  )
}
