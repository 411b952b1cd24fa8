import { basisOf, endGroup, onBasis, onChange } from './changes'
import { onBare, onCount, onMissing, onPercent } from './counts'
import type { Draft } from './draft'
import type { Passage, Range, Reading } from './reading'
import { openReading } from './reading'
import { onStop } from './stops'
import { onEveryKind, onForeign, onPeriod, onScope, onSector, onSeverity, onThatSector, onToll } from './subjects'
import type { Token } from './token'
import { onNoDeaths, onNone, onNoQuantity } from './zeros'

/** Statements of one paragraph, and the figures in it that were left alone. */
export interface PassageReading {
  readonly drafts: readonly Draft[]
  readonly unread: readonly Range[]
}

/**
 * Reads the accident statements of one paragraph in one pass.
 *
 * ```
 * text → marks (tokens, periods, areas in order) → handlers
 *   subjects   area, sector, severity, months of the next figure
 *   counts     53起, 死亡68人, 2起道路交通较大事故
 *   changes    同比分别下降25.4%和上升28.3%: collected as a group, then given to their quantities
 *   zeros      未发生, 无死亡, 实现安全生产
 *   stops      what a comma, semicolon, full stop or bracket ends
 * ```
 */
export const readPassage = (passage: Passage): PassageReading => {
  const state = openReading(passage)
  for (let index = 0; index < state.marks.length; index += 1) {
    const mark = state.marks[index]
    if (mark === undefined) break
    if (mark.source === 'period') onPeriod(state, mark, index)
    else if (mark.source === 'scope') onScope(state, mark, index)
    else index = onToken(state, mark, index)
  }
  endGroup(state)
  const drafts = state.drafts.filter((draft) => Object.keys(draft.figures).length > 0 || draft.comparisons.length > 0)
  return { drafts, unread: state.unread }
}

type Handlers = {
  readonly [Kind in Token['kind']]: (state: Reading, token: Token & { kind: Kind }, index: number) => number | void
}

/** …4人死亡的事故(非生产安全事故): the remark stands in brackets right behind what the statement says. */
const remarksOn = ({ passage }: Reading, draft: Draft, at: number): boolean =>
  /^[^,;。:()]{0,24}\((?:均|都|系|属|为)?$/u.test(passage.text.slice(draft.end, at))

/** One handler a token; a number is the index of the last mark it used up. */
const HANDLERS: Handlers = {
  stop: (state, token) => onStop(state, token.mark, token.start),
  count: onCount,
  bare: onBare,
  percent: onPercent,
  level: (state, { start, end }) => {
    state.group.push({ sign: 0, number: { value: 0, inWords: true }, unit: '', quantity: null, start, end })
  },
  'nearly-level': (state) => endGroup(state),
  name: (state, { quantity }) => {
    if (state.group.length > 0) endGroup(state)
    state.foreign = false
    if (state.spent) state.names = []
    state.spent = false
    if (!state.names.includes(quantity)) state.names.push(quantity)
  },
  change: onChange,
  distribute: (state, { all }) => {
    if (state.group.length > 0) endGroup(state)
    state.distribute = all ? 'all' : 'each'
  },
  basis: (state, token, index) =>
    onBasis(state, token.basis === 'other' ? basisOf(state, token.words) : token.basis, { index, at: token.start }),
  severity: onSeverity,
  'every-kind': onEveryKind,
  sector: (state, token, index) =>
    onSector(state, state.role === 'event' ? token.sector : token.sector + token.manner, { at: token.start, index }),
  'that-sector': onThatSector,
  missing: onMissing,
  toll: onToll,
  foreign: onForeign,
  none: onNone,
  'no-quantity': onNoQuantity,
  'no-deaths': onNoDeaths,
  target: (state) => {
    state.target = true
  },
  share: (state) => {
    endGroup(state)
    state.share = true
  },
  part: (state) => {
    endGroup(state)
    state.part = true
    const { draft } = state
    // 事故1起,其中死亡1人,同比持平: of the dead alone
    if (draft !== null) draft.fresh = []
    if (draft !== null && state.sentenceDrafts > 0 && draft.subject.sector === null) state.listed = draft
  },
  each: (state) => {
    state.each = true
  },
  event: (state) => {
    state.role = 'event'
    state.dirty = true
  },
  excluded: (state, { start }) => {
    const { draft } = state
    if (draft !== null && (remarksOn(state, draft, start) || (draft.role === 'event' && !state.dirty)))
      draft.role = 'excluded'
    state.role = 'excluded'
  },
  and: () => undefined,
  previous: () => undefined,
  accident: () => undefined,
}

const handle = <Kind extends Token['kind']>(
  state: Reading,
  token: Token & { kind: Kind },
  index: number,
): number | void => {
  const handler: Handlers[Kind] = HANDLERS[token.kind]
  return handler(state, token, index)
}

const onToken = (state: Reading, token: Token, index: number): number => handle(state, token, index) ?? index
