import type { ComponentType } from 'react'
import { createContext } from 'react'
import type { SentencePart } from '../../core/metrics/sentence'
import type { TableData } from '../charts/series'
import type { SavedChart } from './card-content'

/** Title of a card, and what its sentence is made of. */
export interface CardHeadingProps {
  /** What its chart is described by. */
  readonly id?: string | undefined
  readonly title: string
  readonly chart?: SavedChart | null
  /** Of a card that is a table. */
  readonly table?: TableData
  /** A sentence of its own, where its figures are neither in a chart nor in such a table. */
  readonly said?: readonly SentencePart[] | undefined
}

export interface CardSourcesProps {
  /** Ids of the reports its figures stand in. */
  readonly reports: readonly string[]
  /** What its source line says among others. */
  readonly line: string
}

/** The one card of a screen that is wanted, and where it is drawn instead of among the others. */
export interface OnlyCard {
  readonly id: string
  readonly place: Element
  /** Says what the card shows, above it. */
  readonly Heading: ComponentType<CardHeadingProps>
  /** Names the documents of its figures, in its source line. */
  readonly Sources: ComponentType<CardSourcesProps>
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
