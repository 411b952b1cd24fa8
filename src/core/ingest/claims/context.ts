import { matchesOf } from '../../text/matches'
import type { Figure } from './figures'
import { subjectBefore } from './wording'

/** A figure with the words around it: what a rule of the lexicon sees. */
export interface FigureInContext {
  readonly figure: Figure
  /** Words from the last stop or figure up to the number. */
  readonly left: string
  /** Words from the unit up to the next stop or figure. */
  readonly right: string
  /** Start of `left` in the passage, for highlighting. */
  readonly from: number
  /** End of `right` where it names the thing counted, else end of the figure. */
  readonly to: number
  /** Everything between the end of the figure before (or the start of the sentence) and this one. */
  readonly gap: string
  /** Index of the sentence in the passage. */
  readonly sentence: number
  /** The sentence up to the number. */
  readonly before: string
  /** Depth of brackets that hold figures. */
  readonly depth: number
  /** The year of its place in a list of years (2023年、2024年分别收到…), as printed. */
  readonly year?: string
}

const DEEPEST = 6
/** 县(市、区) is one word. */
const LEVELS = /^[市区县旗州盟](?:、[市区县旗州盟]){0,3}$/u
const BARE_TOTAL = /^(?:共|共计|合计|总计|总共|累计)$/u
const HARD: ReadonlySet<string> = new Set(',;。:!?()[]\n')

/** Bracket pairs without any figure are transparent: 通知公告信息(含图片信息)41条. */
interface Brackets {
  /** Opening index by closing index. */
  readonly opening: ReadonlyMap<number, number>
  /** The same for transparent pairs only. */
  readonly transparent: ReadonlyMap<number, number>
  readonly depthAt: (index: number) => number
}

const NO_BRACKETS: Brackets = { opening: new Map(), transparent: new Map(), depthAt: () => 0 }

const bracketsOf = (text: string, figures: readonly Figure[]): Brackets => {
  if (!text.includes('(')) return NO_BRACKETS
  const open: number[] = []
  const opening = new Map<number, number>()
  const transparent = new Map<number, number>()
  const step = new Int32Array(text.length + 1)
  let next = 0
  const startsBefore = (index: number): number => {
    while (next < figures.length && (figures[next]?.start ?? 0) < index) next += 1
    return next
  }
  const counts: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '(') {
      open.push(index)
      counts.push(startsBefore(index))
    } else if (character === ')') {
      const start = open.pop()
      const count = counts.pop()
      if (start === undefined || count === undefined) continue
      opening.set(index, start)
      if (startsBefore(index) === count) transparent.set(index, start)
      else {
        step[start] = (step[start] ?? 0) + 1
        step[index] = (step[index] ?? 0) - 1
      }
    }
  }
  for (let index = 1; index <= text.length; index += 1) step[index] = (step[index] ?? 0) + (step[index - 1] ?? 0)
  return { opening, transparent, depthAt: (index) => Math.min(step[index] ?? 0, DEEPEST) }
}

/** Puts every figure of a passage between the words that belong to it. */
export const inContext = (text: string, figures: readonly Figure[]): readonly FigureInContext[] => {
  const brackets = bracketsOf(text, figures)
  const stops = matchesOf(text, /[。!?\n]|\.(?<=\p{Script=Han}\.)(?= ?\p{Script=Han})|\](?<=\[[.…]{1,6}\])/gu).map(
    (match) => match.index,
  )
  const result: FigureInContext[] = []
  let sentence = 0
  let sentenceStart = 0
  let previousEnd = 0
  let previousFirst = false
  figures.forEach((figure, index) => {
    while ((stops[sentence] ?? Infinity) < figure.start) {
      sentenceStart = (stops[sentence] ?? 0) + 1
      sentence += 1
    }
    const floor = Math.max(previousEnd, sentenceStart)
    let { from, words: left } = leftOf(text, floor, figure.start, brackets.transparent)
    if (previousFirst && from === floor && floor === previousEnd) {
      const cut = Math.max(left.lastIndexOf('、'), left.lastIndexOf('和'), left.lastIndexOf('及'))
      from += cut + 1
      left = left.slice(cut + 1)
    }
    const counted = figures[index - 1]
    // 微信账号(1个)发布信息149条: the words before the bracket that only counts them belong here too
    if (counted !== undefined && closesOnly(text, counted, from)) {
      const outer = Math.max(figures[index - 2]?.end ?? 0, sentenceStart)
      const named = leftOf(text, outer, counted.start - 1, brackets.transparent)
      left = named.words + left
      from = named.from
    }
    // 主动公开政务信息(包括4个栏目)共计768条: the total is of the words before the bracket
    const bracket = BARE_TOTAL.test(left) ? brackets.opening.get(from - 1) : undefined
    if (bracket !== undefined) {
      const outer = Math.max(sentenceStart, ...figures.filter(({ end }) => end <= bracket).map(({ end }) => end))
      const named = leftOf(text, outer, bracket, brackets.transparent)
      left = named.words + left
      from = named.from
    }
    const lead = /^(?:[、和与]|及(?!时))+/u.exec(left)?.[0].length ?? 0
    const ceiling = figures[index + 1]?.start ?? text.length
    const { to, words: right } = rightOf(text, figure.end, ceiling, index + 1 < figures.length)
    result.push({
      figure,
      left: left.slice(lead),
      right,
      from: from + lead,
      to,
      gap: text.slice(floor, figure.start),
      sentence,
      before: text.slice(Math.max(sentenceStart, figure.start - 160), figure.start),
      depth: brackets.depthAt(figure.start),
    })
    previousEnd = figure.end
    previousFirst = right !== '' && subjectBefore(left, false) === ''
  })
  return result
}

/** A bracket around nothing but this figure ends right before `at`. */
const closesOnly = (text: string, { start, end }: Figure, at: number): boolean =>
  at === end + 1 && text[start - 1] === '(' && text[end] === ')'

/** What a bracket without figures adds to the words around it. */
const inBrackets = (inner: string): string => {
  if (LEVELS.test(inner)) return inner.replaceAll('、', '')
  return inner.length <= 2 && !/[一二三四五六七八九十\d]/u.test(inner) ? inner : ''
}

const leftOf = (
  text: string,
  floor: number,
  end: number,
  transparent: ReadonlyMap<number, number>,
): { from: number; words: string } => {
  let words = ''
  let at = end
  // behind here all characters are in `words`
  let taken = end
  while (at > floor && end - at < 160) {
    const character = text[at - 1] ?? ''
    const opening = character === ')' ? transparent.get(at - 1) : undefined
    if (opening !== undefined && opening >= floor) {
      words = inBrackets(text.slice(opening + 1, at - 1)) + text.slice(at, taken) + words
      at = opening
      taken = opening
      continue
    }
    if (HARD.has(character)) break
    at -= 1
  }
  words = text.slice(at, taken) + words
  // 概况类信息条、政策类信息14条: the item that lost its number is not part of this one
  const lost = /^.*(?:类|信息)(?:条|件|篇)、/u.exec(words)?.[0].length ?? 0
  return { from: at + lost, words: words.slice(lost) }
}

/** Where the first mark stands that no words go over; -1 for none. */
const hardIn = (text: string): number => {
  for (let at = 0; at < text.length; at += 1) if (HARD.has(text[at] ?? '')) return at
  return -1
}

const rightOf = (text: string, start: number, ceiling: number, cut: boolean): { to: number; words: string } => {
  const window = text.slice(start, Math.min(ceiling, start + 60))
  if (/^[、和及与]/u.test(window)) return { to: start, words: '' }
  const hard = hardIn(window)
  if (hard >= 0) return { to: start + hard, words: window.slice(0, hard) }
  if (!cut || ceiling > start + 60) return { to: start + window.length, words: window }
  // the next figure follows without a stop: up to the last 、 or 和 the words are ours, else the label of the next
  const joint = Math.max(window.lastIndexOf('、'), window.lastIndexOf('和'), window.lastIndexOf('及'))
  return joint > 0 ? { to: start + joint, words: window.slice(0, joint) } : { to: start, words: '' }
}
