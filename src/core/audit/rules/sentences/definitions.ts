import type { ColumnId, FormId, IndicatorId } from '../../../domain/catalogue'
import { childrenOf, formRow } from '../../../domain/catalogue-index'
import type { Claim } from '../../../domain/claim'
import type { BecauseCode } from '../../../domain/finding'

/** A row of the form with its sign in a sum; `column` where the row has several values that are no applicants. */
export interface SignedRow {
  readonly indicator: IndicatorId
  readonly sign: 1 | -1
  readonly column?: ColumnId
}

const plus = (...indicators: readonly IndicatorId[]): readonly SignedRow[] =>
  indicators.map((indicator) => ({ indicator, sign: 1 }))
const minus = (...indicators: readonly IndicatorId[]): readonly SignedRow[] =>
  indicators.map((indicator) => ({ indicator, sign: -1 }))

const DIRECT = 'litigation.direct'
const AFTER = 'litigation.after-reconsideration'
const LITIGATION = /^litigation(?<result>\.(?:upheld|corrected|other|pending))?$/u

/** What sentences name and the forms of 2019 and 2021 print only in parts. */
const COMBINED: Readonly<Record<IndicatorId, readonly SignedRow[]>> = {
  'requests.granted-or-partly': plus('requests.granted', 'requests.partly-granted'),
  'requests.handled': plus('requests.received', 'requests.carried-over'),
  'requests.completed': plus('requests.answered'),
}

const ISSUED = /(?:制发|制定|印发|出台)(?:了)?(?:各类|行政)?(?:规范性文件|规章)?(?:共|共计|合计)?$/u
const DECIDED =
  /处理决定(?:数量|数)?(?:为|共|共计)?$|(?:作出|实施|办理)(?:的)?行政(?:许可|处罚|强制)(?:决定)?(?:共|共计)?$|决定(?:数量|数)?分别为?(?:\d+[件个宗项次][、,和及])*$/u
const STATE_OF_DOCUMENTS = /^(?<row>regulations|normative-documents)\.(?<column>repealed|in-force)$/u
const DOCUMENTS: ReadonlySet<IndicatorId> = new Set(['regulations', 'normative-documents'])
const DECISIONS: ReadonlySet<IndicatorId> = new Set(['permits', 'penalties', 'coercive-measures', 'other-services'])

const columnRow = (form: FormId, indicator: IndicatorId, column: ColumnId): readonly SignedRow[] | null =>
  formRow(form, indicator)?.columns.includes(column) === true ? [{ indicator, sign: 1, column }] : null

/** Documents and decisions: published ones (公开…件) are another quantity than issued or made ones. */
const columnOf = (form: FormId, { indicator }: Claim, words: string): readonly SignedRow[] | null => {
  const state = STATE_OF_DOCUMENTS.exec(indicator)?.groups
  if (state !== undefined)
    return columnRow(form, state.row ?? '', state.column === 'repealed' ? 'repealed' : 'in-force')
  if (DOCUMENTS.has(indicator))
    return ISSUED.test(words) ? columnRow(form, indicator, form === '2019' ? 'newly-made' : 'issued') : null
  if (DECISIONS.has(indicator)) return DECIDED.test(words) ? columnRow(form, indicator, 'decisions') : null
  return indicator === 'charges' ? columnRow(form, indicator, 'amount') : null
}

/** A heading has no value of its own unless the report fills it (`printed`): then its parts make it up. */
const rowOrParts = (form: FormId, indicator: IndicatorId, printed: boolean): readonly SignedRow[] | null => {
  const row = formRow(form, indicator)
  if (row === undefined) return null
  if (!row.heading || printed) return plus(indicator)
  return row.children === 'additive' ? plus(...childrenOf(form, indicator).map((child) => child.indicator)) : null
}

/** Rows that every local form has, counted in the year. */
const LOCAL_ROWS: ReadonlySet<IndicatorId> = new Set([
  'disclosure.total',
  'requests.received',
  'requests.answered',
  'reconsideration',
  'litigation',
])

/** Local forms differ from each other, and some columns count since records began: the column of the year alone. */
const localRow = (indicator: IndicatorId, isPrinted: IsPrinted): readonly SignedRow[] | null => {
  const column = isPrinted(indicator, 'year-to-date') ? 'year-to-date' : 'current-period'
  return LOCAL_ROWS.has(indicator) && isPrinted(indicator, column) ? [{ indicator, sign: 1, column }] : null
}

/** Whether the report has a row, in the column where one is given. */
type IsPrinted = (indicator: IndicatorId, column?: ColumnId) => boolean

/**
 * The rows of the form that together say what a sentence counts; null where no row does. `words` are those before the
 * figure.
 */
export const definitionOf = (
  form: FormId,
  claim: Claim,
  { words, isPrinted }: { readonly words: string; readonly isPrinted: IsPrinted },
): readonly SignedRow[] | null => {
  const { indicator } = claim
  if (form === '2008') return localRow(indicator, isPrinted)
  const columned = columnOf(form, claim, words)
  if (columned !== null || DOCUMENTS.has(indicator) || DECISIONS.has(indicator)) return columned
  const litigation = LITIGATION.exec(indicator)
  if (litigation !== null && form !== '2014') {
    const result = litigation.groups?.result ?? ''
    return plus(`${DIRECT}${result}`, `${AFTER}${result}`)
  }
  if (indicator === 'requests.granted-or-partly' || form !== '2014') {
    const combined = COMBINED[indicator]
    if (combined !== undefined) return combined
  }
  return rowOrParts(form, indicator, isPrinted(indicator))
}

/** Another quantity the same words may mean. */
export interface OtherDefinition {
  readonly code: BecauseCode
  readonly rows: readonly SignedRow[]
}

const ALL_REQUESTS = plus('requests.received', 'requests.carried-over')
const LAWSUITS = plus(DIRECT, AFTER)
const PENDING_LAWSUITS = minus(`${DIRECT}.pending`, `${AFTER}.pending`)
const BOTH_REMEDIES: OtherDefinition = {
  code: 'several-remedies',
  rows: [...plus('reconsideration'), ...LAWSUITS],
}

const HANDLING: readonly OtherDefinition[] = [
  { code: 'carried-included', rows: ALL_REQUESTS },
  { code: 'other-stage', rows: plus('requests.answered') },
  { code: 'other-stage', rows: plus('requests.received') },
]

const ANSWERED: readonly OtherDefinition[] = [
  ...HANDLING,
  { code: 'carried-left-out', rows: [...plus('requests.answered'), ...minus('requests.carried-over')] },
]

const OTHERS: Readonly<Record<IndicatorId, readonly OtherDefinition[]>> = {
  'requests.received': HANDLING,
  'requests.handled': HANDLING,
  'requests.answered': ANSWERED,
  'requests.completed': ANSWERED,
  'requests.granted': [{ code: 'several-outcomes', rows: plus('requests.granted', 'requests.partly-granted') }],
  reconsideration: [
    { code: 'pending-left-out', rows: [...plus('reconsideration'), ...minus('reconsideration.pending')] },
    BOTH_REMEDIES,
  ],
  litigation: [{ code: 'pending-left-out', rows: [...LAWSUITS, ...PENDING_LAWSUITS] }, BOTH_REMEDIES],
}

const OTHERS_2014: Readonly<Record<IndicatorId, readonly OtherDefinition[]>> = {
  'requests.answered': [{ code: 'other-stage', rows: plus('requests.completed') }],
  'requests.completed': [{ code: 'other-stage', rows: plus('requests.answered') }],
  'requests.granted': OTHERS['requests.granted'] ?? [],
  reconsideration: [{ code: 'several-remedies', rows: plus('reconsideration', 'litigation') }],
  litigation: [{ code: 'several-remedies', rows: plus('reconsideration', 'litigation') }],
}

/**
 * What else the words of a sentence may mean, as whole quantities of the same form: another stage of handling (新收,
 * 收办, 办结), pending cases left out, remedies or outcomes taken together. A mere part (one applicant, one sub-item) is
 * none of these: a sentence that names the whole and prints a part is wrong.
 */
export const otherDefinitionsOf = (form: FormId, indicator: IndicatorId): readonly OtherDefinition[] =>
  (form === '2014' ? OTHERS_2014 : OTHERS)[indicator] ?? []
