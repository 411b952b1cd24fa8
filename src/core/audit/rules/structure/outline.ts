import type { Report } from '../../../domain/report'
import { oncePerReport } from '../../once-per-report'
import type { TextLine } from './report-lines'
import { linesOf } from './report-lines'

/** The six parts that 国办公开办函〔2019〕60号 and 〔2021〕30号 prescribe, in their order. */
export const PART_KINDS = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'] as const
export type PartKind = (typeof PART_KINDS)[number]

/** A numbered part of a report: 二、主动公开政府信息情况. */
export interface Part {
  readonly number: number
  readonly title: string
  /** Parts of the form its title names; one title may join two. */
  readonly kinds: readonly PartKind[]
  readonly line: TextLine
  /** Length of number and title from the start of the line. */
  readonly length: number
}

const KINDS: Readonly<Record<PartKind, RegExp>> = {
  overview: /总体情况|总体概况|概述|概况|基本情况|总体工作/u,
  disclosure: /主动公开/u,
  requests: /(?:依|收到|处理|信息公开).{0,12}申请/u,
  review: /复议|诉讼/u,
  problems: /问题|不足|改进/u,
  other: /其他(?:需要|应当|应|须|情况|事项)|需要(?:报告|说明)的(?:其他)?事项/u,
}

const HEAD = /^(?:第(?=.{1,3}部分))?(?<number>[一二三四五六七八九十]{1,3})(?:部分)?[、.,:](?<rest>.{2,120})$/u
const SENTENCE = /[。;!?:,]/u
/** How titles of parts end; items of a list inside a part (加强组织领导) end otherwise. */
const TITLE = /^[^。;!?:,]{0,28}?(?:情况|事项|问题|不足|概述|概况|措施|附表|附件|附录|打算|思路|建议)/u
const LONGEST_TITLE = 40
/** Rows of the form that are numbered like parts. */
const ROW = /^(?:本年(?:度)?新收|上年(?:度)?结转|本年度办理结果|结转下(?:年|一年)度?|第.{1,4}条)/u

const DIGITS = '零一二三四五六七八九'

/** 1–99 in Chinese numerals; null for anything else. */
export const parseOrdinal = (text: string): number | null => {
  const match = /^(?<tens>[二三四五六七八九]?)(?<ten>十?)(?<unit>[一二三四五六七八九]?)$/u.exec(text)
  const { tens = '', ten = '', unit = '' } = match?.groups ?? {}
  if (match === null || text === '' || (ten === '' && tens !== '' && unit !== '')) return null
  if (ten === '') return DIGITS.indexOf(tens === '' ? unit : tens)
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (unit === '' ? 0 : DIGITS.indexOf(unit))
}

const titleIn = (rest: string): string | null => {
  if (rest.length <= LONGEST_TITLE && !SENTENCE.test(rest)) return rest
  return TITLE.exec(rest)?.[0] ?? null
}

const kindsOf = (title: string): readonly PartKind[] => PART_KINDS.filter((kind) => KINDS[kind].test(title))

const partOf = (line: TextLine): readonly Part[] => {
  const groups = HEAD.exec(line.text)?.groups
  const number = parseOrdinal(groups?.number ?? '')
  const rest = groups?.rest ?? ''
  const title = ROW.test(rest) || rest.includes('|') ? null : titleIn(rest)
  if (number === null || title === null || !(line.heading || TITLE.test(title))) return []
  return [{ number, title, kinds: kindsOf(title), line, length: line.text.length - rest.length + title.length }]
}

/** Lines above its first figure in which a table that stands one cell a line may begin. */
const HEAD_OF_TABLE = 3

/** The headings of the 2014 form are numbered like parts; where its cells stand one a line they are lines too. */
const isInTable = ({ metadata, cells }: Report): ((line: TextLine) => boolean) => {
  const form = metadata.form?.value
  if (form !== '2014' && form !== '2008') return () => false
  const blocks = cells.flatMap(({ place }) => (place.row === undefined ? [place.block] : []))
  const [first, last] = [Math.min(...blocks), Math.max(...blocks)]
  return ({ block, text }) =>
    block <= last && (block >= first || (block >= first - HEAD_OF_TABLE && !/附[表件]/u.test(text)))
}

/** Fewer items are no list. */
const LEAST_ITEMS = 2

/** The last part that starts again at one, after the first; its index, or −1. */
const restartIn = (parts: readonly Part[]): number => {
  const at = parts.map(({ number }) => number).lastIndexOf(1)
  return at > 0 ? at : -1
}

/** A list inside a part starts again at one, and the parts go on after it. */
const withoutInnerLists = (parts: readonly Part[]): readonly Part[] => {
  const kept: Part[] = []
  for (const part of parts) {
    const opened = restartIn(kept)
    if (kept.length - opened >= LEAST_ITEMS && opened > 0 && part.number === (kept[opened - 1]?.number ?? 0) + 1)
      kept.length = opened
    kept.push(part)
  }
  return withoutLastList(kept)
}

/** At the end of a report a list inside its last part looks like a new start; only parts not seen before are one. */
const withoutLastList = (parts: readonly Part[]): readonly Part[] => {
  const opened = restartIn(parts)
  if (opened < 1 || parts.length - opened < LEAST_ITEMS) return parts
  const seen = new Set<PartKind>([...parts.slice(0, opened).flatMap(({ kinds }) => kinds), 'problems'])
  return parts.slice(opened).some(({ kinds }) => kinds.some((kind) => !seen.has(kind))) ? parts : parts.slice(0, opened)
}

/** Numbered parts of a report in order, without the numbered rows of its tables and lists inside a part. */
export const outlineOf = oncePerReport((report): readonly Part[] => {
  const inTable = isInTable(report)
  return withoutInnerLists(
    linesOf(report)
      .filter((line) => !inTable(line))
      .flatMap(partOf),
  )
})
