import type { Operand } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import { wordsOperand } from '../../operands'

/** The words that stand at a place of a report, as an operand. */
export const printedAt = (report: Report, place: Place): Operand => {
  const block = report.blocks[place.block]
  const text =
    block === undefined
      ? ''
      : block.kind === 'table'
        ? (block.rows[place.row ?? -1]?.[place.column ?? -1]?.text ?? '')
        : block.text
  return wordsOperand(report, text.slice(place.start, place.end), place)
}
