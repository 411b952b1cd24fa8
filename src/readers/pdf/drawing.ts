import type { Matrix, Ruling } from './geometry'
import { matrixOf, multiply, place } from './geometry'
import type { OperationCodes, OperationName, Operations } from './operations'
import type { Box } from './page-box'
import { boxOf, common, cornersOf } from './page-box'
import { pathRulings } from './rulings'
import type { DrawnText } from './drawn-text'
import type { FontOf, TextSpan } from './text-cursor'
import { TextCursor } from './text-cursor'

const MOST_OPERATIONS = 300_000
const MOST_RULINGS = 20_000
const MOST_TEXTS = 60_000
/** A picture is drawn by a matrix that makes a square of one point as large as it; one that is left out still leaves its matrix. */
const SMALLEST_PICTURE = 8
/** A line that goes on further than this behind what cuts it is cut. */
const SAME = 3

/** What the operations of a page draw. */
export interface Drawing {
  /** Upright and level lines as far as they are seen. */
  readonly rulings: readonly Ruling[]
  readonly texts: readonly DrawnText[]
  /** Something is painted, be it a picture, a line or an area. */
  readonly painted: boolean
}

/** How a page is looked at. */
export interface PageView {
  readonly codes: OperationCodes
  /** From the space of the page to points from its top left. */
  readonly start: Matrix
  readonly page: Box
  readonly fontOf: FontOf
}

interface State {
  readonly matrix: Matrix
  readonly clip: Box
}

/** Follows the operations of a page: where lines and text are drawn, and what of them the page and its clipping paths let see. */
export const readDrawing = ({ codes: list, args }: Operations, { codes, start, page, fontOf }: PageView): Drawing => {
  const rulings: Ruling[] = []
  const texts: DrawnText[] = []
  const cursor = new TextCursor(fontOf)
  const saved: State[] = []
  let state: State = { matrix: start, clip: page }
  let clipping = false
  let painted = false
  const save = (): void => {
    saved.push(state)
    cursor.save()
  }
  const restore = (): void => {
    state = saved.pop() ?? state
    cursor.restore()
  }
  const enter = (matrix: Matrix | null): void => {
    if (matrix === null) return
    state = { ...state, matrix: multiply(state.matrix, matrix) }
    const [a, b, c, d] = state.matrix
    if (Math.min(Math.hypot(a, b), Math.hypot(c, d)) > SMALLEST_PICTURE) painted = true
  }
  const clipTo = (corners: unknown): void => {
    const box = cornersOf(corners)
    if (box !== null) state = { ...state, clip: common(state.clip, boxOf(state.matrix, box)) }
  }
  const paint = ([code, path, extent]: readonly unknown[]): void => {
    if (clipping) clipTo(extent)
    clipping = false
    const data: unknown = Array.isArray(path) ? path[0] : null
    if (typeof code !== 'number' || !(data instanceof Float32Array) || rulings.length >= MOST_RULINGS) return
    const [stroke, fill] = [codes.stroke.has(code), codes.fill.has(code)]
    painted ||= stroke || fill
    for (const line of pathRulings(data, { matrix: state.matrix, stroke, fill })) {
      const seen = seenRuling(line, state.clip, page)
      if (seen !== null) rulings.push(seen)
    }
  }
  const follow = (name: OperationName, given: unknown): void => {
    const own: readonly unknown[] = Array.isArray(given) ? given : []
    if (name === 'save') save()
    else if (name === 'restore' || name === 'paintFormXObjectEnd') restore()
    else if (name === 'transform') enter(matrixOf(given))
    else if (name === 'paintFormXObjectBegin') {
      save()
      enter(matrixOf(own[0]))
      clipTo(own[1])
    } else if (name === 'clip' || name === 'eoClip') clipping = true
    else if (name === 'constructPath') paint(own)
    else {
      const span = cursor.follow(name, own, given)
      const text = span === null || texts.length >= MOST_TEXTS ? null : drawnText(span, state)
      if (text !== null) texts.push(text)
    }
  }
  for (let index = 0; index < Math.min(list.length, MOST_OPERATIONS); index += 1) {
    const code = list[index] ?? -1
    const name = codes.names.get(code)
    if (name !== undefined) follow(name, args[index])
    else if (codes.picture.has(code)) painted = true
  }
  return { rulings, texts, painted }
}

const drawnText = ({ text, matrix, from, to, y, size }: TextSpan, { matrix: outer, clip }: State): DrawnText | null => {
  const whole = multiply(outer, matrix)
  const [left, base] = place(whole, from, y)
  const [right] = place(whole, to, y)
  const height = Math.hypot(whole[2], whole[3]) * size
  return right > left ? { text, left, right, base, size: height, seen: clip } : null
}

/** A line as far as it is seen: an end behind what cuts it, or right at the edge of the page, is none. */
const seenRuling = (line: Ruling, clip: Box, page: Box): Ruling | null => {
  const { upright, at, from, to } = line
  const [low, high] = upright ? [clip.left, clip.right] : [clip.top, clip.bottom]
  const [first, last] = upright ? [clip.top, clip.bottom] : [clip.left, clip.right]
  const [start, end] = upright ? [page.top, page.bottom] : [page.left, page.right]
  if (at < low - SAME || at > high + SAME || to < first || from > last) return null
  const cutFrom = from < Math.max(first - SAME, start + SAME)
  const cutTo = to > Math.min(last + SAME, end - SAME)
  return {
    upright,
    at,
    from: Math.max(from, first),
    to: Math.min(to, last),
    ...(cutFrom ? { cutFrom } : {}),
    ...(cutTo ? { cutTo } : {}),
  }
}
