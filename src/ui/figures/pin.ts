import type { ComponentType } from 'react'
import { createContext } from 'react'

interface PinProps {
  /** Id and name of the card. */
  readonly id: string
  readonly title: string
}

interface Pin {
  readonly Button: ComponentType<PinProps>
}

/** How a card is pinned to what is presented; the app provides it, null where nothing can be. */
export const PinContext = createContext<Pin | null>(null)
