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
  const rounded = Number(value.toFixed(6))
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}

/** One operand as it stands in a formula: its value, else the mark of its state; words are quoted. */
export const formatOperand = (operand: Operand): string => {
  if (operand.name.kind === 'words') return `“${operand.printed}”`
  return operand.value === null ? MARKS[operand.state] : formatNumber(operand.value)
}

const partText = (part: FormulaPart, operands: readonly Operand[]): string => {
  if (typeof part === 'string') return part
  const operand = operands[part]
  return operand === undefined ? '?' : formatOperand(operand)
}

/**
 * The formula of a finding with its numbers put in, the same in every language.
 * @example formatFormula(finding) // '10 + 1 + 0 + 0 = 11 ≠ 0'
 */
export const formatFormula = ({ formula, operands }: Pick<Finding, 'formula' | 'operands'>): string =>
  formula.map((part) => partText(part, operands)).join('')
