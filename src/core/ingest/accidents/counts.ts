import type { Reading } from './reading'
import type { Token } from './token'
import { endGroup } from './changes'
import { inWanYuanIfLoss, sameSubject } from './draft'
import { setSubject, sinceLast } from './reading'
import { aboutLastYear, addCount, addTarget } from './statements'
import { isKindOfArea } from './scopes'
import { onSeverity } from './subjects'
import { namesUnknown } from './unknown-subject'
import { NOT_ACCIDENTS } from './vocabulary'

/** 未发生事故,同比减少2起、死亡3人,均下降100%: where there was no accident nobody died, so the verb is of both. */
const hadNone = (state: Reading): boolean => state.draft?.figures.incidents?.value === 0

/** 减少事故8起、死亡5人: the verb rules a noun with each number. */
const ruledWithNouns = ({ marks, group }: Reading): boolean => {
  const at = marks.findIndex(({ start }) => start === group[0]?.start)
  const [verb, noun] = marks.slice(at - 2, at)
  return verb?.source === 'token' && verb.kind === 'change' && noun?.source === 'token' && noun.kind === 'accident'
}

/** 减少死亡5人, 减少事故8起、死亡5人: people the verb counts, not people counted. */
const isOfTheVerb = (state: Reading, token: Token, index: number): boolean => {
  if (state.verb === null) return false
  const before = state.marks[index - 1]
  if (before?.source === 'token' && before.kind === 'change' && before.end === token.start) return true
  const last = state.group.at(-1)
  const listed = last?.unit === '起' && /^[、和]$/u.test(state.passage.text.slice(last.end, token.start))
  return listed && (hadNone(state) || ruledWithNouns(state))
}

/** 死亡68人, 直接经济损失3262.9万元. */
export const onCount = (state: Reading, token: Token & { kind: 'count' }, index: number): void => {
  if (isOfTheVerb(state, token, index)) {
    const { quantity, number, unit, start, end } = token
    state.group.push({ sign: state.verb?.sign ?? 0, quantity, number, unit, start, end })
    return
  }
  endGroup(state)
  if (aboutLastYear(state, token.start)) return
  addCount(state, token.quantity, inWanYuanIfLoss(token), token)
}

/** 发生1起,下落不明4人: where nobody is counted dead, the missing are all of the dead and missing. */
export const onMissing = (state: Reading, token: Token & { kind: 'missing' }, index: number): void => {
  if (isOfTheVerb(state, token, index)) return
  endGroup(state)
  if (state.dirty || state.draft === null || state.draft.figures.deaths !== undefined) return
  if (aboutLastYear(state, token.start)) return
  addCount(state, 'deathsAndMissing', token.number, token)
}

/** A number with its unit and no noun: part of a change, of a target, an incident count, or 2人 after 1起. */
export const onBare = (state: Reading, token: Token & { kind: 'bare' }, index: number): number => {
  if (state.verb !== null) {
    const { sign, quantity } = state.verb
    state.group.push({ sign, quantity, number: token.number, unit: token.unit, start: token.start, end: token.end })
    return index
  }
  const previous = state.marks[index - 1]
  const afterTarget = previous?.source === 'token' && previous.kind === 'target' && previous.end === token.start
  if (state.target && (state.share || afterTarget)) {
    if (token.unit === '人') addTarget(state, 'targetDeaths', token.number, token)
    if (token.unit === '起') addTarget(state, 'targetIncidents', token.number, token)
    return index
  }
  // 同比1起: the verb is lost, and how it changed with it
  const verbless = previous?.source === 'token' && previous.kind === 'basis' && previous.end === token.start
  if (token.unit === '' || verbless) state.unread.push({ start: token.start, end: token.end })
  if (verbless) {
    state.foreign = true
    return index
  }
  if (token.unit === '起') return onIncidents(state, token, index)
  if (token.unit === '人') onPeople(state, token, index)
  return index
}

/** 发生1起,1人;: nothing else is said of the people. */
const isBareComma = ({ passage }: Reading, previous: Token, { start, end }: Token): boolean =>
  previous.kind === 'stop' &&
  previous.mark === ',' &&
  previous.end === start &&
  passage.text[previous.start - 1] === '起' &&
  /^[,;。]/u.test(passage.text.slice(end, end + 1))

/** 1起2人 and 2003年6774人: people whose quantity the words before tell. */
const onPeople = (state: Reading, token: Token & { kind: 'bare' }, index: number): void => {
  const previous = state.marks[index - 1]
  if (state.announced !== null && previous?.source === 'period') {
    addCount(state, state.announced, token.number, token)
    return
  }
  const joined = previous?.source === 'token' && (previous.kind === 'and' || isBareComma(state, previous, token))
  const before = joined ? state.marks[index - 2] : previous
  const afterIncidents = before?.source === 'token' && before.kind === 'bare' && before.unit === '起'
  if (afterIncidents && state.draft?.figures.deaths === undefined) addCount(state, 'deaths', token.number, token)
  else state.gap = true
}

/** 3起发生在某区: the number is of that place alone; any other place (夜间, 高速公路) has no field. */
const OCCURRED =
  /^(?:均|都|分别)?发生(?:在|于)(?:(?<area>\p{Script=Han}{1,7}?(?:省|市|区|县|州|旗))(?=[,;。、(和及]|$))?/u

/** 排查隐患53起, 去年(28起), 以上7起: counts of something else, of last year, or said before. */
const countsNothing = (state: Reading, token: Token & { kind: 'bare' }): boolean => {
  const clause = sinceLast(state, ',;。:(', token.start)
  const { text } = state.passage
  const ahead = text.slice(token.end, token.end + 8)
  return (
    NOT_ACCIDENTS.test(clause) ||
    /\d人以上的?$|(?:这|上述|以上|该|低|高)$/u.test(clause) ||
    aboutLastYear(state, token.start) ||
    /(?:去年|上年|前年|同期)\($/u.test(text.slice(Math.max(0, token.start - 3), token.start)) ||
    (NOT_ACCIDENTS.test(ahead.split(/[,;。:()]/u)[0] ?? '') &&
      // 一起违规存放爆炸物品的较大事故
      !/^\p{Script=Han}{2,16}的(?:较大|重大|特别重大|一般|生产安全|死亡)*事故/u.test(
        text.slice(token.end, token.end + 28),
      ))
  )
}

/** Severity and sector right after the number (2起道路交通较大事故): the last mark of them and where it ends. */
const subjectAfter = (
  state: Reading,
  from: { readonly index: number; readonly end: number },
): { readonly index: number; readonly end: number } => {
  let { index, end } = from
  for (;;) {
    const mark = state.marks[index + 1]
    if (mark === undefined || mark.source !== 'token') return { index, end }
    const between = state.passage.text.slice(end, mark.start)
    // 一起非法生产爆炸物品的较大事故
    if (between.length > 6 && !/^\p{Script=Han}{1,16}的$/u.test(between)) return { index, end }
    if (mark.kind === 'severity') onSeverity(state, mark, index + 1)
    else if (mark.kind === 'sector') setSubject(state, { sector: mark.sector }, mark.start)
    else if (mark.kind !== 'accident') return { index, end }
    end = mark.end
    index += 1
  }
}

/** 2起29人的重大煤矿事故, 1起造成3人死亡的火灾事故: the subject that stands after the numbers. */
const NAMED_AFTER =
  /^(?:,|、)?(?:造成|致|共)?(?:死亡)?\d{1,4}人(?:死亡)?(?:(?:,|、|和)?(?:受伤)?\d{1,4}人(?:受伤)?)?的(?:\p{Script=Han}{0,14})事故/u

const takeNamedAfter = (state: Reading, from: number): void => {
  const length = NAMED_AFTER.exec(state.passage.text.slice(from, from + 60))?.[0].length ?? 0
  for (const [index, mark] of state.marks.entries()) {
    if (mark.source !== 'token' || mark.start < from || mark.start >= from + length) continue
    if (mark.kind === 'severity') onSeverity(state, mark, index)
    else if (mark.kind === 'sector') setSubject(state, { sector: mark.sector }, mark.start)
  }
}

/** 16起接报事故中, 16起事故按种类分, 6起事故全部因超速: accidents counted before. */
const REFERS = /^\p{Script=Han}{0,6}事故(?:之?中|里|按|(?:共|分别)涉及|(?:全部|均|都)(?:因|由|是|为|系|涉及|发生在))/u

/** 道路交通事故20起(含2起生产安全事故): some of those counted, told by nothing this reads. */
const includedOf = ({ passage, draft, subject }: Reading, at: number): boolean =>
  draft !== null &&
  sameSubject(draft.subject, subject) &&
  (subject.sector === null
    ? /\((?:其中|含|包括)有?$/u
    : /\((?:其中|含|包括)有?(?:(?:亡人|死亡|伤亡)(?:的)?事故)?$/u
  ).test(passage.text.slice(Math.max(0, at - 10), at))

/** 2起肇事逃逸事故: a kind that stands behind the number. */
const KIND_BEHIND = /^[^,;。:()的\d]{2,12}?(?=事故)/u

const ofUnknownKind = (state: Reading, from: number): boolean => {
  const kind = KIND_BEHIND.exec(state.passage.text.slice(from, from + 16))?.[0]
  return (
    kind !== undefined &&
    state.role === 'statistic' &&
    state.subject.severity === null &&
    namesUnknown(state, from + kind.length)
  )
}

/** 3起为营运车辆无责任事故, 3起涉及面包车, 4起较大事故均为道路交通事故: of what kind some of the counted are. */
const SAYS_KIND = /^(?:\p{Script=Han}{0,10}事故)?(?:均|都)?(?:为|是|属|系|(?:共|分别)?涉及)/u

/** 15起煤矿事故中,10起发生在小煤矿集中的某区, 7起发生在农村地区: of a place that is no area of its own. */
const ofNoArea = (behind: string): boolean => {
  const elsewhere = OCCURRED.exec(behind)
  const area = elsewhere?.groups?.area
  return elsewhere !== null && elsewhere[0].length > 2 && (area === undefined || isKindOfArea(area))
}

/** 53起, or 2起道路交通较大事故 where the subject follows the number. */
const onIncidents = (state: Reading, token: Token & { kind: 'bare' }, index: number): number => {
  const { text } = state.passage
  if (countsNothing(state, token)) {
    // 因…违法行为造成的事故共3起,死亡4人: nor are its dead those of all
    if (
      /事故(?:共|合计)?$/u.test(text.slice(Math.max(0, token.start - 4), token.start)) &&
      !aboutLastYear(state, token.start)
    )
      state.unnamed = true
    return index
  }
  if (ofNoArea(text.slice(token.end, token.end + 24))) return index
  // 生产安全事故59起 火灾事故占半数: the noun stands before the number, and none of its kind behind it
  const named = /事故(?:共|总数)?$/u.test(text.slice(Math.max(0, token.start - 4), token.start))
  if (!named) takeNamedAfter(state, token.end)
  const after = named ? { index, end: token.end } : subjectAfter(state, { index, end: token.end })
  const ofUnknown = ofUnknownKind(state, token.end)
  if (ofUnknown || includedOf(state, token.start)) {
    state.unread.push({ start: token.start, end: token.end })
    state.unnamed = true
    state.unnamedPart ||= ofUnknown
    return after.index
  }
  if (SAYS_KIND.test(text.slice(token.end, token.end + 16))) return after.index
  if (REFERS.test(text.slice(token.end, token.end + 12)) || /^(?:中|里)/u.test(text.slice(after.end, after.end + 1)))
    return after.index
  endGroup(state)
  const place = OCCURRED.exec(text.slice(after.end, after.end + 24))
  const area = place?.groups?.area
  if (place !== null && area === undefined) return after.index
  if (area !== undefined) {
    state.regions = [area]
    state.regionSeverity = state.subject.severity
    setSubject(state, { scope: area }, token.start)
  }
  addCount(state, 'incidents', token.number, token)
  return after.index
}

/** A percentage of a change, or of a control target. */
export const onPercent = (state: Reading, token: Token & { kind: 'percent' }): void => {
  if (state.share) {
    if (state.target || /控制(?:考核)?(?:指标|目标)/u.test(sinceLast(state, '。', token.start))) {
      const quantity = state.gap ? undefined : state.draft?.counted.at(-1)
      const field = quantity === 'incidents' ? 'targetIncidentsPct' : quantity === 'deaths' ? 'targetDeathsPct' : null
      if (field !== null) addTarget(state, field, token.number, token)
    }
    state.share = false
    return
  }
  if (state.target && state.verb === null) {
    const field = state.draft?.figures.targetDeaths === undefined ? null : 'targetDeathsPct'
    if (field !== null) addTarget(state, field, token.number, token)
    return
  }
  if (state.verb === null) return
  state.group.push({
    sign: state.verb.sign,
    number: token.number,
    unit: '%',
    quantity: state.verb.quantity,
    start: token.start,
    end: token.end,
  })
}
