import type { ComponentType } from 'react'
import { createContext } from 'react'
import type { SavedChart } from './card-content'

export interface CardHeadingProps {
  /** What its chart is described by. */
  readonly id?: string | undefined
  readonly title: string
  /** What the sentence of the card is made of. */
  readonly chart: SavedChart | null
}

/** The one card of a screen that is wanted, and where it is drawn instead of among the others. */
export interface OnlyCard {
  readonly id: string
  readonly place: Element
  /** Says what the card shows, above it. */
  readonly Heading: ComponentType<CardHeadingProps>
}

/** null where the whole screen is shown. */
export const OnlyCardContext = createContext<OnlyCard | null>(null)

/** True for cards that still show the choice before; they are not to be seen. */
export const LateContext = createContext(false)

/** A card of a screen. */
export interface FoundCard {
  readonly id: string
  readonly title: string
  /** A table or an explanation over the whole width. */
  readonly wide: boolean
}

/** Told of every card of a screen, drawn or not; null where nobody asks. */
export const FoundCardsContext = createContext<((card: FoundCard) => void) | null>(null)
