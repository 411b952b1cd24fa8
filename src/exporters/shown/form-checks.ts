import type { ColumnId, FormId, Identity, IdentityTerm } from '../../core/domain/catalogue'
import { formRow } from '../../core/domain/catalogue-index'
import { identitiesOf } from '../../core/domain/identities'
import type { Shown } from '../../core/schema/wire-shown'
import type { Check, Side, Term } from './check'
import { sumOf } from './check'
import type { FigureAt } from './figure-index'
import { byFormRow, figureKey, printedFigures } from './figure-index'
import type { ShownWords } from './shown-words'

/** Sums of counts are exact; a sum of amounts with decimals may miss by what binary numbers miss. */
const EXACT = 1e-6

type Index = ReadonlyMap<string, FigureAt>

interface Asked {
  readonly report: string
  readonly form: FormId
  readonly index: Index
}

const sideOf = (
  terms: readonly IdentityTerm[],
  column: ColumnId | null,
  { report, form, index }: Asked,
): Side | null => {
  const found: Term[] = []
  for (const { indicator, column: own, sign } of terms) {
    const figure = index.get(figureKey(report, indicator, own ?? column))
    // a row that only some of the forms print
    if (figure === undefined && formRow(form, indicator)?.optional === true) continue
    // a bound (400余) balances with nothing
    if (figure === undefined || figure.cell.approx !== undefined) return null
    found.push({ sign, figure })
  }
  return found.length === 0 ? null : sumOf(found)
}

const columnsOf = ({ columns, left }: Identity, form: FormId): readonly (ColumnId | null)[] => {
  if (columns !== null) return columns
  const [first] = left
  const row = first === undefined ? undefined : formRow(form, first.indicator)
  return row === undefined || row.columns.length === 0 ? [null] : row.columns
}

const named = ({ terms }: Side, { saving }: ShownWords): string =>
  terms
    .map(
      ({ sign, figure }, at) =>
        `${at === 0 ? '' : sign === 1 ? saving.checks.plus : saving.checks.minus}${figure.name}`,
    )
    .join('')

const checksOf = (asked: Asked, words: ShownWords, done: Set<string>): readonly Check[] =>
  identitiesOf(asked.form).flatMap((identity) =>
    columnsOf(identity, asked.form).flatMap((column): readonly Check[] => {
      const { when, relation, source } = identity
      const key = `${asked.report}|${identity.id}|${column ?? ''}`
      if (done.has(key)) return []
      if (when !== undefined && asked.index.has(figureKey(asked.report, when.indicator, column)) !== when.printed)
        return []
      const left = sideOf(identity.left, column, asked)
      const right = sideOf(identity.right, column, asked)
      const [first] = left?.terms ?? []
      if (left === null || right === null || first === undefined) return []
      done.add(key)
      const what = words.saving.checks[relation === 'equal' ? 'equal' : 'atMost'](
        named(left, words),
        named(right, words),
      )
      return [{ card: first.figure.card, what, left, right, relation, tolerance: EXACT, basis: source }]
    }),
  )

/** Identities of the forms between figures that are shown: those within one card first, then those across cards. */
export const formChecks = (shown: Pick<Shown, 'cards' | 'reports'>, words: ShownWords): readonly Check[] => {
  const figures = printedFigures(shown)
  const scopes = [...shown.cards.map((_, card) => figures.filter((figure) => figure.card === card)), figures]
  const done = new Set<string>()
  return scopes.flatMap((scope) => {
    const index = byFormRow(scope)
    return shown.reports.flatMap(({ id, form }) =>
      form === null ? [] : checksOf({ report: id, form, index }, words, done),
    )
  })
}
