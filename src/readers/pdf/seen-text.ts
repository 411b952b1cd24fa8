import { drawnPieces } from './drawn-pieces'
import type { DrawnText } from './drawn-text'
import type { TextRun } from './geometry'
import { UNKNOWN } from './lines'
import type { Box } from './page-box'

/** In parts of the type: a sign that begins behind the edge of a page is often left out, so the last one ends this near to it. */
const SIGN = 0.6
/** In parts of the type: signs have room at their sides. */
const BEARING = 0.06
/** In parts of the type above the base line: a digit seen only below it may be another. */
const DIGIT = 0.5
const FOOT = 0.05
/** Points by which base lines of one text differ. */
const SAME = 1
/** In parts of the type: ends of text no further apart are one. */
const END = 0.3

const FIGURE = String.raw`[\d〇零一二三四五六七八九十百千万亿两.,，．%\-—－/／]+`
const ANYWHERE = new RegExp(FIGURE, 'gu')
const FIRST = new RegExp(`^${FIGURE}`, 'u')
const LAST = new RegExp(`${FIGURE}$`, 'u')

type View = 'whole' | 'hidden' | { readonly left: boolean; readonly right: boolean; readonly across: boolean }

/** How much of a text can be seen, between the edges of the page and within its clipping paths. */
const viewOf = ({ left, right, base, size, seen }: DrawnText, page: Box): View => {
  const top = base - DIGIT * size
  const foot = base - FOOT * size
  if (right <= seen.left || left >= seen.right || foot <= seen.top || top >= seen.bottom) return 'hidden'
  const sign = SIGN * size
  const bearing = BEARING * size
  const cut = {
    left: left < Math.max(page.left + sign, seen.left - bearing),
    right: right > Math.min(page.right - sign, seen.right - bearing),
    across: top < seen.top || foot > seen.bottom,
  }
  return cut.left || cut.right || cut.across ? cut : 'whole'
}

const overlaps = (run: TextRun, text: DrawnText): boolean =>
  Math.abs(run.base - text.base) <= SAME && run.left < text.right && run.right > text.left

/**
 * Runs as they are seen on the page. Nobody can tell how a figure goes on that the edge of the page or a clipping path cuts:
 * it is none. What lies wholly behind is left out. `cut` says that something of the text of the page is missing.
 */
export const seenRuns = (
  runs: readonly TextRun[],
  texts: readonly DrawnText[],
  page: Box,
): { readonly runs: readonly TextRun[]; readonly cut: boolean } => {
  const near = byBase(texts)
  const seen: TextRun[] = []
  const hidden: TextRun[] = []
  for (const run of runs) {
    const own = near(run.base).filter((text) => overlaps(run, text))
    const shown = seenRun(run, own.length === 0 ? [{ ...run, seen: page }] : own, page)
    if (shown === null) hidden.push(run)
    else seen.push(shown === run ? inPieces(run, own) : shown)
  }
  // what stands beside nothing is a mark of the printer behind the edge
  const beside = hidden.some(({ base }) => seen.some((run) => Math.abs(run.base - base) <= SAME))
  return { runs: seen, cut: beside || seen.some((run) => run.cut === true) }
}

const inPieces = (run: TextRun, texts: readonly DrawnText[]): TextRun => {
  const pieces = drawnPieces(run, texts)
  return pieces === null ? run : { ...run, pieces }
}

const byBase = (texts: readonly DrawnText[]): ((base: number) => readonly DrawnText[]) => {
  const lines = new Map<number, DrawnText[]>()
  for (const text of texts) {
    const key = Math.round(text.base)
    const line = lines.get(key)
    if (line === undefined) lines.set(key, [text])
    else line.push(text)
  }
  return (base) => [-1, 0, 1].flatMap((step) => lines.get(Math.round(base) + step) ?? [])
}

const seenRun = (run: TextRun, texts: readonly DrawnText[], page: Box): TextRun | null => {
  const views = texts.map((text) => ({ text, view: viewOf(text, page) }))
  const end = END * run.size
  // drawn more than once, as in bands of the page: seen if it is seen at all
  if (views.some(({ text, view }) => view === 'whole' && text.left < run.left + end && text.right > run.right - end))
    return run
  const shown = views.filter(({ view }) => view !== 'hidden')
  if (shown.length === 0) return null
  const left = Math.min(...shown.map(({ text }) => text.left))
  const right = Math.max(...shown.map(({ text }) => text.right))
  let { text } = run
  let cut = false
  const without = (figure: RegExp): void => {
    text = text.replace(figure, UNKNOWN)
    cut = true
  }
  if (left > run.left + end) without(ANYWHERE)
  if (right < run.right - end) without(ANYWHERE)
  for (const { text: drawn, view } of shown) {
    if (typeof view === 'string') continue
    if (view.across) without(ANYWHERE)
    if (view.left) without(Math.abs(drawn.left - run.left) < end ? FIRST : ANYWHERE)
    if (view.right) without(Math.abs(drawn.right - run.right) < end ? LAST : ANYWHERE)
  }
  return cut ? { ...run, text, cut } : run
}
