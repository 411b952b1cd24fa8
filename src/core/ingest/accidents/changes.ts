import type { Draft } from './draft'
import type { ChangeItem, Reading } from './reading'
import type { Quantity, Token } from './token'
import { quantitiesOf } from './change-quantities'
import { COUNT_FIELD, changeField, figureOf, inWanYuan } from './draft'
import { setSubject, sinceLast, YEAR_BEFORE } from './reading'
import { sectorList, statementFor } from './statements'
import { nameOfTheTime } from './name-of-the-time'
import { isYearBefore, yearChangedFrom } from './periods'
import { namesUnknown } from './unknown-subject'
import { BREAK_WORDS, NOT_ACCIDENTS } from './vocabulary'

/** A change explained by a new method, said of each of several areas, or of the one that changed most, is none of the total. */
const NOT_ONE_AREA = new RegExp(
  `${BREAK_WORDS.source}|\\d{1,3}个(?:设区|市|县|区|省|单位|行业|重点)|(?:[市县区省州]|企业|行业|领域)[^,;。\\d]{0,8}(?:[降增]幅|幅度)[^,;。\\d]{0,3}最|[降增]幅最[大多高小低](?:的|是)|(?:现象|行为)[^,;。]{0,10},|(?<![前去上])年均(?![未增减上下升降持])|每年`,
  'u',
)

/** 其中, or an enumerator, may stand before the basis that rules a sentence. */
const HEAD_OF_SENTENCE = 6

/** 同比, 环比, 较上年: what the changes that follow are measured against. */
export const onBasis = (
  state: Reading,
  basis: string,
  { index, at }: { readonly index: number; readonly at: number },
): void => {
  endGroup(state, true)
  const [before, beforeThat] = [state.marks[index - 1], state.marks[index - 2]]
  const joined =
    before?.source === 'token' && before.kind === 'and' && beforeThat?.source === 'token' && beforeThat.kind === 'basis'
  state.bases = joined ? [...state.bases, basis] : [basis]
  if (at - state.sentenceStart <= HEAD_OF_SENTENCE) state.opening = state.bases
}

/** 二是2010年与2007年相比较。: the sentence behind it is measured against that. */
export const comparesOnly = ({ passage, sentenceStart, sentenceDrafts }: Reading, at: number): boolean =>
  sentenceDrafts === 0 && /(?:相比较?|比较)$/u.test(passage.text.slice(sentenceStart, at))

/** 较2017年 in a report of 2018 is last year; any other base keeps its words. */
export const basisOf = (state: Reading, words: string): string => {
  const year = /[、和]/u.test(words) ? undefined : /(?<year>20\d{2}|19\d{2})(?:年|$)/u.exec(words)?.groups?.year
  return year !== undefined && isYearBefore(Number(year), state.subject.period) ? 'yoy' : words
}

/** 由2005年的6起减少到2010年2起,分别下降…: against the year it came from, where that is not the year before. */
const basesOf = (state: Reading, at: number): readonly string[] => {
  if (state.bases !== YEAR_BEFORE) return state.bases
  const year = yearChangedFrom(sinceLast(state, '。;', at))
  return year === null ? state.bases : [basisOf(state, `${year}年`)]
}

/** 上升, 下降, 增加, 少死亡: the verb of the numbers that follow. */
export const onChange = (state: Reading, token: Token & { kind: 'change' }): void => {
  const joined =
    state.group.length > 0 &&
    /^(?:和|、|及|与|,)?$/u.test(state.passage.text.slice(state.group.at(-1)?.end ?? 0, token.start))
  if (state.group.length > 0 && !joined) endGroup(state)
  if (state.group.length > 0 && state.group.at(-1)?.unit !== '%' && token.quantity !== null) endGroup(state, true)
  state.verb = { sign: token.sign, quantity: token.quantity }
}

/** Applies the collected changes to their quantities; `keep` keeps names for a change that continues. */
export const endGroup = (state: Reading, keep = false): void => {
  const items = state.group
  state.group = []
  state.verb = null
  if (items.length > 0) applyChanges(state, items)
  if (items.length > 0 || !keep) {
    if (items.length > 0 || state.names.length > 0) {
      if (items.length > 0) state.names = []
      else if (!keep) state.names = []
    }
    if (items.length > 0) state.distribute = null
  }
}

/** Changes of several areas, of sectors that share them out, of other quantities, or of what has no name here. */
const ofNobody = (state: Reading, items: readonly ChangeItem[], at: number): boolean => {
  if (opensUnknown(state, at) || ofUnknownPart(state, at)) state.unnamed = true
  const foreign = state.foreign && state.names.length === 0 && !items.some((item) => /[起人]/u.test(item.unit))
  const shared = state.distribute === 'each' && state.dirty && sectorList(state) !== null
  // 立案数和处罚数比去年同期分别上升…
  const other = state.names.length === 0 && NOT_ACCIDENTS.test(sinceLast(state, ',;。', at))
  return state.unnamed || foreign || other || shared || NOT_ONE_AREA.test(sinceCounted(state, at))
}

/** 7个行业领域共发生事故27起,…下降10%: what the sentence counted as a whole is measured, whatever was named before it. */
const sinceCounted = (state: Reading, at: number): string => {
  const said = sinceLast(state, '。(;', at)
  const { draft } = state
  const counts = draft !== null && !draft.region && !state.dirty && draft.figures.incidents !== undefined
  return counts && draft.start > at - said.length ? state.passage.text.slice(draft.start, at) : said
}

const applyChanges = (state: Reading, items: readonly ChangeItem[]): void => {
  const first = items[0]
  if (first === undefined || applyToEachSector(state, items)) return
  if (ofNobody(state, items, first.start) || applyToEachSeverity(state, items)) return
  const draft = notOfNone(state, statementFor(state, null, first.start), items)
  if (draft === null) {
    state.unread.push({ start: first.start, end: items.at(-1)?.end ?? first.end })
    return
  }
  const quantities = quantitiesOf(state, items, draft)
  if (quantities === null) {
    // 共3起、死亡2人、受伤1人,同比分别下降5%、6%
    if (items.length > 1) state.unread.push({ start: first.start, end: items.at(-1)?.end ?? first.end })
    return
  }
  const numbers: Quantity[] = []
  for (const [index, item] of items.entries()) {
    for (const quantity of quantities[index] ?? []) {
      addChange(state, draft, quantity, item)
      if (item.unit !== '%') numbers.push(quantity)
    }
  }
  if (numbers.length > 0) draft.changed = [...draft.changed, ...numbers]
  else draft.changed = []
  draft.fresh = []
  state.figuresSinceSubject = true
  const order = quantities.flat()
  if (items.length > 1 && order.length === items.length) state.lastOrder = order
}

/** 共发生事故74起,未发生重大事故,与去年同期相比,事故起数减少10起、下降11.9%: what falls to none falls by all of it. */
const notOfNone = (state: Reading, draft: Draft, items: readonly ChangeItem[]): Draft | null => {
  const fallsByAll = ({ unit, sign, number }: ChangeItem) => unit !== '%' || sign === 0 || number.value === 100
  if (draft.figures.incidents?.value !== 0 || items.every(fallsByAll)) return draft
  const whole = state.drafts[state.drafts.length - state.sentenceDrafts]
  if (whole === undefined || whole === draft || Object.keys(whole.figures).some((field) => field.startsWith('yoy')))
    return null
  state.draft = whole
  state.subject = whole.subject
  state.dirty = false
  return whole
}

/** 瓦斯事故比去年同期减少28起: a change that opens a statement about accidents of a kind without a field. */
const opensUnknown = (state: Reading, at: number): boolean => {
  if (!state.dirty && state.draft !== null) return false
  const clause = sinceLast(state, ',;。:()', at)
  const end = clause.indexOf('事故')
  // the opening of the name is lost
  if (/^[^“]{0,20}”/u.test(clause)) return true
  // 小型客车(含轿车)事故起数同比增加21起: the kind stands before the bracket
  const named = end > 0 || (end === 0 && state.passage.text[at - clause.length - 1] === ')')
  return named && state.subject.severity === null && namesUnknown(state, at - clause.length + end)
}

/** 其中,运输船舶等级以上事故起数增加2起: a part that has no field, told by its changes alone. */
const ofUnknownPart = (state: Reading, at: number): boolean => {
  if (!state.part) return false
  const sentence = sinceLast(state, '。;', at)
  const from = sentence.lastIndexOf('其中')
  const end = from < 0 ? -1 : sentence.indexOf('事故', from)
  return end > 0 && !/\d/u.test(sentence.slice(from, end)) && namesUnknown(state, at - sentence.length + end)
}

/** 道路交通、工矿商贸等行业死亡人数分别下降10%和20%: one quantity, one change for each sector of the list. */
const applyToEachSector = (state: Reading, items: readonly ChangeItem[]): boolean => {
  const sectors = sectorList(state)
  const [name, other] = state.names
  if (sectors === null || name === undefined || other !== undefined || !state.dirty || state.unnamed) return false
  if (state.distribute !== 'each' || items.length !== sectors.length) return false
  state.sectors = []
  for (const [index, item] of items.entries()) {
    setSubject(state, { sector: sectors[index] ?? null }, item.start)
    addChange(state, statementFor(state, null, item.start), name, item)
  }
  return true
}

/** 较大、重大事故起数分别下降10%和20%: one quantity, one change for each severity of the list. */
const applyToEachSeverity = (state: Reading, items: readonly ChangeItem[]): boolean => {
  const { severities, names } = state
  const [name] = names
  if (severities.length < 2 || !state.dirty || state.distribute !== 'each') return false
  // 减少较大和重大事故各1起,分别减少3人和19人
  if (name === undefined)
    return items.length === severities.length && items.every(({ unit }) => unit === items[0]?.unit)
  if (names.length === 1 && items.length === severities.length)
    for (const [index, item] of items.entries()) {
      const severity = severities[index]
      if (severity === undefined) continue
      setSubject(state, { severity: nameOfTheTime(state, severity) }, item.start)
      addChange(state, statementFor(state, null, item.start), name, item)
    }
  state.severities = []
  return true
}

const addChange = (state: Reading, draft: Draft, quantity: Quantity, item: ChangeItem): void => {
  const money = quantity === 'loss' && item.unit !== '%' ? inWanYuan(item.number, item.unit) : item.number
  const value = item.sign === 0 ? 0 : item.sign * Math.abs(money.value)
  const place = state.passage.place(item.start, item.end)
  const printed = state.passage.printed(item.start, item.end)
  draft.end = Math.max(draft.end, item.end)
  const percent = item.unit === '%'
  if (state.target && !percent) {
    const field = quantity === 'incidents' ? 'vsTargetIncidents' : quantity === 'deaths' ? 'vsTargetDeaths' : null
    if (field !== null && draft.figures[field] === undefined)
      draft.figures[field] = figureOf({ ...money, value }, printed, place)
    return
  }
  for (const basis of basesOf(state, item.start)) {
    if (basis !== 'yoy' && basis !== 'mom') {
      draft.comparisons.push({ basis, field: COUNT_FIELD[quantity], value, percent, printed, place })
      continue
    }
    const field = changeField(basis, quantity, percent)
    if (field !== null && draft.figures[field] === undefined)
      draft.figures[field] = figureOf({ ...money, value }, printed, place)
  }
}
