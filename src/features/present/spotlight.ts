/** Where a number of the slide stands on the screen, in px, and what it is. */
export interface Spot {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly label: string
}

const isSeen = ({ width, height }: DOMRect): boolean => width > 0 && height > 0

/** The numbers of a slide in their order: what leads to a place of a source. */
export const numbersOf = (stage: Element): readonly Element[] =>
  [...stage.querySelectorAll('a[href*="#/source"]')].filter((link) => isSeen(link.getBoundingClientRect()))

/** Where a number stands now. */
export const spotOf = (number: Element): Spot => {
  const { left, top, width, height } = number.getBoundingClientRect()
  return { left, top, width, height, label: number.getAttribute('aria-label') ?? number.textContent ?? '' }
}

/** The number after (or before) one, from the first again after the last; null where there is none. */
export const nextNumber = (numbers: readonly Element[], from: Element | null, by: 1 | -1): Element | null => {
  const at = from === null ? -1 : numbers.indexOf(from)
  if (at < 0) return (by === 1 ? numbers[0] : numbers.at(-1)) ?? null
  return numbers[(at + by + numbers.length) % numbers.length] ?? null
}
