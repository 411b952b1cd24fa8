import type { FigureMark } from '../../core/domain/figure-mark'
import type { ShownCell } from '../../core/schema/wire-shown'
import type { ShownWords } from './shown-words'

/** Says of a text how its figure stands, where the text does not say so itself. */
export const withMark = (text: string, mark: FigureMark | undefined, { marks, saving }: ShownWords): string =>
  mark === undefined || mark === 'printed' || text.includes(marks[mark]) ? text : saving.marked(text, marks[mark])

/** A cell as words with its mark. */
export const markedText = ({ text, mark }: ShownCell, words: ShownWords): string => withMark(text, mark, words)
