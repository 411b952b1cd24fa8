import type { Box, Painted, TextLine } from './painted'

/** Px by which two lines may run into each other, and a line over the edge of the page, without being seen. */
const UNSEEN = 2
/** Type fills about this part of the height of its line. */
const INK = 0.6

const ink = ({ x, y, width, height }: TextLine): Box => ({
  x,
  y: y + (height * (1 - INK)) / 2,
  width,
  height: height * INK,
})

const meet = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > UNSEEN &&
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > UNSEEN

/** Pairs of lines of two elements that are painted over each other. */
const overlaps = (texts: readonly TextLine[]): readonly string[] => {
  const sorted = texts.map((line) => ({ line, box: ink(line) })).sort((a, b) => a.box.y - b.box.y)
  return sorted.flatMap(({ line, box }, index) => {
    const found: string[] = []
    for (const other of sorted.slice(index + 1)) {
      if (other.box.y > box.y + box.height) break
      if (other.line.element !== line.element && meet(box, other.box))
        found.push(`${line.text} and ${other.line.text} are painted over each other`)
    }
    return found
  })
}

/** What an eye would see go wrong in a picture of the page: text over text, cut off, or beyond the edge. */
export const faultsOf = ({ texts, width }: Painted): readonly string[] => [
  ...overlaps(texts),
  ...texts.filter(({ cut }) => cut).map(({ text }) => `${text} is cut off`),
  ...texts
    .filter(({ x, width: own }) => x < -UNSEEN || x + own > width + UNSEEN)
    .map(({ text }) => `${text} is beyond the edge of the page`),
]
