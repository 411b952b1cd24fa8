import { matchesOf } from '../../text/matches'
import type { Severity } from '../../domain/accident'
import type { PeriodMention } from './periods'
import type { Mark, Reading } from './reading'
import type { ScopeMention } from './scopes'
import type { Token } from './token'
import { endGroup } from './changes'
import { nameOfTheTime } from './name-of-the-time'
import { setSubject, sinceLast } from './reading'
import { SEVERITY_WORDS } from './vocabulary'

/** 特别是煤矿、消防10月份没有死亡: the last of the months spoken of, named behind sectors. */
const isAside = ({ marks, subject }: Reading, { period, start }: PeriodMention, index: number): boolean => {
  const before = marks[index - 1]
  return (
    period?.kind === 'month' &&
    subject.period?.to === period.to &&
    before?.source === 'token' &&
    before.kind === 'sector' &&
    before.end === start
  )
}

/** Months of the figures that follow. */
export const onPeriod = (state: Reading, mark: PeriodMention, index: number): void => {
  endGroup(state)
  if (isAside(state, mark, index)) state.setAside = state.subject
  setSubject(state, { period: mark.period, monthsOnly: mark.monthsOnly ?? null }, mark.start)
}

const SEVERITIES = /较大|重大|特大|一般/gu
const LISTS_AREAS = /其中|分别|(?:的|地区|[省市县区])(?:有|是)/u

const BEFORE_AREAS = /(?<word>一般|较大|重大|特别重大)事故(?:$|\p{Script=Han}{1,8}?[省市县区州旗]\(?\d{1,5}起)/u

/** 有2个县发生较大事故:东山县4起;西河区1起, 从地区看,较大事故东山县4起;西河区1起: what the list begins with. */
const severityOfAreas = (state: Reading, at: number): Severity | null => {
  const said = sinceLast(state, '。', at)
  if (/(?:较大|重大|特别重大)(?:及?以上)?事故:/u.test(said)) return state.header.severity
  const word = BEFORE_AREAS.exec(said)?.groups?.word
  const severity = SEVERITY_WORDS.find(([known]) => known === word)?.[1]
  return severity === undefined ? null : nameOfTheTime(state, severity)
}

/** 发生煤矿事故,分别是东山县(2起)…; 道路交通事故60起,其中东山县20起: the areas count what their sentence is about. */
const subjectOfAreas = (state: Reading, at: number): Pick<Reading['subject'], 'sector' | 'severity'> => {
  // …特别重大事故2起。分别是黑龙江1起、171人;河北1起、37人: the areas of what the sentence before counted
  if (state.whole !== null && /^分别(?:是|为|在)/u.test(sinceLast(state, '。', at)))
    return { sector: state.whole.subject.sector, severity: state.whole.subject.severity }
  const { sector, severity } = state.subject
  const sentence = sinceLast(state, '。;', at)
  if (state.spokenOf !== null && state.spokenOf.severity !== null && sinceLast(state, '。', at).startsWith('其中'))
    return state.spokenOf
  const named = Math.max(
    sector === null ? -1 : sentence.lastIndexOf(sector),
    ...matchesOf(sentence, SEVERITIES).map(({ index }) => index),
  )
  const listed = named >= 0 && LISTS_AREAS.test(sentence.slice(named))
  return listed ? { sector, severity } : { sector: null, severity: state.regionSeverity ?? severityOfAreas(state, at) }
}

const ALL_ACCIDENTS = /^(?:共|累计)?发生(?:各类|各种)?(?:生产安全|安全生产|安全|伤亡)*事故/u

/** ;2031年上半年,全市共发生生产安全事故63起: a segment that counts all accidents. */
const opensSegment = ({ passage }: Reading, { start, end }: ScopeMention): boolean =>
  /;[^,;。]{0,16},?$/u.test(passage.text.slice(Math.max(0, start - 20), start)) &&
  ALL_ACCIDENTS.test(passage.text.slice(end, end + 20))

/** Area of the figures that follow; listed areas are kept for 各 and for zeros. */
export const onScope = (state: Reading, mark: ScopeMention, index: number): void => {
  endGroup(state)
  const before = state.marks[index - 1]
  const beforeThat = state.marks[index - 2]
  const listed =
    mark.region &&
    before?.source === 'token' &&
    before.kind === 'and' &&
    beforeThat?.source === 'scope' &&
    beforeThat.region
  if (!mark.region && state.among) {
    state.header = { ...state.header, severity: state.passage.severity }
    state.among = false
    setSubject(state, { severity: state.passage.severity }, mark.start)
  }
  // 其中较大事故2起;2031年上半年,全市发生事故63起: of all again
  if (!mark.region && opensSegment(state, mark)) setSubject(state, state.header, mark.start)
  // …煤矿事故5起;全市发生较大事故2起: of all again
  if (!mark.region && state.passage.text[mark.start - 1] === ';') state.sentenceSector = null
  state.regions = mark.region ? [...(listed ? state.regions : []), mark.scope] : []
  state.each = false
  setSubject(
    state,
    mark.region ? { scope: mark.scope, ...subjectOfAreas(state, mark.start) } : { scope: mark.scope },
    mark.start,
  )
}

/** 道路交通、工矿商贸和火灾等各类事故: all of them, not the last. */
const AND_ALL = /等(?:行业|领域|方面)*的?$/u

/** 各类事故: of all severities, whatever was spoken of before, and behind a list of sectors of all of these. */
export const onEveryKind = (state: Reading, { start }: { readonly start: number }): void => {
  const listed = AND_ALL.test(state.passage.text.slice(Math.max(0, start - 8), start))
  if (state.subject.severity === null && !listed) return
  endGroup(state)
  if (listed) state.sectors = []
  setSubject(state, listed ? { severity: null, sector: null } : { severity: null }, start)
}

type SeverityToken = Token & { readonly kind: 'severity' }

/** Severities said side by side: of the word itself (较大、重大), or this one and those before 和. */
const listedSeverities = (state: Reading, { severity, parts }: SeverityToken, index: number): readonly Severity[] => {
  const own = parts.length > 0 ? parts : [severity]
  const [before, beforeThat] = [state.marks[index - 1], state.marks[index - 2]]
  const listed =
    before?.source === 'token' &&
    before.kind === 'and' &&
    beforeThat?.source === 'token' &&
    beforeThat.kind === 'severity'
  return listed ? [...state.severities, ...own] : own
}

/** 4.建筑业发生5起、死亡8人。发生较大事故1起: a paragraph that has told of one sector goes on about it. */
const sectorOfItem = ({ passage, drafts, sentenceStart }: Reading, at: number): string | null => {
  const [first] = drafts
  if (first === undefined) return null
  const from = Math.max(sentenceStart, drafts.at(-1)?.end ?? 0)
  const alone = drafts.every(({ subject, region }) => !region && subject.sector === first.subject.sector)
  return alone && !/全[国省市县区州]|各[类种]/u.test(passage.text.slice(from, at)) ? first.subject.sector : null
}

/** 较大, 重大: keeps the sector of its sentence; 重大事故中,… rules what follows. */
export const onSeverity = (state: Reading, token: SeverityToken, index: number): void => {
  const { severity, parts, start: at, end } = token
  // 发生事故1起,为较大事故,死亡5人: says of what kind the one counted was
  if (state.draft !== null && !state.dirty && /,(?:均|都)?(?:为|系|属)$/u.test(state.passage.text.slice(at - 3, at)))
    return
  const before = state.marks[index - 1]
  // 同比减少较大事故1起、4人: the verb still rules the numbers
  const verb =
    before?.source === 'token' && before.kind === 'change' && before.end === at && parts.length === 0
      ? state.verb
      : null
  endGroup(state)
  state.verb = verb
  state.severities = listedSeverities(state, token, index)
  if (/^(?:级)?(?:生产安全|安全生产|伤亡)?事故(?:之|当)?中/u.test(state.passage.text.slice(end, end + 12))) {
    state.header = { ...state.header, severity: nameOfTheTime(state, severity) }
    state.among = true
  }
  if (!state.unnamedPart) state.unnamed = false
  // 。其中:较大事故2起 is part of what the sentence before told first
  const whole = state.sentenceDrafts === 0 ? state.whole : state.draft
  const sector = (state.part ? (whole?.subject.sector ?? null) : state.sentenceSector) ?? sectorOfItem(state, at)
  const here = sinceLast(state, ';。', at).includes(state.subject.sector ?? '\u0000')
  const kept = here ? state.subject.sector : (state.header.sector ?? sector)
  if (mayBeOfPart(state, kept, { index, at, end })) state.unnamed = true
  setSubject(state, { severity: nameOfTheTime(state, severity), sector: kept }, at)
}

/** 国有重点煤矿事故7起。发生较大事故2起: of these, or of all. */
const mayBeOfPart = (
  { passage, marks, drafts, sentenceDrafts, sentenceStart, spokenOf }: Reading,
  kept: string | null,
  { index, at, end }: { readonly index: number; readonly at: number; readonly end: number },
): boolean => {
  const last = drafts.at(-1)
  if (sentenceDrafts > 0 || spokenOf !== null || last === undefined || last.region || last.subject.sector === null)
    return false
  const next = marks[index + 1]
  const named = next?.source === 'token' && next.kind === 'sector' && next.start === end
  return !named && kept !== last.subject.sector && /^(?:共|已)?发生$/u.test(passage.text.slice(sentenceStart, at))
}

/** 一次死亡5人以上: a class between the rungs of the ladder; its figures belong to no severity. */
export const onToll = (state: Reading): void => {
  endGroup(state)
  state.unnamed = true
}

/** 原煤产量, 保有量: the changes that follow are of something else than accidents. */
export const onForeign = (state: Reading): void => {
  endGroup(state)
  state.foreign = true
}

/** 工矿商贸企业特别是煤矿: what follows may be of either. */
const beside = (state: Reading, before: Mark | undefined, at: number): boolean =>
  before?.source === 'token' &&
  before.kind === 'sector' &&
  /^(?:企业|行业|领域|业|等)?(?:特别|尤其)是$/u.test(state.passage.text.slice(before.end, at))

/** 道路运输危险化学品交通事故: one sector named right behind another is some of both. */
const runTogether = (state: Reading, before: Mark | undefined, at: number): boolean =>
  before?.source === 'token' &&
  before.kind === 'sector' &&
  before.end === at &&
  before.sector !== state.sectors.at(-1) &&
  state.dirty

/** 重大事故9起;其中煤矿4起;道路交通3起: parts told apart by semicolons, none of them larger than the whole. */
const severityOfList = (state: Reading, index: number): Severity | null => {
  const whole = state.listed?.figures.incidents?.value ?? null
  const next = state.marks[index + 1]
  const counted = next?.source === 'token' && next.kind === 'bare' && next.unit === '起' ? next : null
  if (whole === null || counted === null || counted.start !== state.marks[index]?.end) return null
  return counted.number.value <= whole ? (state.listed?.subject.severity ?? null) : null
}

/** 重大事故中,…; 较大事故分别是建筑业2起、道路运输12起: the sectors of the list are of that severity. */
const INCLUDES = /^(?:其中,?)?(?:较大|重大|特别重大)(?:及?以上)?事故包括/u
const KEEPS_SEVERITY = /中,$|事故中|^(?:其中,?)?(?:较大|重大|特别重大|一般)(?:及?以上)?事故(?:分别)?(?:是|为|有)/u

/** 较大道路交通事故: the severity right before, or in the same short clause. */
const severityHere = (state: Reading, before: Mark | undefined, at: number): boolean => {
  if (state.figuresSinceSubject || !state.dirty) return false
  const adjacent = before?.source === 'token' && before.kind === 'severity' && before.end === at
  if (adjacent) return true
  const segment = at - sinceLast(state, ';。', at).length
  // 较大事故占指标的50%;道路运输事故…: the severity of another segment is not that of this one
  const here =
    state.subject.severity === null ||
    state.marks.some(
      (mark) => mark.source === 'token' && mark.kind === 'severity' && mark.start >= segment && mark.start < at,
    )
  return here && sinceLast(state, ',;。:', at).length < 14
}

const saysSeverity = (state: Reading, at: number): boolean =>
  INCLUDES.test(sinceLast(state, '。', at)) || KEEPS_SEVERITY.test(sinceLast(state, '。;', at))

/** 工矿商贸, 煤矿: keeps the severity it stands next to or is part of. */
export const onSector = (state: Reading, sector: string, { at, index }: { at: number; index: number }): void => {
  endGroup(state)
  const before = state.marks[index - 1]
  // 道路交通事故和火灾事故: the word between them does not part the two
  const last = state.marks[index - 2]
  const beforeThat = last?.source === 'token' && last.kind === 'accident' ? state.marks[index - 3] : last
  const listed =
    before?.source === 'token' &&
    before.kind === 'and' &&
    beforeThat?.source === 'token' &&
    beforeThat.kind === 'sector'
  state.sectors = [...(listed ? state.sectors : []), sector]
  const apart = beside(state, before, at) || runTogether(state, before, at)
  if (apart || LEAVES_OUT.test(state.passage.text.slice(at + sector.length, at + sector.length + 8))) {
    state.unnamed = true
    state.unnamedPart = true
  }
  const kept =
    severityHere(state, before, at) || saysSeverity(state, at) || state.part
      ? state.subject.severity
      : (severityOfList(state, index) ?? state.header.severity)
  setSubject(state, { sector: inFull(state, sector), severity: kept }, at)
}

/** 火灾事故外, 除道路交通事故以外: what follows is of all but the sector. */
const LEAVES_OUT = /^(?:业|企业|行业|领域)?(?:事故)?(?:以|之)?外(?![\p{Script=Han}])/u

/** (一)道路交通:全区发生交通事故348起: the name in short of what the heading says. */
const inFull = ({ header }: Reading, sector: string): string =>
  sector === '交通' && header.sector?.endsWith(sector) === true ? header.sector : sector

/** 损失最大的为工矿商贸企业(含建筑业)。该领域发生61起: the sector named last outside brackets. */
export const onThatSector = (state: Reading, { start }: { readonly start: number }, index: number): void => {
  endGroup(state)
  let depth = 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = state.marks[at]
    if (mark?.source !== 'token') continue
    if (mark.kind === 'stop' && mark.mark === ')') depth += 1
    if (mark.kind === 'stop' && mark.mark === '(') depth -= 1
    if (mark.kind !== 'sector' || depth !== 0) continue
    state.sectors = []
    setSubject(state, { sector: mark.sector }, start)
    return
  }
}
