import type { Operand } from '../../core/domain/finding'
import type { ReportChanges } from '../../core/library/compare-reports'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { figureName } from '../../i18n/audit/present-finding'
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

const valueText = ({ state, value, approx, printed }: Operand, { wording, format }: AuditLanguage): string => {
  if (state !== 'value') return wording.words.states[state]
  return value === null || approx !== undefined ? printed : format.number(value)
}

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
