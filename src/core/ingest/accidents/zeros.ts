import type { Severity } from '../../domain/accident'
import type { Reading } from './reading'
import type { Token } from './token'
import { endGroup } from './changes'
import { COUNT_FIELD } from './draft'
import { setSubject, sinceLast } from './reading'
import { aboutLastYear, addCount } from './statements'
import { nameOfTheTime } from './name-of-the-time'
import { namesUnknown } from './unknown-subject'

/** Whether it is said of what nothing happened: a listed area, a sector, months, or all accidents of the whole area. */
const isNamed = (state: Reading, clause: string, rest: string): boolean =>
  state.regions.length > 0 ||
  (state.dirty &&
    (state.subject.sector !== null ||
      /月|季度|年/u.test(clause) ||
      (/^全[国省市县区州]$/u.test(clause) && /^(?:未|没有)发生(?:生产安全|安全生产)?事故$/u.test(rest))))

/** The words a zero is said of: of its clause, or 11月 in 11月,未发生事故. */
const clauseOf = (state: Reading, at: number): string => {
  const clause = sinceLast(state, ',;。:(', at)
  const months = /^[^,;。:(]{0,10}月份?,$/u
  const before = sinceLast(state, ';。:(', at)
  return clause === '' && months.test(before) ? before : clause
}

/** 没有发生一次死亡30人以上特别重大事故, 未发生一次死亡3-9人较大事故: the rung is named beside its number. */
const RUNG =
  /^(?:没有|未)发生一次性?死亡(?:(?:3|10|30)人及?以上|3(?:-|~|—|至|到)9人|10(?:-|~|—|至|到)29人)的?(?=较大|重大|特别重大|重特大|特大)/u
/** 电力建设人身伤亡事故: the name of a sector, none of the accidents with casualties. */
const NAMED_CASUALTIES = /电力(?:生产|建设)?人身伤亡/gu

/** 未发生生产经营性火灾; a forest fire is no fire of the statistics. */
const NO_FIRE = /^(?:未|没有)发生(?:生产经营性|较大|重大|特别重大|重特大|较大及?以上|重大及?以上)*火灾$/u

/** 12个县未发生, 去年同期未发生, 未发生死亡事故: none of some, of last year, or none that somebody died in. */
const saysMore = (clause: string, rest: string): boolean =>
  /\d{1,4}(?:个|家|户)|个(?:市|县|区)|(?:去年|上年)同期|^同期$/u.test(clause) ||
  /一次死亡|\d人及?以上|亡人|死亡事故|伤亡事故/u.test(rest.replace(RUNG, '').replaceAll(NAMED_CASUALTIES, ''))

/** 近年来未发生重大事故, 连续3年…: of more years than one. */
const OF_YEARS =
  /近(?:几|[\d一二三四五六七八九十两]{1,2})?年来?|连续\d{1,2}[年个]|连续[一二三四五六七八九十两]{1,3}[年个]|多年|历年/u

/** “9·8”…死亡3人,未发生重大及以上事故: no part of the event. */
const leaveEvent = (state: Reading, at: number): void => {
  if (state.role !== 'event' || state.passage.role === 'event') return
  state.role = state.passage.role
  setSubject(state, { sector: state.header.sector }, at)
}

const WHEN = /^(?:全年|今年|年内|期间|至今)?$/u

/** 发生化工事故20起。(全年)未发生重大事故。: a sentence of its own is of the one sector all before it were of. */
const takeOnlySector = (state: Reading, at: number): void => {
  const told = new Set(state.drafts.map(({ subject }) => subject.sector))
  const [sector = null] = told
  if (
    state.subject.sector === null &&
    told.size === 1 &&
    sector !== null &&
    WHEN.test(state.passage.text.slice(state.sentenceStart, at))
  )
    setSubject(state, { sector }, at)
}

/** Severity and sectors named behind the word for none, and the last mark of them. */
const subjectAhead = (
  { marks }: Reading,
  index: number,
  end: number,
): { readonly next: number; readonly severity: Severity | null; readonly sectors: readonly string[] } => {
  let next = index
  let severity: Severity | null = null
  const sectors: string[] = []
  while (true) {
    const mark = marks[next + 1]
    if (mark === undefined || mark.source !== 'token' || mark.start >= end) return { next, severity, sectors }
    if (mark.kind === 'severity') severity = mark.severity
    else if (mark.kind === 'sector') sectors.push(mark.sector)
    else if (mark.kind !== 'accident' && mark.kind !== 'and') return { next, severity, sectors }
    next += 1
  }
}

const DISASTERS = /灾害|灾情|疫情|森林|草原/u
/** 未发生重大事故和较大自然灾害: what is said of the accidents. */
const firstOf = (rest: string): string =>
  /^.*?事故(?=[和、及与][^,;。]{0,16}(?:灾害|灾情|疫情))/u.exec(rest)?.[0] ?? rest

/** 未发生, 无事故, 实现安全生产: a zero in words, where it is of a severity, a sector or a listed area. */
export const onNone = (state: Reading, token: Token & { kind: 'none' }, index: number): number => {
  endGroup(state)
  const clause = clauseOf(state, token.start)
  const rest = state.passage.text.slice(token.start).split(/[,;。:()]/u)[0] ?? ''
  const skipped =
    saysMore(clause, rest) ||
    OF_YEARS.test(sinceLast(state, '。;', token.start)) ||
    sinceLast(state, ';。', token.start).startsWith('同期:')
  const { next, severity, sectors } = subjectAhead(state, index, token.start + firstOf(rest).length)
  const kind = token.start + rest.search(/事故|事件/u)
  if ((severity === null && namesUnknown(state, token.start)) || (kind >= token.start && namesUnknown(state, kind))) {
    state.unnamed = true
    state.unnamedPart = true
    return next
  }
  // 未发生煤矿、火灾事故: the zero is of the sectors after it, not of the one spoken of before
  const last = sectors.at(-1)
  // 除道路运输业外,其他领域未发生事故: the rest, no sector of that name
  if (/除[^;。]{2,60}外,其[他它][^,;。]*$/u.test(sinceLast(state, '。', token.start))) return next
  if (last !== undefined) {
    state.sectors = [...sectors]
    setSubject(state, { sector: last, severity: state.header.severity }, token.start)
  }
  const about = (/事故|安全生产|录入|伤亡/u.test(rest) && !DISASTERS.test(firstOf(rest))) || NO_FIRE.test(rest)
  if (severity !== null) {
    leaveEvent(state, token.start)
    takeOnlySector(state, token.start)
  }
  // 未发生森林火灾,同比下降2起
  if (/森林|草原/u.test(rest)) state.unnamed = true
  if (skipped || !about || (severity === null && !isNamed(state, clause, rest))) return next
  addZero(state, severity, token, rest.length)
  return next
}

const addZero = (
  state: Reading,
  severity: Severity | null,
  token: { start: number; end: number },
  length: number,
): void => {
  const subject = state.subject
  if (severity !== null) setSubject(state, { severity: nameOfTheTime(state, severity) }, token.start)
  const at = { start: token.start, end: token.start + length }
  state.each = state.regions.length > 1
  const sectors =
    severity !== null
      ? [state.subject.sector]
      : state.sectors.includes(state.subject.sector ?? '')
        ? state.sectors
        : // 1.农林牧渔业、采矿业。1-4月份未发生事故: none in either
          (state.subject.sector?.split('、') ?? [null])
  state.sectors = []
  for (const sector of sectors) {
    if (sector !== state.subject.sector) setSubject(state, { sector }, token.start)
    addCount(state, 'incidents', { value: 0, inWords: true }, at)
  }
  state.each = false
  if (severity !== null) {
    state.subject = { ...subject, severity: state.header.severity }
    // 未发生特别重大事故,同比减少1起: a change right after it still belongs to the zero
    state.dirty = false
  }
}

/** 无死亡, 没有人员受伤: zeros of the statement before. */
export const onNoQuantity = (state: Reading, token: Token & { kind: 'no-quantity' }): void => {
  endGroup(state)
  const draft = state.draft
  if (draft === null || aboutLastYear(state, token.start) || /\d{1,4}个/u.test(sinceLast(state, ',;。:', token.start)))
    return
  for (const quantity of token.quantities) {
    const field = COUNT_FIELD[quantity]
    if (draft.figures[field] === undefined) addCount(state, quantity, { value: 0, inWords: true }, token)
  }
}

/** 农林牧渔业、建筑业等行业实现“零死亡”: nobody died in any of the sectors its clause names. */
export const onNoDeaths = (state: Reading, token: Token & { kind: 'no-deaths' }, index: number): void => {
  endGroup(state)
  const from = token.start - sinceLast(state, ',;。:(', token.start).length
  const named = state.marks
    .slice(0, index)
    .flatMap((mark) => (mark.source === 'token' && mark.kind === 'sector' && mark.start >= from ? [mark] : []))
  if (state.role !== 'statistic' || named.some(({ start }) => namesUnknown(state, start))) return
  state.sectors = []
  for (const { sector, start } of named) {
    setSubject(state, { sector, severity: state.header.severity }, start)
    addCount(state, 'deaths', { value: 0, inWords: true }, token)
  }
}
