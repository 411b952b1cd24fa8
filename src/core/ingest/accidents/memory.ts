import type { Draft } from './draft'
import { goesOnWithItem, itemSector } from './items'
import type { State } from './passages'
import { headedBy, NO_HEADER } from './passages'
import { SECTOR_WORDS, SEVERITY_WORDS } from './vocabulary'

const headerOf = (text: string): State['header'] => ({
  severity: SEVERITY_WORDS.find(([word]) => text.includes(`${word}事故`))?.[1] ?? null,
  sector: SECTOR_WORDS.find((word) => word !== '其他' && word !== '建筑' && text.includes(word)) ?? null,
  open: false,
})

/** What a heading says of the paragraphs below it. */
export const rememberHeading = (state: State, text: string): void => {
  state.header = headerOf(text)
  state.item = null
  state.headed = headedBy(text, state)
}

/** A paragraph that does not go on with the numbered one above ends it. */
export const forgetItem = (state: State, text: string): void => {
  if (!goesOnWithItem(text)) state.item = null
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u

/** 特大事故95起…。其中: the sectors in the paragraphs below are of that severity. */
const headerBehind = (state: State, text: string, drafts: readonly Draft[]): State['header'] => {
  const closing = drafts.at(-1)?.subject.severity
  if (/(?:其中|如下|分别为):$/u.test(text) && closing !== undefined)
    return { severity: closing, sector: null, open: true }
  return NUMBERED.test(text) ? NO_HEADER : state.header
}

/** What a paragraph tells the ones after it: areas, months, the sector or severity of a list. */
export const rememberParagraph = (state: State, text: string, drafts: readonly Draft[]): void => {
  for (const { subject } of drafts) if (subject.scope !== null) state.named.add(subject.scope)
  state.item ??= itemSector(text, drafts)
  state.header = headerBehind(state, text, drafts)
  const last = drafts.at(-1)?.subject
  state.running = last?.period ?? state.running
  state.runningMonths = last?.monthsOnly ?? state.runningMonths
  state.scope = [...drafts].reverse().find((draft) => !draft.region)?.subject.scope ?? state.scope
}
