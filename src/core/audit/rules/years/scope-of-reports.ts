import type { ColumnId, IndicatorId } from '../../../domain/catalogue'
import type { Because } from '../../../domain/finding'
import type { FiguresSubject } from '../../subject'

/** Figures that tell the office of a government from its whole area, with what they are at least where that is told. */
const SIZES: readonly (readonly [IndicatorId, ColumnId | null])[] = [
  ['requests.received', 'total'],
  ['requests.received', null],
  ['normative-documents', 'in-force'],
  ['permits', 'decisions'],
  ['penalties', 'decisions'],
]

/** So many times larger is not one year's change but another extent of the count. */
const FAR_APART = 5
/** Small numbers change by factors from year to year. */
const LEAST = 10

const sizeOf = ({ cell }: FiguresSubject, [indicator, column]: (typeof SIZES)[number]): number | null => {
  const content = cell(indicator, column)?.content
  return content?.state === 'value' ? content.value : null
}

/** True where two reports seem to count different things: the office alone in one, the whole area in the other. */
const scopeChanged = (one: FiguresSubject, other: FiguresSubject): boolean =>
  SIZES.some((size) => {
    const [a, b] = [sizeOf(one, size), sizeOf(other, size)]
    if (a === null || b === null) return false
    const [small, large] = [Math.min(a, b), Math.max(a, b)]
    return large >= LEAST && large >= FAR_APART * small
  })

/** The reason why figures of two reports are not held against each other, if there is one. */
export const scopeReasons = (one: FiguresSubject, other: FiguresSubject): readonly Because[] =>
  scopeChanged(one, other) ? [{ code: 'scope-changed' }] : []
