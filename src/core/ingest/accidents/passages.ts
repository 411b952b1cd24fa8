import type { Severity } from '../../domain/accident'
import type { MonthsOnly, Period } from '../../domain/period'
import { printedRange } from '../../text/normalize'
import type { NormalDocument, NormalParagraph } from '../normal-document'
import { leadsElsewhere, paragraphPlace } from '../normal-document'
import { isCutInside, wrappedLines } from '../wrapped-lines'
import { wrappedNumber } from '../wrapped-number'
import type { Draft } from './draft'
import { goesOnWithItem } from './items'
import { wholeYear } from '../calendar'
import { findPeriods } from './periods'
import type { Passage } from './reading'

/** What is known of the document when a paragraph is read. */
export interface State {
  readonly year: number | null
  readonly lastYear: number | null
  /** Sector of a title that is about one alone (全国煤矿安全生产情况). */
  readonly sector: string | null
  /** Months the document as a whole is about. */
  readonly period: Period | null
  /** The title says the year alone: its paragraphs may all be of some months, as long as none was of the year. */
  yearAlone: boolean
  /** The whole year, where neither the document nor a paragraph before said which months. */
  ofYear: Period | null
  /** Months the paragraph before was about, for documents that do not say. */
  running: Period | null
  /** The same where nothing says the year. */
  runningMonths: MonthsOnly | null
  /** Area named last, first the title's. */
  scope: string | null
  /** Area the title names. */
  readonly titled: string | null
  /** Every area the statements so far are about. */
  readonly named: Set<string>
  /** Severity of the last statement. */
  closing: Severity | null
  header: {
    readonly severity: Severity | null
    readonly sector: string | null
    readonly open: boolean
    /** The heading is nothing but the name of its sector: all below it is of that. */
    readonly named: boolean
  }
  /** How deep the heading stands that says so; 0 for one without a number. */
  headerLevel: number
  /** Sector the numbered paragraph above is about ((二)采矿业:12月份…), for the paragraphs that go on with other months. */
  item: string | null
  /** The one sector all statements of the paragraph before are about. */
  told: string | null
  /** Year of the line above (a line that is nothing but 2006年): its figures are of that year. */
  heading: number | null
  /** Months the heading above names ((二)1-4月份累计情况) and how deep that heading stands; null without. */
  headed: { readonly period: Period; readonly level: number } | null
  readonly role: Draft['role']
}

/** 1 for 一、, 2 for (一), 3 for 1.; 0 for a line without a number. */
export const levelOf = (text: string): number =>
  /^[一二三四五六七八九十]{1,3}、/u.test(text)
    ? 1
    : /^\([一二三四五六七八九十]/u.test(text)
      ? 2
      : /^\d/u.test(text)
        ? 3
        : 0

/** What a heading says of the months below it: its own, or none any more where it stands as high as the last that did. */
export const headedBy = (text: string, state: State): State['headed'] => {
  const level = levelOf(text)
  const body = text.replace(/^\d{1,2}[.、]/u, '')
  const period = findPeriods(body, state.heading ?? state.year)[0]?.period ?? null
  if (period !== null) return { period, level }
  return state.headed !== null && level <= state.headed.level ? null : state.headed
}

/** 2006年, 二、2006年: a line of its own that rules the paragraphs below it. */
export const yearHeading = (text: string): number | null => {
  const year = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?(?<year>(?:19|20)\d{2})年(?:度)?:?$/u.exec(text)?.groups
    ?.year
  return year === undefined ? null : Number(year)
}

/** No heading rules. */
export const NO_HEADER = { severity: null, sector: null, open: false, named: false } as const

/** 全年共发生道路交通 / 事故 32.7万起, 事故起数同比下 / 25%: a line that breaks between a word and its number. */
const isCutAtNumber = (before: string, text: string): boolean =>
  /\p{Script=Han}$/u.test(before) && /发生/u.test(before) && /^(?:事故)? ?\d[\d.]{0,9}(?:万?[起宗例]|%)/u.test(text)

/** …死亡5 / 67人: the number itself is broken by the end of the line. */
const goesOnWithNumber = (lines: readonly NormalParagraph[], text: string): boolean =>
  /^[\d.]/u.test(text) && wrappedNumber(lines.map(({ normal }) => normal.text).join(''), text) === 'whole'

/** Paragraphs, with lines broken inside a sentence (the line ends in a comma) joined to the next. */
export const joinedParagraphs = (
  document: NormalDocument,
  tableBlocks: ReadonlySet<number>,
): readonly (readonly NormalParagraph[])[] => {
  const joined: NormalParagraph[][] = []
  const isWrapped = wrappedLines(document, tableBlocks)
  let open = false
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || tableBlocks.has(block.block) || leadsElsewhere(block)) {
      open = false
      continue
    }
    const { text } = block.normal
    const last = joined.at(-1)
    const before = last?.at(-1)
    if (
      last !== undefined &&
      (open ||
        (before !== undefined && (isWrapped(before, block) || isCutInside(before, block))) ||
        isCutAtNumber(before?.normal.text ?? '', text) ||
        goesOnWithNumber(last, text))
    )
      last.push(block)
    else joined.push([block])
    open = /[,、]$/u.test(text)
  }
  return joined
}

/** The paragraph that holds an offset of the joined text, with the offset within it. */
const locate = (
  blocks: readonly NormalParagraph[],
  at: number,
): { readonly block: NormalParagraph; readonly base: number } | null => {
  let base = 0
  for (const block of blocks) {
    const end = base + block.normal.text.length
    if (at < end || block === blocks.at(-1)) return { block, base }
    base = end
  }
  return null
}

/** The one whole area (全市) the statements speak of, else the title's; null where other areas are named and no title tells. */
export const areaOfDocument = ({ named, titled }: State): string | null => {
  const others = [...named].filter((scope) => scope !== titled)
  const [only] = others
  return others.length === 1 && only !== undefined && (titled === null || only.startsWith('全')) ? only : titled
}

/** 其中:道路运输事故88起: the parts of what the paragraph before told last. */
const LISTS_PARTS = /^[^\p{Script=Han}]{0,4}其中/u

const saidBy = (state: State): Period | null => {
  if (state.headed !== null) return state.headed.period
  if (state.heading !== null) return wholeYear(state.heading)
  return (state.yearAlone ? state.running : null) ?? state.period ?? state.running
}

/** 3月14日,在某处,发生一起道路运输事故…: a paragraph that tells of one accident. */
const EVENT_STORY =
  /^[^。]{0,12}?\d{1,2}月\d{1,2}日[^。,]{0,12},?[^。]{0,80}发生(?:了)?(?:(?:一|1)起[^。,]{0,40}(?:事故|火灾)|[^。,\d]{0,20}事故,(?:造成)?\d{1,2}人(?:死亡|受伤))/u
const SUMMARY = /全[国省市县区州盟旗]|累计|共发生|同比|环比/u

/** 据统计,与去年同期相比,事故起数下降5%: a paragraph that goes on about what the one before counted. */
const COMPARES =
  /^(?:(?:据?(?:统计|了解|分析)|数据)(?:显示|表明)?,)?(?:同期:|同比|环比|[与较比同](?:去年|上年)(?:同期|全年)?(?:相比|比)?,)/u

/** A joined paragraph with what the document said before it. */
export const passageOf = (blocks: readonly NormalParagraph[], state: State): Passage => {
  const text = blocks.map((block) => block.normal.text).join('')
  const rangeIn = (start: number, end: number): { block: NormalParagraph; from: number; to: number } => {
    const found = locate(blocks, start)
    if (found === null) throw new RangeError('a passage without paragraphs')
    return {
      block: found.block,
      from: start - found.base,
      to: Math.min(end - found.base, found.block.normal.text.length),
    }
  }
  const listed =
    (state.header.open && !/^(?:[一二三四五六七八九十(]|全[国省市县区州])/u.test(text)) ||
    /^(?:\d{1,2}[.、]|\(\d{1,2}\)|(?:共|累计|未|没有|无)?发生|(?:生产安全)?事故\d|无事故)/u.test(text)
  const said = (LISTS_PARTS.test(text) || COMPARES.test(text) ? state.running : null) ?? saidBy(state)
  const period = said ?? state.ofYear
  return {
    text,
    place: (start, end) => {
      const { block, from, to } = rangeIn(start, end)
      return paragraphPlace(block, from, to)
    },
    printed: (start, end) => {
      let printed = ''
      for (let at = start; at < end || at === start; ) {
        const { block, from, to } = rangeIn(at, end)
        const range = printedRange(block.normal, from, to)
        printed += block.normal.printed.slice(range.start, range.end)
        at += Math.max(1, to - from)
      }
      return printed
    },
    year: state.heading ?? state.year,
    lastYear: state.lastYear,
    period,
    monthsOnly: period === null ? state.runningMonths : null,
    said,
    scope: state.scope,
    area: areaOfDocument(state),
    severity: listed ? state.header.severity : null,
    sector:
      listed || state.header.named
        ? state.header.sector
        : goesOnWithItem(text)
          ? state.item
          : COMPARES.test(text)
            ? state.told
            : null,
    role: EVENT_STORY.test(text) && !SUMMARY.test(text) ? 'event' : state.role,
  }
}
