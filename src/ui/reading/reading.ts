import type { ComponentType, RefObject } from 'react'
import { createContext } from 'react'

export interface ReadAloudProps {
  /** The card, or the sentence at the head of a screen, that is read. */
  readonly root: RefObject<Element | null>
  /** Name of the card; absent for a sentence. */
  readonly title?: string
}

interface Reading {
  readonly Button: ComponentType<ReadAloudProps>
}

/** How what is shown is read aloud; null until the page has settled, and where the browser has no speech. */
export const ReadingContext = createContext<Reading | null>(null)
