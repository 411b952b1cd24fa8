import { createContext } from 'react'

/** The one card of a screen that is wanted, and where it is drawn instead of among the others. */
export interface OnlyCard {
  readonly id: string
  readonly place: Element
}

/** null where the whole screen is shown. */
export const OnlyCardContext = createContext<OnlyCard | null>(null)

/** True for cards that still show the choice before; they are not to be seen. */
export const LateContext = createContext(false)

/** Told of every card of a screen that can be a slide, drawn or not; null where nobody asks. */
export const FoundCardsContext = createContext<((id: string, title: string) => void) | null>(null)
