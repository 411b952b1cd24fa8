import type { Finding, FormulaPart, Operand } from '../domain/finding'

/** What stands for an operand without a value: □ blank, – dash, / not applicable, ? unreadable or missing. */
const MARKS: Readonly<Record<Operand['state'], string>> = {
  value: '“”',
  blank: '□',
  dash: '–',
  'not-applicable': '/',
  unreadable: '?',
  missing: '?',
}

/** A worked-out number for a formula: no binary noise, `−` before negatives. */
export const formatNumber = (value: number): string => {
  const rounded = Number.isInteger(value) ? value : Number(value.toFixed(6))
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}

/** One operand as it stands in a formula: its value, else the mark of its state; words are quoted. */
const formatOperand = (operand: Operand): string => {
  if (operand.name.kind === 'words') return `“${operand.printed}”`
  return operand.value === null ? MARKS[operand.state] : formatNumber(operand.value)
}

/** A piece of a formula: a number that has a place, by the index of its operand, or signs and worked-out numbers. */
export interface FormulaPiece {
  readonly text: string
  readonly operand: number | null
}

const pieceOf = (part: FormulaPart, operands: readonly Operand[]): FormulaPiece => {
  if (typeof part === 'string') return { text: part, operand: null }
  const operand = operands[part]
  return { text: operand === undefined ? '?' : formatOperand(operand), operand: part }
}

const PLUS = ' + '
const MINUS = ' − '

/** Formula with its numbers put in, piece by piece; a negative number is taken away: `7 − 5`, not `7 + −5`. */
export const formulaPieces = ({
  formula,
  operands,
}: Pick<Finding, 'formula' | 'operands'>): readonly FormulaPiece[] => {
  const pieces = formula.map((part) => pieceOf(part, operands))
  const isNegative = (index: number): boolean => pieces[index]?.operand !== null && pieces[index]?.text[0] === '−'
  return pieces.map((piece, index) => {
    if (piece.text === PLUS && isNegative(index + 1)) return { ...piece, text: MINUS }
    return pieces[index - 1]?.text === PLUS && isNegative(index) ? { ...piece, text: piece.text.slice(1) } : piece
  })
}

/**
 * The formula of a finding with its numbers put in, the same in every language.
 * @example formatFormula(finding) // '10 + 1 + 0 + 0 = 11 ≠ 0'
 */
export const formatFormula = (finding: Pick<Finding, 'formula' | 'operands'>): string =>
  formulaPieces(finding)
    .map(({ text }) => text)
    .join('')
