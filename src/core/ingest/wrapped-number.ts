import type { Diagnostic } from '../domain/diagnostic'
import type { NormalBlock, NormalDocument, NormalParagraph } from './normal-document'
import { paragraphPlace } from './normal-document'

/** `whole`: the digits of both lines are one number; `doubtful`: a number is broken, and which one cannot be told. */
export type Wrapped = 'whole' | 'doubtful'

/** The digits a line of prose ends in; not those of a telephone number, an address or a number of a document. */
const HEAD = /(?<![\d.,%/A-Za-z-])(?<digits>\d{1,6}(?:[ ,]\d{1,3})*(?:\.\d{1,3}|[,.])?)$/u
/** 16:23: the minutes of a clock end there. */
const CLOCK = /(?<!\d)\d{1,2}:$/u
const CALLED = /(?:电话|传真|邮编|邮政编码|号码|热线|编号|索引号|第|邮箱)[^,;。]{0,6}$/u
const TAIL =
  /^(?<digits>\.?\d{1,9}(?:[.,]\d{1,3})*)(?:[余多]?[万亿千百]?[余多]?(?:%|起|[宗例人名条件篇个项期份场家次元处部户台辆吨月日]|年(?=\d|初|底|末|以来|全|,|度))|[余多万亿])/u
const YEAR = /^(?:19|20)\d{2}年/u
const DIGITS_ALONE = /^\d{1,9}$/u
const SHORTEST_PROSE = 8
const MOST_DIGITS = 9
const ONE_NUMBER = /^\d{1,3}(?:[ ,]\d{3})*(?:\.\d{1,4})?$|^\d{1,9}(?:\.\d{1,4})?$/u

/**
 * Whether a number is broken between a line of prose and the next: 主动公开信息1⏎234件 is 1234, 1,⏎024条 is 1024.
 * Null where the line ends with no number, or the next begins with none.
 */
export const wrappedNumber = (before: string, next: string): Wrapped | null =>
  isOfNumber(next.charCodeAt(0)) && isOfNumber(before.charCodeAt(before.length - 1)) ? judged(before, next) : null

/** A digit, a comma or a point. */
const isOfNumber = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e

const judged = (before: string, next: string): Wrapped | null => {
  const head = headOf(before)
  const tail = DIGITS_ALONE.exec(next)?.[0] ?? TAIL.exec(next)?.groups?.digits
  if (head === null || tail === undefined || YEAR.test(next)) return null
  const comma = head.endsWith(',')
  // 分别为15,⏎20起: two numbers of a list
  if (comma && !/^\d{3}(?!\d)/u.test(tail)) return null
  const listed = comma && /分别[^;。]*$/u.test(before.slice(0, -head.length))
  const whole = `${head}${tail}`
  const digits = whole.replaceAll(/\D/gu, '').length
  return !listed && tail.length < next.length && digits <= MOST_DIGITS && ONE_NUMBER.test(whole) ? 'whole' : 'doubtful'
}

/** The digits prose ends in, where they can be the beginning of a figure. */
const headOf = (before: string): string | null => {
  const head = HEAD.exec(before)?.groups?.digits
  if (head === undefined || before.length < SHORTEST_PROSE || !/\p{Script=Han}/u.test(before)) return null
  const said = before.slice(0, -head.length)
  return CALLED.test(said) || CLOCK.test(said) || !/[\p{Script=Han},:;、。(]$/u.test(said) ? null : head
}

/** Digits are replaced by what no rule reads; offsets stay. */
const masked = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${'\u0001'.repeat(end - start)}${text.slice(end)}`

/**
 * The document for the readers of sentences: where a number is broken by the end of a line and cannot be told, neither of
 * its halves is read, and a remark says so.
 */
export const withoutDoubtfulNumbers = (
  document: NormalDocument,
  tableBlocks: ReadonlySet<number>,
): { readonly document: NormalDocument; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  const blocks: NormalBlock[] = [...document.blocks]
  let prose = ''
  let last: NormalParagraph | null = null
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.heading || tableBlocks.has(block.block)) {
      last = null
      continue
    }
    const { text } = block.normal
    const wrapped = last === null ? null : wrappedNumber(prose, text)
    if (wrapped === 'doubtful' && last !== null) {
      const head = last
      const ends = head.normal.text.length
      const start = ends - (/[\d ,.]+$/u.exec(head.normal.text)?.[0].length ?? 0)
      mask(blocks, head, { start, end: ends })
      mask(blocks, block, { start: 0, end: /^[\d .,]+/u.exec(text)?.[0].length ?? 0 })
      const place = paragraphPlace(head, start, ends)
      diagnostics.push({
        code: 'number-damaged',
        severity: 'warning',
        place,
        actual: head.normal.printed.slice(place.start, place.end),
      })
    }
    prose = wrapped === null ? text : `${prose}${text}`
    last = block
  }
  return diagnostics.length === 0 ? { document, diagnostics } : { document: { ...document, blocks }, diagnostics }
}

const mask = (blocks: NormalBlock[], { block }: NormalParagraph, range: { start: number; end: number }): void => {
  const found = blocks[block]
  if (found?.kind !== 'paragraph') return
  const text = masked(found.normal.text, range.start, range.end)
  blocks[block] = { ...found, normal: { ...found.normal, text } }
}
