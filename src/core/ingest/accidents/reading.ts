import type { Severity } from '../../domain/accident'
import type { MonthsOnly, Period } from '../../domain/period'
import type { Place } from '../../domain/place'
import type { Draft, Subject } from './draft'
import { nameOfItem } from './items'
import type { PeriodMention } from './periods'
import { findPeriods, findRelativePeriods } from './periods'
import type { ScopeMention } from './scopes'
import { findScopes } from './scopes'
import type { NumberPart, Quantity, Token, Unit } from './token'
import { tokenise } from './tokens'

/** A paragraph with what is known before it is read. */
export interface Passage {
  /** Normalised text. */
  readonly text: string
  readonly place: (start: number, end: number) => Place
  readonly printed: (start: number, end: number) => string
  readonly year: number | null
  /** The year 去年 means, counted from the day of publication. */
  readonly lastYear: number | null
  readonly period: Period | null
  /** Months of a year nothing names, of the paragraph before. */
  readonly monthsOnly: MonthsOnly | null
  /** The months the document itself says, without the whole year it is taken for where it does not. */
  readonly said: Period | null
  readonly scope: string | null
  /** Area of the whole document: its title's, or the only one named so far; null where there are several. */
  readonly area: string | null
  readonly severity: Severity | null
  readonly sector: string | null
  /** `event` for a document about one named accident. */
  readonly role: Draft['role']
}

/** A token, a period or an area, in the order they stand. */
export type Mark =
  | Token
  | (PeriodMention & { readonly source: 'period' })
  | (ScopeMention & { readonly source: 'scope' })

/** One number, percentage or 持平 of a group of changes. */
export interface ChangeItem {
  readonly sign: 1 | -1 | 0
  readonly number: NumberPart
  readonly unit: Unit | '%' | ''
  readonly quantity: Quantity | null
  readonly start: number
  readonly end: number
}

/** Half-open, in the text of the passage. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What is put aside at an opening bracket and taken up again at its end. */
interface Frame {
  readonly draft: Draft | null
  readonly subject: Subject
  readonly names: readonly Quantity[]
  readonly role: Draft['role']
  readonly dirty: boolean
  readonly gap: boolean
  readonly unnamed: boolean
  readonly unnamedPart: boolean
}

/** State of one pass over the marks of a paragraph; the handlers add to the statement being read or begin a new one. */
export interface Reading {
  readonly passage: Passage
  readonly marks: readonly Mark[]
  readonly drafts: Draft[]
  /** Figures of accidents that were left alone: of what or of which quantity they are is not certain. */
  readonly unread: Range[]
  /** The statement figures go to. */
  draft: Draft | null
  /** Subject of the next figure; `dirty` when it changed since the statement began. */
  subject: Subject
  dirty: boolean
  figuresSinceSubject: boolean
  /** Severity and sector of the heading above: what a new sentence goes back to. */
  header: { severity: Severity | null; sector: string | null }
  /** The severity of the header was set by 重大事故中,…: it rules until the whole area is named again. */
  among: boolean
  regions: string[]
  /** 3起较大事故发生在某区: what the areas listed after it in the sentence count too. */
  regionSeverity: Severity | null
  /** Sectors listed side by side (农林牧渔业、采矿业), for a zero that is said of all. */
  sectors: string[]
  /** Severities listed side by side (较大、重大), for changes that are said of each. */
  severities: readonly Severity[]
  each: boolean
  /** Quantities named before a change: 事故起数和死亡人数分别…. */
  names: Quantity[]
  /** A change in brackets used the names: the next name begins a new list. */
  spent: boolean
  /** A number stands behind the last count that nothing here understood: what only the order would tell is not told. */
  gap: boolean
  /** Order of the last list of changes, for lists that name nothing. */
  lastOrder: readonly Quantity[]
  group: ChangeItem[]
  verb: { readonly sign: 1 | -1; readonly quantity: Quantity | null } | null
  distribute: 'each' | 'all' | null
  /** What changes are measured against; two where one sentence says both (同比、环比均持平). */
  bases: readonly string[]
  /** 与上月相比,…: the basis at the head of a sentence rules all of it; null without one. */
  opening: readonly string[] | null
  target: boolean
  share: boolean
  part: boolean
  /** What 其中 in this sentence lists the parts of. */
  listed: Draft | null
  role: Draft['role']
  /** The figures of this sentence are of a part that has no name here (农村, 一次死亡5人以上): they are left alone. */
  unnamed: boolean
  unnamedPart: boolean
  /** The sentence goes on about such a part, which the one before told: so do all its segments. */
  unnamedWhole: boolean
  /** The changes that follow are of another quantity (原煤产量). */
  foreign: boolean
  /** 全省死亡人数:2003年6774人,2004年…: the quantity the colon announced. */
  announced: Quantity | null
  /** The months before those that only a word about one sector named (煤矿10月份未发生较大事故), until the sentence has a figure. */
  setAside: Pick<Subject, 'period' | 'monthsOnly'> | null
  clauseStart: number
  sentenceStart: number
  /** Sector of the first statement of the sentence: severities after it are of that sector. */
  sentenceSector: string | null
  sentenceDrafts: number
  /** First statement of the last sentence that does not begin with 其中: what 同比… at the head of a sentence is about. */
  whole: Draft | null
  /** What the sentence before spoke of without a figure (有15个地区发生较大事故。其中…); null where it counted. */
  spokenOf: Pick<Subject, 'sector' | 'severity'> | null
  readonly frames: Frame[]
  /** 二、特大事故95起…: the severity at the head of a numbered paragraph rules all of it. */
  readonly enumerated: boolean
}

export const YEAR_BEFORE: readonly string[] = ['yoy']
const ENUMERATED_SEVERITY =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])\p{Script=Han}{0,3}(?:较大|重大|特大|特别重大)/u

/** 3.某某矿发生1起: a sector no list of words knows, where nothing else in the name says what it is. */
const sectorOfItem = (text: string, marks: readonly Mark[]): string | null => {
  const item = nameOfItem(text)
  if (item === null) return null
  const { name, end } = item
  return marks.some((mark) => mark.start < end - 4 && mark.source !== 'token') ||
    marks.some(
      (mark) =>
        mark.start < end - 3 && mark.source === 'token' && /^(?:sector|severity|basis|name|none)$/u.test(mark.kind),
    )
    ? null
    : name
}

/** The state before the first mark. */
export const openReading = (given: Passage): Reading => {
  const marks = marksOf(given.text, given)
  return stateOf({ ...given, sector: sectorOfItem(given.text, marks) ?? given.sector }, marks)
}

const stateOf = (passage: Passage, marks: readonly Mark[]): Reading => ({
  passage,
  marks,
  drafts: [],
  unread: [],
  draft: null,
  subject: {
    scope: passage.scope,
    sector: passage.sector,
    severity: passage.severity,
    period: passage.period,
    monthsOnly: passage.monthsOnly,
  },
  dirty: true,
  figuresSinceSubject: false,
  header: { severity: passage.severity, sector: passage.sector },
  among: false,
  regions: [],
  regionSeverity: null,
  sectors: [],
  severities: [],
  each: false,
  names: [],
  spent: false,
  gap: false,
  lastOrder: ['incidents', 'deaths'],
  group: [],
  verb: null,
  distribute: null,
  bases: YEAR_BEFORE,
  opening: null,
  target: false,
  share: false,
  part: false,
  listed: null,
  role: passage.role,
  unnamed: false,
  unnamedPart: false,
  unnamedWhole: false,
  foreign: false,
  announced: null,
  setAside: null,
  clauseStart: 0,
  sentenceStart: 0,
  sentenceSector: null,
  sentenceDrafts: 0,
  whole: null,
  spokenOf: null,
  frames: [],
  enumerated: ENUMERATED_SEVERITY.test(passage.text),
})

/** All marks of a paragraph in order; tokens inside a period (the 1 and 8 of 1-8月) are no figures. */
const marksOf = (text: string, { year, lastYear, said }: Passage): readonly Mark[] => {
  const tokens = tokenise(text)
  const compared = tokens.filter((token) => token.kind === 'basis')
  const inside = (spans: readonly { start: number; end: number }[], at: number): boolean =>
    spans.some((span) => at >= span.start && at < span.end)
  const named = findPeriods(text, year, lastYear).filter((period) => !inside(compared, period.start))
  const months = said ?? (named.length === 1 ? (named[0]?.period ?? null) : null)
  const relative = findRelativePeriods(text, months, named).filter(
    (period) => !named.some((other) => period.start < other.end && other.start < period.end),
  )
  const periods = [...named, ...relative]
  return [
    ...tokens.filter((token) => !inside(periods, token.start)),
    ...periods.map((period) => ({ ...period, source: 'period' as const })),
    ...findScopes(text).map((scope) => ({ ...scope, source: 'scope' as const })),
  ].sort((left, right) => left.start - right.start)
}

/** The text from the last of `marks` (or the beginning) up to a place. */
export const sinceLast = (state: Reading, marks: string, at: number): string => {
  let start = at
  while (start > 0 && !marks.includes(state.passage.text[start - 1] ?? '')) start -= 1
  return state.passage.text.slice(start, at)
}

/** Changes what the next figure is about. */
export const setSubject = (state: Reading, change: Partial<Subject>, at: number): void => {
  state.subject = { ...state.subject, ...change }
  state.dirty = true
  state.gap = false
  state.figuresSinceSubject = false
  if (at < state.clauseStart) state.clauseStart = at
}
