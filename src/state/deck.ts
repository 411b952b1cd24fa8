/** A slide of a deck: a card of a screen under its own choice of agencies and years. */
export interface Slide {
  /** Screen and choices as in an address, without `#/`, version, language and looks: `channels?y=2014-2018&card=total`. */
  readonly address: string
  /** What the card was called when it was pinned. */
  readonly title: string
  /** What the presenter wants to say; shown to nobody else. */
  readonly note: string
}

/** Slides in their order; empty where nothing is pinned. */
export type Deck = readonly Slide[]

/** Card of the first slide of a screen: its sentence with the key figures. */
export const HEAD_CARD = 'head'

export const MOST_SLIDES = 60
/** Letters of a note; with them a full deck stays within what an address may hold (`url-codec.ts`). */
export const LONGEST_NOTE = 500
const LONGEST = { address: 2000, title: 300, note: LONGEST_NOTE }

const isShort = (text: unknown, longest: number): text is string => typeof text === 'string' && text.length <= longest

/** A slide as it is written: address, title and, if there is one, the note. */
const slideOf = (written: unknown): Slide | null => {
  if (!Array.isArray(written) || written.length < 2 || written.length > 3) return null
  const [address, title, note = ''] = written.map((part: unknown) => part)
  if (!isShort(address, LONGEST.address) || !isShort(title, LONGEST.title) || !isShort(note, LONGEST.note)) return null
  return { address, title, note }
}

/** Slides from what was written of them; null where one is none or there are too many. */
export const readSlides = (written: unknown): Deck | null => {
  if (!Array.isArray(written) || written.length === 0 || written.length > MOST_SLIDES) return null
  const slides = written.map(slideOf).filter((slide) => slide !== null)
  return slides.length === written.length ? slides : null
}

/** Slides as plain values, to be written as JSON. */
export const writtenSlides = (deck: Deck): readonly (readonly string[])[] =>
  deck.map(({ address, title, note }) => (note === '' ? [address, title] : [address, title, note]))

const toBase64Url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0)),
  )

/** A deck as one parameter of an address. */
export const encodeDeck = (deck: Deck): string => toBase64Url(JSON.stringify(writtenSlides(deck)))

/** The deck of such a parameter; null where it is none. */
export const decodeDeck = (text: string): Deck | null => {
  try {
    return readSlides(JSON.parse(fromBase64Url(text)))
  } catch {
    return null
  }
}

/** The deck with a slide at its end, or without it where it is there already; a full deck stays as it is. */
export const withSlide = (deck: Deck, slide: Slide): Deck => {
  if (deck.some(({ address }) => address === slide.address))
    return deck.filter(({ address }) => address !== slide.address)
  return deck.length < MOST_SLIDES ? [...deck, slide] : deck
}

/** The deck with the slide at `from` one place up (−1) or down (1); unchanged at its ends. */
export const moved = (deck: Deck, from: number, by: -1 | 1): Deck => {
  const [slide, other] = [deck[from], deck[from + by]]
  if (slide === undefined || other === undefined) return deck
  return deck.map((each, at) => (at === from ? other : at === from + by ? slide : each))
}
