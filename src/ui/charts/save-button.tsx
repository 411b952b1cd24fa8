import { use, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { SavingContext } from './saving'

interface SaveButtonProps {
  /** The card, or whatever holds the cards. */
  readonly root: RefObject<Element | null>
  readonly label?: string
  readonly className?: string
  readonly children: ReactNode
}

/** Opens the choice of files that what is shown can be saved as; nothing where nothing can be saved. */
export const SaveButton = ({ root, label, className, children }: SaveButtonProps) => {
  const saving = use(SavingContext)
  const [saved, setSaved] = useState<Element | null>(null)
  if (saving === null) return null
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setSaved(root.current)}
      >
        {children}
      </button>
      {saved === null ? null : <saving.Dialog root={saved} onClose={() => setSaved(null)} />}
    </>
  )
}
