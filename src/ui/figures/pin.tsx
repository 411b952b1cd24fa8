import type { ComponentType } from 'react'
import { createContext, use } from 'react'

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

/** Where the button stands that pins a card; nothing where nothing can be pinned. */
export const PinCard = (props: PinProps) => {
  const pin = use(PinContext)
  return pin === null ? null : <pin.Button {...props} />
}
