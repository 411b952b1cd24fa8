import type { Draft } from './draft'
import { goesOnWithItem, itemSector } from './items'
import type { State } from './passages'
import { headedBy, levelOf, NO_HEADER } from './passages'
import type { Passage } from './reading'
import { sectorHeading } from './sector-headings'
import { SECTOR_WORDS, SEVERITY_WORDS } from './vocabulary'

const headerOf = (text: string): State['header'] => {
  const named = sectorHeading(text)
  return named === null ? wordsOf(text) : { severity: null, sector: named, open: false, named: true }
}

const wordsOf = (text: string): State['header'] => ({
  severity: SEVERITY_WORDS.find(([word]) => text.includes(`${word}事故`))?.[1] ?? null,
  sector: SECTOR_WORDS.find((word) => word !== '其他' && word !== '建筑' && text.includes(word)) ?? null,
  open: false,
  named: false,
})

/** (一)按事故等级分 below 二、上半年煤矿事故情况: a deeper heading that names neither goes on with what stands above it. */
const goesDeeper = (state: State, own: State['header'], level: number): boolean =>
  own.severity === null && own.sector === null && state.headerLevel > 0 && level > state.headerLevel

/** What a heading says of the paragraphs below it. */
export const rememberHeading = (state: State, text: string): void => {
  const own = headerOf(text)
  const level = levelOf(text)
  if (!goesDeeper(state, own, level)) {
    state.header = own
    state.headerLevel = level
  }
  state.item = null
  state.headed = headedBy(text, state)
}

/** What a paragraph says before its figures: 在工矿商贸发生的事故中: goes on with the severity, another subject ends the item above. */
export const rememberOpening = (state: State, text: string): void => {
  if (!goesOnWithItem(text)) state.item = null
  if (/^在?[^\d,;。:]{2,12}(?:发生的?|的)事故中:$/u.test(text))
    state.header = { severity: state.closing, sector: null, open: true, named: false }
  // 3.事故特点 below 2.建筑业
  else if (state.header.named && /^\d{1,2}[.、)]/u.test(text)) state.header = NO_HEADER
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u

/** The one severity, or sector, of all statements; undefined where there are several or none. */
const ofAll = <Key extends 'severity' | 'sector'>(
  drafts: readonly Draft[],
  key: Key,
): Draft['subject'][Key] | undefined => {
  const [first, ...others] = drafts
  return others.every(({ subject }) => subject[key] === first?.subject[key]) ? first?.subject[key] : undefined
}

/** 特大事故95起…。其中: the sectors in the paragraphs below are of that severity. */
const headerBehind = (state: State, text: string, drafts: readonly Draft[]): State['header'] => {
  const told = /(?<word>其中|如下|分别为):$/u.exec(text)?.groups?.word
  // 事故21起,其中较大事故2起。其中: what follows is of all that was told, not of its last part
  const whole = drafts.filter(({ sentence }) => !sentence.includes('其中'))
  const closing = told === '如下' ? ofAll(whole, 'severity') : whole.at(-1)?.subject.severity
  if (told !== undefined && closing !== undefined) return { severity: closing, sector: null, open: true, named: false }
  return NUMBERED.test(text) ? NO_HEADER : state.header
}

/** Of how many different periods the statements are. */
const tellsOfMonths = (drafts: readonly Draft[]): number =>
  new Set(drafts.flatMap(({ subject: { period } }) => (period === null ? [] : [`${period.from}${period.to}`]))).size

/** The months spoken of last, for paragraphs that name none. */
const rememberMonths = (state: State, period: Passage['period'], drafts: readonly Draft[]): void => {
  const last = drafts.at(-1)?.subject
  // months a paragraph only takes over from the document are not the last that were spoken of
  const named = last?.period !== period || state.running === null
  state.yearAlone &&= !drafts.some(({ subject }) => subject.period?.kind === 'year')
  if (state.period === null && tellsOfMonths(drafts) > 1) {
    // 1-10月…。10月份…: the next paragraph may be of either
    state.running = null
    state.runningMonths = null
    state.ofYear = null
  } else {
    state.running = (named ? last?.period : null) ?? state.running
    state.runningMonths = last?.monthsOnly ?? state.runningMonths
  }
}

/** What a paragraph tells the ones after it: areas, months, the sector or severity of a list. */
export const rememberParagraph = (state: State, { text, period }: Passage, drafts: readonly Draft[]): void => {
  for (const { subject } of drafts) if (subject.scope !== null) state.named.add(subject.scope)
  state.item ??= itemSector(text, drafts)
  state.header = headerBehind(state, text, drafts)
  const last = drafts.at(-1)?.subject
  state.told = ofAll(drafts, 'sector') ?? null
  state.closing = last === undefined ? state.closing : last.severity
  // up to the 28th of a month: what follows is not of the whole year either
  if (last !== undefined && last.period === null) state.ofYear = null
  rememberMonths(state, period, drafts)
  state.scope = [...drafts].reverse().find((draft) => !draft.region)?.subject.scope ?? state.scope
}
