import type { Draft } from './draft'
import type { ChangeItem, Reading } from './reading'
import type { Quantity, Token } from './token'
import { quantitiesOf } from './change-quantities'
import { COUNT_FIELD, changeField, figureOf, inWanYuan } from './draft'
import { sinceLast } from './reading'
import { statementFor } from './statements'
import { BREAK_WORDS } from './vocabulary'

/** A change explained by a new method, or said of each of several areas, is no change of the total. */
const NOT_ONE_AREA = new RegExp(`${BREAK_WORDS.source}|\\d{1,3}个(?:设区|市|县|区|省|单位|行业|重点)`, 'u')

/** 同比, 环比, 较上年: what the changes that follow are measured against. */
export const onBasis = (state: Reading, basis: string, index: number): void => {
  endGroup(state, true)
  const [before, beforeThat] = [state.marks[index - 1], state.marks[index - 2]]
  const joined =
    before?.source === 'token' && before.kind === 'and' && beforeThat?.source === 'token' && beforeThat.kind === 'basis'
  state.bases = joined ? [...state.bases, basis] : [basis]
}

/** 较2017年 in a report of 2018 is last year; any other base keeps its words. */
export const basisOf = (state: Reading, words: string): string => {
  const year = /(?<year>20\d{2}|19\d{2})年/u.exec(words)?.groups?.year
  return year !== undefined && Number(year) === Number((state.subject.period?.to ?? '').slice(0, 4)) - 1 ? 'yoy' : words
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

const applyChanges = (state: Reading, items: readonly ChangeItem[]): void => {
  const first = items[0]
  if (first === undefined || NOT_ONE_AREA.test(sinceLast(state, '。(;', first.start))) return
  if (state.unnamed || (state.foreign && state.names.length === 0 && !items.some((item) => /[起人]/u.test(item.unit))))
    return
  const draft = statementFor(state, null, first.start)
  const quantities = quantitiesOf(state, items, draft)
  if (quantities === null) return
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
  for (const basis of state.bases) {
    if (basis !== 'yoy' && basis !== 'mom') {
      draft.comparisons.push({ basis, field: COUNT_FIELD[quantity], value, percent, printed, place })
      continue
    }
    const field = changeField(basis, quantity, percent)
    if (field !== null && draft.figures[field] === undefined)
      draft.figures[field] = figureOf({ ...money, value }, printed, place)
  }
}
