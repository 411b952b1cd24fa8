import type { Draft } from './draft'
import type { ChangeItem, Reading } from './reading'
import type { Quantity } from './token'
import { changeField } from './draft'
import { sinceLast } from './reading'

const PERSONS: ReadonlySet<Quantity> = new Set(['deaths', 'deathsAndMissing', 'injuries', 'seriousInjuries'])

/** For each item the quantities it changes; null where they cannot be told. */
export const quantitiesOf = (
  state: Reading,
  items: readonly ChangeItem[],
  draft: Draft,
): readonly (readonly Quantity[])[] | null => {
  const percents = items.every((item) => item.unit === '%' || item.sign === 0)
  if (!percents) return numberQuantities(state, items, draft)
  // 事故3起,无责任者2人,分别下降…: not of what was counted alone
  if (state.gap && state.names.length === 0) return null
  const order = orderOf(state, items, draft)
  const [only] = items
  if (items.length === 1 && only !== undefined) return quantitiesOfOne(state, only, { order, draft })
  const listed = order.length > 0 ? order : state.lastOrder
  if (listed.length === items.length) return listed.map((quantity) => [quantity])
  // 沉船艘数、直接经济损失分别下降22%、31%: one of the names says nothing here
  if (state.names.length > 0) return null
  const counted = draft.counted.filter((quantity) => isFree(state, draft, quantity))
  return counted.length === items.length ? counted.map((quantity) => [quantity]) : null
}

/** What a list refers to: the quantities just named, else those just changed in numbers, else those counted. */
const orderOf = (state: Reading, items: readonly ChangeItem[], draft: Draft): readonly Quantity[] => {
  if (state.names.length > 0) return state.names
  return draft.changed.length > 0 && draft.changed.length >= items.length ? draft.changed : draft.counted
}

/** One percentage or 持平: of the last quantity, or of all after 分别 and 均. */
const quantitiesOfOne = (
  state: Reading,
  item: ChangeItem,
  { order, draft }: { readonly order: readonly Quantity[]; readonly draft: Draft },
): readonly (readonly Quantity[])[] | null => {
  if (item.quantity !== null) return [[item.quantity]]
  // 分别下降30%和上升37.5: the sign of the second is lost, and one number is not of both
  if (state.distribute === 'each' && LIST_GOES_ON.test(state.passage.text.slice(item.end, item.end + 8))) return null
  // 分别下降百分五点六和5.9%: nor is the second, where the first cannot be read
  if (state.distribute === 'each' && /[和、与及]$/u.test(state.passage.text.slice(0, item.start))) return null
  if (item.sign === 0 && state.names.length === 0 && state.distribute === null) {
    if (draft.fresh.length > 0) return [draft.fresh]
    if (levelWithMonthBefore(state, draft)) return [draft.counted]
    return order.length === 1 ? [order] : null
  }
  // 起数、死亡人数分别下降4%: the list is longer than its figures
  if (state.distribute === 'each' && item.sign !== 0 && state.names.length > 1) return null
  if (state.distribute !== null || item.sign === 0) return order.length > 0 ? [order] : null
  return quantityOfLast(state, item, { order, draft })
}

/** A percentage alone: of the one quantity just named or changed, or counted last. */
const quantityOfLast = (
  state: Reading,
  item: ChangeItem,
  { order, draft }: { readonly order: readonly Quantity[]; readonly draft: Draft },
): readonly (readonly Quantity[])[] | null => {
  const noun = state.names.length > 0 ? null : nounBefore(state, item)
  if (noun !== null) return noun === 'accident' ? [['incidents']] : null
  const last = state.names.length > 1 ? undefined : order.at(-1)
  if (last === undefined) return null
  if (state.names.length > 0 || !NAMES_THE_DEAD.test(state.passage.text.slice(item.end, item.end + 16))) return [[last]]
  // 增加3起,上升33.3%,死亡人数减少1人: of what has just changed in numbers
  if (draft.changed.length === 1) return [[last]]
  // 事故5起,死亡20人,同比下降20%,死亡人数下降10%: the dead have their own
  return draft.counted.length === 2 && draft.counted[0] === 'incidents' ? [['incidents']] : null
}

/** Words between a noun and its verb that name nothing. */
const NAMES_NOTHING =
  /^(?:同比|总体|整体|大幅|明显|继续|再次|首次|反而|进一步|小幅|有所|略有|持续|逐年|其中|预计|实际|[比较均也再又却则还仍略共各已了的约])*$/u

/** 事故下降20% is said of their number; 火灾受灾户下降20% of nothing that has a field. */
const nounBefore = ({ marks, passage }: Reading, { start }: ChangeItem): 'accident' | 'unknown' | null => {
  let isVerb = false
  for (let at = marks.length - 1; at > 0; at -= 1) {
    const [mark, before] = [marks[at], marks[at - 1]]
    if (mark === undefined || before === undefined || mark.start >= start) continue
    isVerb ||= mark.source === 'token' && mark.kind === 'change'
    if (!isVerb) continue
    const between = passage.text.slice(before.end, mark.start).replaceAll(/[^\p{Script=Han}]/gu, '')
    if (!NAMES_NOTHING.test(between)) return 'unknown'
    if (before.source !== 'token') return null
    if (before.kind !== 'basis' && before.kind !== 'distribute') return before.kind === 'accident' ? 'accident' : null
  }
  return null
}

const LIST_GOES_ON = /^[和、与及](?:上升|下降|增加|减少|增长)?\d/u

const NAMES_THE_DEAD = /^[,、]?(?:死亡|遇难)(?:和失踪|和下落不明)?人数(?:同比)?(?:下降|减少|上升|增加|增长)/u

/** 2起、死亡8人,同比增加2起、8人;环比持平: of both, where the month before has no change yet. */
const levelWithMonthBefore = (state: Reading, draft: Draft): boolean =>
  state.bases.length === 1 &&
  state.bases[0] === 'mom' &&
  draft.counted.length <= 2 &&
  draft.counted.every((quantity) => {
    const fields = [changeField('mom', quantity, false), changeField('mom', quantity, true)]
    return fields.every((field) => field !== null && draft.figures[field] === undefined)
  })

const isFree = (state: Reading, draft: Draft, quantity: Quantity): boolean => {
  const [basis] = state.bases
  const field = basis === 'yoy' || basis === 'mom' ? changeField(basis, quantity, true) : null
  return field === null || draft.figures[field] === undefined
}

/** 增加值33.11亿元: a change in money is one of the loss only where a loss is spoken of. */
const aboutLoss = (state: Reading, draft: Draft, at: number): boolean =>
  state.names.includes('loss') || draft.counted.includes('loss') || sinceLast(state, '。', at).includes('损失')

/** 驾驶人增长2647万人 is of nobody dead: beside accidents, or in a sentence that speaks of the dead. */
const speaksOfDead = (state: Reading, items: readonly ChangeItem[], draft: Draft): boolean =>
  draft.counted.length > 0 ||
  items.some(({ unit }) => unit === '起') ||
  /死亡|遇难|亡人|伤亡|丧生/u.test(sinceLast(state, '。', items[0]?.start ?? 0))

/** 减少715起、371人: the unit tells the quantity; 人 goes to the named or the next counted quantity of people. */
const numberQuantities = (
  state: Reading,
  items: readonly ChangeItem[],
  draft: Draft,
): readonly (readonly Quantity[])[] => {
  const people = state.names.filter((name) => PERSONS.has(name))
  const counted = draft.counted.filter((quantity) => PERSONS.has(quantity))
  let person = 0
  let last: readonly Quantity[] = []
  const quantitiesFor = (item: ChangeItem): readonly Quantity[] => {
    if (item.quantity !== null && item.unit === '人') return [item.quantity]
    if (item.unit === '起') return ['incidents']
    if (item.unit === '人') {
      // 死亡、受伤人数均减少1人
      if (items.length === 1 && state.distribute === 'all' && people.length > 1) return people
      if (state.names.length > 0 && people.length === 0) return []
      const next = items.length === 1 ? counted.at(-1) : counted[person]
      const quantity =
        people[person] ?? next ?? (person === 0 && speaksOfDead(state, items, draft) ? 'deaths' : undefined)
      person += 1
      return quantity === undefined ? [] : [quantity]
    }
    // 多死亡1人、上升33.3%
    if (item.unit === '%') return state.names.length > 0 ? state.names.slice(-1) : last
    return item.unit === '' || !aboutLoss(state, draft, item.start) ? [] : ['loss']
  }
  return items.map((item) => {
    last = quantitiesFor(item)
    return last
  })
}
