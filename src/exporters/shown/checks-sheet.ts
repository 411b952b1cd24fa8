import type { Shown } from '../../core/schema/wire-shown'
import { cellAddress, sheetReference } from '../xlsx/address'
import { numberLook } from '../xlsx/styles'
import type { Formula, Sheet, SheetCell } from '../xlsx/workbook'
import { arithmeticChecks } from './arithmetic-checks'
import type { Check, Side } from './check'
import { figuresOf, sideValue, verdictOf } from './check'
import type { FigureAt } from './figure-index'
import { formChecks } from './form-checks'
import type { ShownWords } from './shown-words'

/** Rows of a sheet of data above its first figure: title, what and unit, head of the table. */
export const ROWS_ABOVE = 3

/** Everything that is shown and can be checked against what is shown. */
const checksOf = (shown: Pick<Shown, 'cards' | 'reports'>, words: ShownWords): readonly Check[] =>
  [...formChecks(shown, words), ...arithmeticChecks(shown, words)].sort((a, b) => a.card - b.card)

type Reference = (figure: FigureAt) => string

const sideFormula = (side: Side, reference: Reference): string => {
  const sum = side.terms
    .map(({ sign, figure }, at) => `${sign === -1 ? '-' : at === 0 ? '' : '+'}${reference(figure)}`)
    .join('')
  const needed = figuresOf(side).map(reference)
  // an empty cell would count as 0
  const guarded = (expression: string) => `IF(COUNT(${needed.join(',')})<${needed.length},"",${expression})`
  if (side.base === null) return guarded(sum)
  const base = reference(side.base)
  return guarded(`IF(${base}=0,"",(${sum})/${base}*100)`)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const calculated = (formula: string, result: number | string | null): Formula => ({ formula, result: result ?? '' })

const head = ({ saving }: ShownWords): readonly SheetCell[] => {
  const { table, what, left, right, difference, verdict, ours, basis } = saving.checks.columns
  return [table, what, left, right, difference, verdict, ours, basis].map((value) => ({ value, look: 'head' }))
}

interface Row {
  readonly check: Check
  /** Counted from 0. */
  readonly at: number
  readonly title: string
}

const rowOf = ({ check, at, title }: Row, reference: Reference, { saving }: ShownWords): readonly SheetCell[] => {
  const { checks } = saving
  const [left, right] = [cellAddress(at, 2), cellAddress(at, 3)]
  const values = [sideValue(check.left), sideValue(check.right)] as const
  const [a, b] = values
  const agrees =
    check.relation === 'equal' ? `ABS(${left}-${right})<=${check.tolerance}` : `${left}<=${right}+${check.tolerance}`
  const told = (known: string, unknown: string) => `IF(OR(${left}="",${right}=""),${unknown},${known})`
  const verdict = verdictOf(check)
  const look = verdict === 'contradicts' ? 'bad' : verdict === 'holds' ? 'good' : 'companion'
  return [
    { value: title, look: 'text' },
    { value: check.what, look: 'text' },
    { value: calculated(sideFormula(check.left, reference), a), look: numberLook(a) },
    { value: calculated(sideFormula(check.right, reference), b), look: numberLook(b) },
    {
      value: calculated(told(`${left}-${right}`, '""'), a === null || b === null ? '' : a - b),
      look: numberLook(a === null || b === null ? null : a - b),
    },
    {
      value: calculated(
        told(`IF(${agrees},${quoted(checks.holds)},${quoted(checks.contradicts)})`, quoted(checks.untold)),
        checks[verdict],
      ),
      look,
    },
    { value: checks[verdict], look },
    { value: check.basis ?? checks.computed, look: 'companion' },
  ]
}

/** The checks as live formulas over the sheets of data, with what they came to when the file was made. */
export const checksSheet = (shown: Shown, names: readonly string[], words: ShownWords): Sheet => {
  const { checks } = words.saving
  const reference: Reference = ({ card, row, column }) => sheetReference(names[card] ?? '', row + ROWS_ABOVE, column)
  const all = checksOf(shown, words)
  const rows = all.map((check, index) =>
    rowOf({ check, at: index + 2, title: shown.cards[check.card]?.title ?? '' }, reference, words),
  )
  return {
    name: checks.sheet,
    widths: [28, 48, 14, 14, 12, 12, 12, 44],
    frozen: 2,
    rows: [
      [{ value: checks.heading, look: 'title' }],
      head(words),
      ...(rows.length === 0 ? [[{ value: checks.none, look: 'text' } as const]] : rows),
    ],
  }
}
