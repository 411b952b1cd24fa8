import { flattened } from '../flattened'
import type { Reading } from './reading'
import { SEVERITY_WORDS } from './vocabulary'

/** 较大事故:…, (一)工矿商贸事故。…: a heading inside the paragraph rules what follows. */
export const takeHeader = (state: Reading, at: number): void => {
  if (state.figuresSinceSubject || at - state.sentenceStart > 40) return
  // …。其中: names no sector of its own
  const parts = /^ ?其中$/u.test(state.passage.text.slice(state.sentenceStart, at))
  if (parts) state.header = { ...state.header, severity: state.subject.severity ?? state.header.severity }
  else if (state.subject.severity !== null || state.subject.sector !== null)
    state.header = { severity: state.subject.severity, sector: state.subject.sector }
}

/** 道路交通事故多发。 tells of the sector; 道路交通安全形势平稳。 says what is spoken of. */
export const TOLD = /(?:多发|频发|高发|易发|反弹|突出|抬头)$/u

/** 全年接处火灾警情90起。 counts something of its own. */
const COUNTED = /\d万?[余多]?(?:[起宗例人次辆件个家]|%)/u

/** Whether the first sentence, without a figure, names one thing that what follows is about. */
export const namesSubject = (state: Reading, at: number): boolean => {
  const sectors = flattened(state.marks, (mark) =>
    mark.source === 'token' && mark.kind === 'sector' && mark.start < at ? [mark.sector] : [],
  )
  const said = state.passage.text.slice(state.sentenceStart, at)
  return (
    new Set(sectors).size <= 1 &&
    !TOLD.test(said) &&
    !COUNTED.test(said) &&
    !/安全生产[和与及、]|[和与及、]安全生产/u.test(said)
  )
}

const HEADING_SENTENCE =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\(?\d{1,2}[.、)])[^\d]{2,40}$/u

/** …。(二)道路运输事故。1月发生…: a numbered sentence without a figure rules what follows it in the paragraph. */
export const takeHeadingSentence = (state: Reading, at: number): void => {
  if (state.sentenceDrafts > 0 || !HEADING_SENTENCE.test(state.passage.text.slice(state.sentenceStart, at))) return
  const marks = state.marks.filter((mark) => mark.start >= state.sentenceStart && mark.start < at)
  const sectors = flattened(marks, (mark) => (mark.source === 'token' && mark.kind === 'sector' ? [mark.sector] : []))
  const severities = flattened(marks, (mark) =>
    mark.source === 'token' && mark.kind === 'severity' ? [mark.severity] : [],
  )
  state.header = {
    severity: severities.at(-1) ?? state.passage.severity,
    sector: sectors.at(-1) ?? state.passage.sector,
  }
}

const NUMBERED_SEVERITY = /^\([一二三四五六七八九十]\)(?:发生)?(?<word>较大|重特大|特别重大|重大)事故情况/u

/** …。(二)较大事故情况 发生较大事故17起…。1.煤矿发生2起: the heading inside the text rules its items. */
export const takeNumberedSeverity = (state: Reading, at: number): void => {
  const word = NUMBERED_SEVERITY.exec(state.passage.text.slice(at, at + 20))?.groups?.word
  const severity = SEVERITY_WORDS.find(([known]) => known === word)?.[1]
  if (severity !== undefined) state.header = { severity, sector: null }
}
