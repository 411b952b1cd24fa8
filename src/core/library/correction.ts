import { isSameContent } from '../domain/cell'
import type { Cell, CellContent } from '../domain/cell'
import type { Correction } from '../domain/library-entry'
import { formatPlace } from '../domain/place'
import type { ReportFigures } from '../domain/report'

const keyOf = ({ indicator, column, place }: Pick<Cell, 'indicator' | 'column' | 'place'>): string =>
  `${indicator}|${column ?? ''}|${formatPlace(place)}`

/** What was read in a cell, whatever a person made of it. */
export const contentRead = ({ content, read }: Cell): CellContent => read ?? content

const correct = (cell: Cell, content: CellContent): Cell => {
  const read = contentRead(cell)
  const { read: _before, ...plain } = cell
  return isSameContent(content, read) ? { ...plain, content: read } : { ...plain, content, read }
}

/**
 * The report with its corrections: `content` is what the person says, `read` what we had read. A correction of a cell that
 * is not there any more changes nothing; one that agrees with what was read marks nothing.
 */
export const withCorrections = <T extends ReportFigures>(report: T, corrections: readonly Correction[]): T => {
  if (corrections.length === 0) return report
  const contents = new Map(corrections.map((correction) => [keyOf(correction), correction.content]))
  return {
    ...report,
    cells: report.cells.map((cell) => {
      const content = contents.get(keyOf(cell))
      return content === undefined ? cell : correct(cell, content)
    }),
  }
}

/** The corrections that a report carries in its cells. */
export const correctionsIn = ({ cells }: ReportFigures): readonly Correction[] =>
  cells.flatMap(({ indicator, column, place, content, read }) =>
    read === undefined ? [] : [{ indicator, column, place, content }],
  )

/** The report as it was read, whatever a person made of it. */
export const withoutCorrections = <T extends ReportFigures>(report: T): T =>
  report.cells.every(({ read }) => read === undefined)
    ? report
    : { ...report, cells: report.cells.map((cell) => correct(cell, contentRead(cell))) }

/** The corrections with one more; one of the same cell takes the place of the one before it. */
export const withCorrection = (corrections: readonly Correction[], added: Correction): readonly Correction[] => [
  ...withoutCorrection(corrections, added),
  added,
]

/** The corrections without the one of a cell. */
export const withoutCorrection = (
  corrections: readonly Correction[],
  cell: Pick<Cell, 'indicator' | 'column' | 'place'>,
): readonly Correction[] => corrections.filter((one) => keyOf(one) !== keyOf(cell))

/** Corrections whose cell is not in the report, so that they can be shown instead of lost. */
export const orphaned = (report: ReportFigures, corrections: readonly Correction[]): readonly Correction[] => {
  const known = new Set(report.cells.map(keyOf))
  return corrections.filter((one) => !known.has(keyOf(one)))
}
