import { useCallback, useEffect, useMemo, useState } from 'react'
import { HEAD_CARD } from '../../state/deck'
import type { Deck } from '../../state/deck'
import { slideAddress } from '../../state/url-codec'
import { useView } from '../../state/view-store'

interface FoundCard {
  readonly id: string
  readonly title: string
}

/** Cards of a screen; for years in which it has none those of the years before stay. */
interface Found {
  /** The screen and its choices but for the years. */
  readonly of: string
  readonly years: string
  readonly cards: readonly FoundCard[]
}

/** A card about the report of one year goes on as the one of another: `channels.x-2018`, `channels.x-2017`. */
const withoutYear = (id: string): string => id.replaceAll(/\d{4}/gu, '')

/** The slides of the deck, or of the screen where nothing is pinned, and which of them is shown. */
export interface Slides {
  readonly slides: Deck
  readonly at: number
  readonly go: (to: number) => void
  /** Told of every card of the screen that can be a slide. */
  readonly onCard: (id: string, title: string) => void
}

/** `head`: what the slide of the sentence and the key figures is called. */
export const useSlides = (head: string): Slides => {
  const view = useView()
  const { deck, card, slide, slideShown } = view
  const of = slideAddress({ ...view, card: null, years: null })
  const years = view.years?.join('-') ?? ''
  const [found, setFound] = useState<Found>({ of, years, cards: [] })
  const cards = useMemo(
    () => [{ id: HEAD_CARD, title: head }, ...(found.of === of ? found.cards : [])],
    [found, head, of],
  )
  const onCard = useCallback(
    (id: string, title: string) =>
      setFound((now) => {
        const known = now.of === of && now.years === years ? now.cards : []
        return known.some((one) => one.id === id) ? now : { of, years, cards: [...known, { id, title }] }
      }),
    [of, years],
  )
  const slides = useMemo(
    (): Deck =>
      deck.length > 0
        ? deck
        : cards.map(({ id, title }) => ({ address: slideAddress({ ...view, card: id }), title, note: '' })),
    [cards, deck, view],
  )
  const shownCard = cards.findIndex(({ id }) => id === card)
  const at = Math.min(deck.length === 0 && shownCard >= 0 ? shownCard : (slide ?? 0), slides.length - 1)
  useEffect(() => {
    if (card === null || found.years !== years || cards.some(({ id }) => id === card)) return
    const same = cards.find(({ id }) => withoutYear(id) === withoutYear(card))
    if (same !== undefined) slideShown(at, slideAddress({ ...view, card: same.id }))
  }, [at, card, cards, found.years, slideShown, view, years])
  const go = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(slides.length - 1, to))
      const slide = slides[next]
      if (slide !== undefined) slideShown(next, slide.address)
    },
    [slides, slideShown],
  )
  return { slides, at, go, onCard }
}
