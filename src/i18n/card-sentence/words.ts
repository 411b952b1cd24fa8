/**
 * Patterns of the sentence of a card. What stands in braces is a figure as it is printed, with its place, or a name of the
 * card; nothing else is ever added.
 */
export interface CardSentenceWords {
  /** The card, before what its figures say. */
  readonly about: string
  readonly yearValue: string
  readonly yearChange: string
  /** `{why}` there is no change. */
  readonly yearNoChange: string
  /** The value is a change itself. */
  readonly changeInYear: string
  /** Several lines of one year, each named. */
  readonly yearEach: string
  readonly namedValue: string
  readonly namedChange: string
  /** More lines than are named one by one. */
  readonly yearEnds: string
  readonly top: string
  readonly topShare: string
  readonly topTwo: string
  /** All of them have the same value. */
  readonly allAlike: string
  /** After the first of several that are named. */
  readonly andMore: string
  /** Not all of what is ranked has a value. */
  readonly amongStated: string
  /** Before what has a value where not all have and none is the most. */
  readonly statedOnly: string
  /** A table: its rows, and the cells of its columns of numbers that hold one. */
  readonly tableRows: string
  /** Cells that say why they have no number. */
  readonly tableGap: string
  readonly separator: string
}
