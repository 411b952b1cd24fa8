import { cellOperand } from '../../core/audit/operands'
import type { Operand } from '../../core/domain/finding'
import type { ReportChanges } from '../../core/library/compare-reports'
import type { Report } from '../../core/domain/report'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { figureName, printedText } from '../../i18n/audit/present-finding'
import type { ImportWords } from '../../i18n/importing/wording'

interface ChangeWords {
  readonly language: AuditLanguage
  readonly words: ImportWords
}

/** Changes of figures in words, one line a figure. */
export interface FigureLines {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

const valueText = (figure: Operand, language: AuditLanguage): string => {
  const { state, value, approx, printed, corrected } = figure
  const { wording, format } = language
  if (corrected === true) return printedText(figure, language)
  if (state !== 'value') return wording.words.states[state]
  return value === null || approx !== undefined ? printed : format.number(value)
}

/** Cells that a person corrected, each with what is printed there. */
export const correctionLines = (report: Report, { language, words }: ChangeWords): readonly string[] =>
  report.cells
    .filter(({ read }) => read !== undefined)
    .map((cell) => cellOperand(report, cell, cell))
    .map((figure) => words.figure(figureName(figure.name, language), printedText(figure, language)))

/** `新收 · 自然人：12 → 13`; a figure that is there only once says what it is. */
export const figureLines = (
  { added, changed, removed }: ReportChanges,
  { language, words }: ChangeWords,
): FigureLines => {
  const line = (figure: Operand, value: string): string => words.figure(figureName(figure.name, language), value)
  const alone = (figure: Operand): string => line(figure, valueText(figure, language))
  return {
    added: added.map(alone),
    removed: removed.map(alone),
    changed: changed.map(({ before, after }) =>
      line(after, words.beforeAfter(valueText(before, language), valueText(after, language))),
    ),
  }
}
