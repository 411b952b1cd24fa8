import type { ComponentType } from 'react'
import { createContext } from 'react'

interface SavingProps {
  /** The card, or whatever holds the cards, to be saved. */
  readonly root: Element
  readonly onClose: () => void
}

interface Saving {
  readonly Dialog: ComponentType<SavingProps>
}

/** How what is shown is saved; the app provides it, null where nothing can be. */
export const SavingContext = createContext<Saving | null>(null)
