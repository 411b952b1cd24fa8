import type { FormId } from '../../domain/catalogue'
import { FORM_IDS } from '../../domain/catalogue'
import { DISCRIMINATING_COLUMNS, columnOf, formsWithRow } from './form-grammar'
import type { Token, TokenRun } from './token'

/** The generation whose labels are printed, and the label that decided. */
export interface RecognisedForm {
  readonly id: FormId
  readonly decidedBy: Token
  /** The forms whose labels are printed as much as its own, itself among them; one where the labels decide. */
  readonly open: readonly FormId[]
}

const COLUMN_WEIGHT = 10
const OWN_ROW_WEIGHT = 3
const WITH_APPLICANTS: readonly FormId[] = ['2019', '2021']
/** Beginnings of these column heads, two characters and more. */
const COLUMN_STARTS: ReadonlySet<string> = new Set(
  [...DISCRIMINATING_COLUMNS.keys()].flatMap((key) =>
    Array.from({ length: key.length - 2 }, (_, at) => key.slice(0, at + 2)),
  ),
)
/** Sub-row of （六）其他处理 that the 2021 form introduced. */
const ONE_ROW_OTHER = '其他处理'
const SUB_ROW_OTHER = '申请人无正当理由逾期不补正'

/** Parts of a head that was split over lines: 本年新⏎制作数量. */
const MOST_PARTS = 3

/** The form of a column head that begins here and goes on in the next cells of a stream. */
const splitColumn = ({ tokens, rows }: TokenRun, at: number): FormId | undefined => {
  if (rows) return undefined
  let key = tokens[at]?.key ?? ''
  for (let next = at + 1; next < at + MOST_PARTS && COLUMN_STARTS.has(key); next += 1) {
    const part = tokens[next]
    if (part === undefined || part.key === '') return undefined
    key += part.key
    const form = DISCRIMINATING_COLUMNS.get(key)
    if (form !== undefined) return form
  }
  return undefined
}

/** The forms that print a label, and what it weighs. */
const votesOf = (
  run: TokenRun,
  at: number,
  key: string,
): { readonly forms: readonly FormId[]; readonly weight: number } => {
  const column = DISCRIMINATING_COLUMNS.get(key) ?? splitColumn(run, at)
  if (column !== undefined) return { forms: [column], weight: COLUMN_WEIGHT }
  const forms = formsWithRow(key)
  // 其他: a row of the 2021 form, and an applicant of both
  if (forms.length > 0 && columnOf(key) !== null) return { forms: WITH_APPLICANTS, weight: 1 }
  return { forms, weight: forms.length === 1 ? OWN_ROW_WEIGHT : 1 }
}

/**
 * Weighs the labels of all tables: columns of part 二 tell generations apart best, then rows only one form prints.
 * Never the year: a 2022 report may be printed on the 2019 form.
 */
export const recogniseForm = (runs: readonly TokenRun[]): RecognisedForm | null => {
  const scores = new Map<FormId, number>()
  const first = new Map<FormId, { readonly token: Token; readonly weight: number }>()
  const seen = new Set<string>()
  const vote = (form: FormId, weight: number, token: Token): void => {
    scores.set(form, (scores.get(form) ?? 0) + weight)
    const known = first.get(form)
    if (known === undefined || weight > known.weight) first.set(form, { token, weight })
  }
  for (const run of runs)
    for (const [at, token] of run.tokens.entries()) {
      if (token.key === '' || seen.has(token.key)) continue
      const { forms, weight } = votesOf(run, at, token.key)
      if (forms.length === 0) continue
      seen.add(token.key)
      for (const form of forms) vote(form, weight, token)
      if (token.key === ONE_ROW_OTHER) vote('2019', 1, token)
      if (token.key.startsWith(SUB_ROW_OTHER)) vote('2021', OWN_ROW_WEIGHT, token)
    }
  let best: FormId | null = null
  for (const form of FORM_IDS) if ((scores.get(form) ?? 0) >= (best === null ? 1 : (scores.get(best) ?? 0))) best = form
  const decided = best === null ? undefined : first.get(best)
  if (best === null || decided === undefined) return null
  const most = scores.get(best)
  return { id: best, decidedBy: decided.token, open: FORM_IDS.filter((form) => scores.get(form) === most) }
}
