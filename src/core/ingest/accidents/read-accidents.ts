import type { AccidentStatement, RateStatement } from '../../domain/accident'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Period } from '../../domain/period'
import type { Place } from '../../domain/place'
import type { Metadata } from '../../domain/report'
import { SOME_DAYS } from '../metadata/dates'
import type { NormalDocument, NormalParagraph } from '../normal-document'
import type { SentenceContext } from '../sentence-context'
import { wholeYear } from '../calendar'
import { findPeriods } from './periods'
import type { Draft } from './draft'
import { onlyOfAccidents, SPEAKS, withoutForeign } from './foreign'
import { isHeadline, withoutHeadline } from './headline'
import { readRates, withoutRates } from './rates'
import type { State } from './passages'
import { rememberHeading, rememberOpening, rememberParagraph } from './memory'
import { areaOfDocument, joinedParagraphs, NO_HEADER, passageOf, yearHeading } from './passages'
import type { Passage } from './reading'
import { titleScope } from './scopes'
import { sectorHeading } from './sector-headings'
import { readAccidentTables } from './tables/read-accident-tables'
import { sectorOfTitle } from './title-sector'
import { readInMonths, totalOf } from './totals'
import type { Told } from './totals'
import { BREAK_WORDS, STATUS_WORDS } from './vocabulary'

/** Accident statements of a document and the ranges of text they used up. */
export interface AccidentsReading {
  readonly accidents: readonly AccidentStatement[]
  readonly rates: readonly RateStatement[]
  /** Printed ranges whose figures are accident figures and must not be read again as claims. */
  readonly taken: readonly Place[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Everywhere a paragraph is read only with a count or rate. */
const COUNTS =
  /\d ?[余多]?万?[余多]?(?:起|宗|例|人|%)|[一二三四五六七八九十百千万][余多]?(?:起|宗)|百分之[一二三四五六七八九十百零]|未发生|没有|无|死亡率|实现安全生产|未有|持平|死亡\D{0,12}\d/u
const HEADER_LENGTH = 40

/**
 * Accident statistics of all paragraphs (accidents.md): incidents, deaths, injuries, loss with their changes, period,
 * area, sector and severity, and the death rates of communiqués.
 */
export const readAccidents = (document: NormalDocument, context: SentenceContext): AccidentsReading => {
  const told: AccidentStatement[] = []
  const regional = new Set<AccidentStatement>()
  const rates: RateStatement[] = []
  const taken: Place[] = []
  const diagnostics: Diagnostic[] = []
  const state = openingState(context.metadata, document)
  const notes = documentNotes(document)
  const bulletin = context.metadata.kind === 'accident-bulletin'
  let headline: { readonly text: string; readonly told: ReadonlySet<AccidentStatement> } | null = null
  for (const [index, blocks] of joinedParagraphs(document, context.tableBlocks).entries()) {
    const passage = passageOf(blocks, state)
    state.heading = yearHeading(passage.text) ?? state.heading
    if (isHeader(blocks, passage.text)) {
      rememberHeading(state, passage.text)
      continue
    }
    rememberOpening(state, passage.text)
    if (!(bulletin || SPEAKS.test(passage.text)) || !COUNTS.test(passage.text)) {
      state.running = onlyMonths(passage.text, state.year) ?? state.running
      continue
    }
    const found = readRates(passage)
    rates.push(...found)
    taken.push(...found.map((rate) => rate.place))
    const spoken = onlyOfAccidents(passage.text, bulletin)
    const { drafts, unread } = readInMonths({ ...passage, text: withoutForeign(withoutRates(spoken)) }, state.running, {
      accidents: told,
      regional,
    })
    for (const { start, end } of unread)
      diagnostics.push(unreadAt(passage.place(start, end), passage.printed(start, end)))
    for (const draft of drafts) {
      const statement = statementOf(draft, passage, { accidents: told, regional, notes, sector: state.sector })
      told.push(statement)
      if (draft.region) regional.add(statement)
      taken.push(statement.place)
    }
    if (index === 0 && isHeadline(passage.text)) headline = { text: passage.text, told: new Set(told) }
    rememberParagraph(state, passage, drafts)
  }
  const accidents = headline === null ? told : withoutHeadline(told, headline)
  const tables = readAccidentTables(
    {
      document,
      year: state.year,
      period: state.period,
      scope: areaOfDocument(state),
      sector: state.sector,
      accidents,
    },
    context.tableBlocks,
  )
  const all = [...accidents, ...tables.accidents]
  // where no accident is told the figures of anything but a bulletin are of something else
  const left =
    all.length === 0 && !bulletin
      ? []
      : [...diagnostics, ...tables.unread.map((row) => unreadAt(row.place, row.printed))]
  return { accidents: all, rates, taken, diagnostics: left }
}

const unreadAt = (place: Place, printed: string): Diagnostic => ({
  code: 'accident-unread',
  severity: 'note',
  place,
  actual: printed.slice(0, 80),
})

const SHORT = 60

/** The one month or stretch of months a short paragraph without figures names (2006年10月,全省安全生产状况稳定). */
const onlyMonths = (text: string, year: number | null): Period | null => {
  const named = text.length > SHORT ? [] : findPeriods(text, year)
  const period = named.length === 1 ? (named[0]?.period ?? null) : null
  return period?.kind === 'month' || period?.kind === 'to-date' ? period : null
}

/** A title that names only the year speaks of the whole of it. */
const titleYear = (title: string, year: number | null): Period | null =>
  year !== null && title.includes(`${year}年`) && !/\d月|季度|半年/u.test(title) && !SOME_DAYS.test(title)
    ? wholeYear(year)
    : null

/** Whether what was published on a day may tell of the whole of a year: the figures of one that goes on are of some months. */
const isOver = (year: number, published: string | undefined): boolean =>
  published === undefined || published >= `${year}-12-15`

const openingState = (metadata: Metadata, document: NormalDocument): State => {
  const year = metadata.year?.value ?? null
  const title = metadata.title ?? ''
  const stated = metadata.period?.period ?? null
  const titled = titleScope(title.replaceAll(' ', ''))
  const unsure = title === '' && metadata.year?.inferred === true
  const over = year !== null && isOver(year, metadata.published?.value)
  const ofTitle = stated === null && over ? titleYear(title, year) : null
  return {
    year,
    period: stated ?? ofTitle,
    yearAlone: ofTitle !== null,
    lastYear: metadata.published === null ? null : Number(metadata.published.value.slice(0, 4)) - 1,
    sector: sectorOfTitle(title, document),
    // a year that only a sentence names, under no title, may be that of the sentence alone
    ofYear: !over || SOME_DAYS.test(title) || unsure ? null : wholeYear(year),
    running: null,
    runningMonths: null,
    scope: titled,
    titled,
    named: new Set(),
    closing: null,
    header: NO_HEADER,
    headerLevel: 0,
    item: null,
    told: null,
    heading: null,
    headed: null,
    role: /“\d{1,2}[·.]\d{1,2}”/u.test(title) ? 'event' : 'statistic',
  }
}

/** (二)较大事故情况: a short paragraph without figures rules the numbered ones below it. */
const isHeader = (blocks: readonly NormalParagraph[], text: string): boolean =>
  text.length <= HEADER_LENGTH &&
  !/[。;,]/u.test(text.replaceAll(/\([^)]{0,30}\)|。$/gu, '')) &&
  !/\d ?(?:起|人|宗|例)/u.test(text) &&
  (blocks[0]?.heading === true ||
    sectorHeading(text) !== null ||
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?:(?:20\d{2}年)?\d{1,2}(?:-\d{1,2})?月份?|\p{Script=Han}{0,6}(?:较大|重大|特大)\p{Script=Han}{0,8})情况$)/u.test(
      text,
    ))

interface Notes {
  readonly breakNote: string | null
  readonly notAssessed: boolean
}

/** Footnotes about the whole document: a break in the series, totals that are not assessed. */
const documentNotes = (document: NormalDocument): Notes => {
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue
    const text = block.normal.text
    if (/^\(?(?:附)?注|^说明/u.test(text) && (BREAK_WORDS.test(text) || /总量不(?:作|做)?考核/u.test(text)))
      return {
        breakNote: BREAK_WORDS.test(text) ? block.normal.printed.slice(0, 120) : null,
        notAssessed: /总量不(?:作|做)?考核/u.test(text),
      }
  }
  return { breakNote: null, notAssessed: false }
}

/** What the document told before a statement. */
interface Known extends Told {
  readonly notes: Notes
  /** Sector of a title that is about one alone. */
  readonly sector: string | null
}

const statementOf = (draft: Draft, passage: Passage, known: Known): AccidentStatement => {
  const { subject } = draft
  const around = `${draft.sentence}${passage.text.slice(draft.start, draft.end + 60).split('。')[0] ?? ''}`
  const whole =
    subject.sector === null && subject.severity === null && !draft.region && draft.role === 'statistic' && !draft.part
  const alone = (whole && !SUBSET.test(passage.text.slice(draft.start, draft.end))) || APART.test(draft.sentence)
  const sentenceBreak = BREAK_WORDS.test(around) ? around.slice(0, 120) : null
  const statement: AccidentStatement = {
    scope: subject.scope,
    severity: subject.severity,
    period: subject.period,
    sector: subject.sector ?? known.sector ?? sectorOfRate(draft, passage),
    figures: draft.figures,
    comparisons: draft.comparisons,
    role: draft.role,
    partOf: alone ? null : totalOf(draft, known),
    inStatistics: draft.role === 'event' ? flag(around, /列入(?:事故)?统计/u, /不列入(?:事故)?统计/u) : null,
    inAssessment:
      draft.role === 'event'
        ? flag(around, /(?:进入|列入|纳入)(?:事故)?考核/u, /不(?:进入|计入|列入|纳入)(?:事故)?考核/u)
        : whole && known.notes.notAssessed
          ? false
          : null,
    status: STATUS_WORDS.filter((word) => around.includes(word)),
    breakNote: sentenceBreak ?? (whole ? known.notes.breakNote : null),
    asPrinted: passage.printed(draft.start, draft.end),
    place: passage.place(draft.start, draft.end),
  }
  return subject.monthsOnly === null ? statement : { ...statement, monthsOnly: subject.monthsOnly }
}

/** 某省发生事故3起,死亡4人,百万吨死亡率0.032: only of coal mines is there such a rate, where no other stands beside it. */
const sectorOfRate = ({ start }: Draft, { text }: Passage): string | null => {
  const from = text.lastIndexOf('。', start) + 1
  const sentence = text.slice(from, from + 200).split('。')[0] ?? ''
  return COAL_RATE.test(sentence) && !OTHER_RATE.test(sentence) ? '煤矿' : null
}

const COAL_RATE = /,(?:原煤|全[省市县区国])?(?:生产)?百万吨死亡率/u
const OTHER_RATE = /各类|亿元|10万|十万|万车/u

const flag = (text: string, yes: RegExp, no: RegExp): boolean | null =>
  no.test(text) ? false : yes.test(text) ? true : null

/** 生产经营性死亡事故4起: some of the accidents counted before, where any were. */
const SUBSET = /^[^\d]{0,12}(?:死亡|亡人|生产性|生产经营性)[^\d]{0,4}事故/u

/** 另据消防部门统计,…: counted by others, outside the total before it. */
const APART = /(?:^|[。;])(?:另据|另悉|另外|此外,?据|另有)[^。;]*$/u
