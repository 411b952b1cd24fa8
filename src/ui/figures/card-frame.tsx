import { use, useEffect } from 'react'
import type { ReactNode, RefObject } from 'react'
import { createPortal } from 'react-dom'
import { TurnContext } from './cards-in-turn'
import { FoundCardsContext, LateContext, OnlyCardContext } from './only-card'

interface CardFrameProps {
  /** Unique on its screen, the same in every language and after a new run: what a link, a slide and a pin call the card. */
  readonly id: string
  readonly title: string
  /** A table or an explanation over the whole width; a slide where the screen has nothing else, or it is pinned. */
  readonly wide?: boolean
  /** In the place of the outline of a card. */
  readonly className?: string
  readonly frame?: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/** Outline of every card that shows figures; where one card is wanted alone, that one in its place and no other. */
export const CardFrame = ({ id, title, wide = false, className, frame, children }: CardFrameProps) => {
  const only = use(OnlyCardContext)
  const late = use(LateContext)
  const inTurn = use(TurnContext)
  const onCard = use(FoundCardsContext)
  useEffect(() => {
    onCard?.({ id, title, wide })
  }, [id, onCard, title, wide])
  if (only !== null && only.id !== id) return null
  const card = (
    <section
      ref={frame}
      className={className ?? (wide ? 'card wide' : 'card')}
      data-card={id}
      aria-label={title}
      aria-busy={late || !inTurn || undefined}
    >
      {inTurn ? children : null}
    </section>
  )
  return only === null ? card : createPortal(card, only.place)
}
