import { useCallback, useEffect, useMemo, useState } from 'react'
import { HEAD_CARD } from '../../state/deck'
import type { Deck } from '../../state/deck'
import { slideAddress } from '../../state/url-codec'
import { useView } from '../../state/view-store'
import type { FoundCard } from '../../ui/figures/only-card'
import { sameCard } from './same-card'
import type { AgencyOf } from './same-card'

/** Cards of a screen; for years in which it has none those of the years before stay. */
interface Found {
  /** The screen and its choices but for the years. */
  readonly of: string
  readonly years: string
  readonly cards: readonly FoundCard[]
}

/** A slide that was asked for while a screen was still telling its cards. */
interface Wanted {
  readonly slide: number
  readonly of: string
  readonly years: string
}

/** What is presented of a screen: its charts, or its tables where it has no charts. */
const presentedOf = (cards: readonly FoundCard[]): readonly FoundCard[] => {
  const charts = cards.filter(({ wide }) => !wide)
  return charts.length > 0 ? charts : cards
}

/** The slides of the deck, or of the screen where nothing is pinned, and which of them is shown. */
export interface Slides {
  readonly slides: Deck
  readonly at: number
  /** The years chosen have nothing of what the slide shows. */
  readonly isNone: boolean
  /** To a slide; to the last one there is where it is beyond, and further as slides are found, until another is wanted. */
  readonly go: (to: number) => void
  /** Told of every card of the screen. */
  readonly onCard: (card: FoundCard) => void
}

interface SlidesOf {
  /** What the slide of the sentence and the key figures is called. */
  readonly head: string
  readonly agencyOf: AgencyOf
}

export const useSlides = ({ head, agencyOf }: SlidesOf): Slides => {
  const view = useView()
  const { deck, card, slide, slideShown } = view
  const of = slideAddress({ ...view, card: null, years: null })
  const years = view.years?.join('-') ?? ''
  const [found, setFound] = useState<Found>({ of, years, cards: [] })
  const cards = useMemo(
    () => [{ id: HEAD_CARD, title: head }, ...(found.of === of ? presentedOf(found.cards) : [])],
    [found, head, of],
  )
  const onCard = useCallback(
    (one: FoundCard) =>
      setFound((now) => {
        const known = now.of === of && now.years === years ? now.cards : []
        return known.some(({ id }) => id === one.id) ? now : { of, years, cards: [...known, one] }
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
    if (card === null || card === HEAD_CARD || found.years !== years) return
    // a table pinned is among the cards of its screen, not among its slides
    const same = sameCard(
      card,
      found.cards.map(({ id }) => id),
      agencyOf,
    )
    if (same !== null && same !== card) slideShown(at, slideAddress({ ...view, card: same }))
  }, [agencyOf, at, card, found, slideShown, view, years])
  const show = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(slides.length - 1, to))
      const slide = slides[next]
      if (slide !== undefined) slideShown(next, slide.address)
    },
    [slides, slideShown],
  )
  // a link cut short names a slide and no card of it
  const [wanted, setWanted] = useState<Wanted | null>(card === null && slide !== null ? { slide, of, years } : null)
  const go = useCallback(
    (to: number) => {
      show(to)
      setWanted({ slide: to, of, years })
    },
    [of, show, years],
  )
  useEffect(() => {
    if (card === null && slide !== null) show(slide)
  }, [card, show, slide])
  const beyond =
    deck.length === 0 && wanted !== null && wanted.of === of && wanted.years === years && wanted.slide > at
      ? wanted.slide
      : null
  useEffect(() => {
    if (beyond !== null && at < slides.length - 1) show(beyond)
  }, [at, beyond, show, slides.length])
  const isNone =
    card !== null &&
    card !== HEAD_CARD &&
    found.of === of &&
    found.years === years &&
    found.cards.length > 0 &&
    found.cards.every(({ id }) => id !== card)
  return { slides, at, isNone, go, onCard }
}
