import { createContext, startTransition, use, useEffect, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useOnPaper } from '../charts/near'
import { OnlyCardContext } from './only-card'

/** False for a card whose turn has not come: its place is there, nothing is in it. */
export const TurnContext = createContext(true)

interface CardsInTurnProps {
  /** Each with its key. */
  readonly cards: readonly ReactElement[]
  /** Cards that stand below them; their turn is last. */
  readonly children: ReactNode
}

/**
 * Cards filled one after the other from the top, each in a slice of its own: all in one would hold up a tap for a tenth
 * of a second on a phone. On paper, and where one card is wanted alone, none waits.
 */
export const CardsInTurn = ({ cards, children }: CardsInTurnProps) => {
  const [filled, setFilled] = useState(1)
  const alone = use(OnlyCardContext) !== null
  const onPaper = useOnPaper()
  useEffect(() => {
    if (filled <= cards.length) startTransition(() => setFilled(filled + 1))
  }, [filled, cards.length])
  const most = alone || onPaper ? Number.POSITIVE_INFINITY : filled
  return (
    <>
      <div className="cards">
        {cards.map((card, index) => (
          <TurnContext key={card.key} value={index < most}>
            {card}
          </TurnContext>
        ))}
      </div>
      <TurnContext value={cards.length < most}>{children}</TurnContext>
    </>
  )
}
