import type { Cell } from '../../core/domain/cell'
import type { FormId } from '../../core/domain/catalogue'
import type { Report } from '../../core/domain/report'
import type { ExpectedFigure } from './expected'
import { cellAddress, isCell } from './expected-cells'
import type { Judgement } from './verdict'
import { judgement } from './verdict'

const STATE_OF_TEXT: Readonly<Record<string, Cell['content']['state']>> = {
  '': 'blank',
  '/': 'not-applicable',
  '-': 'dash',
  '--': 'dash',
  '—': 'dash',
  '——': 'dash',
}

const describe = (cell: Cell): string =>
  cell.content.state === 'value' ? `${cell.content.value}${cell.unit ?? ''}` : cell.content.state

/** Expected cells against read cells; a number read where none or another stands is wrong, an unreadable cell is missed. */
export const judgeCells = (report: Report, form: FormId, figures: readonly ExpectedFigure[]): readonly Judgement[] => {
  const listed = new Set<Cell>()
  const judged = figures.filter(isCell).map((figure) => {
    const name = [figure.indicator, figure.column].filter((part) => part !== undefined).join(' | ')
    const wanted = figure.value === null ? (STATE_OF_TEXT[figure.asPrinted.trim()] ?? 'blank') : String(figure.value)
    const address = cellAddress(form, figure)
    if (address === null)
      return judgement('missed', `${name} (not in the form)`, { expected: wanted, got: '', place: null })
    const strays = report.diagnostics.filter(({ code }) => code === 'value-in-heading-row')
    const stray = strays.find(({ actual }) => actual.trim() === figure.asPrinted)
    const found = report.cells.filter((cell) => cell.indicator === address.indicator && cell.column === address.column)
    for (const cell of found) listed.add(cell)
    if (found.length === 0)
      return judgement(stray === undefined ? 'missed' : 'right', name, {
        expected: wanted,
        got: '',
        place: stray?.place ?? null,
      })
    const right = found.find((cell) => isRight(cell, figure, wanted))
    const shown = right ?? found[0]
    if (shown === undefined) return judgement('missed', name, { expected: wanted, got: '', place: null })
    const outcome = right !== undefined ? 'right' : shown.content.state === 'unreadable' ? 'missed' : 'wrong'
    return judgement(outcome, name, { expected: wanted, got: describe(shown), place: shown.place })
  })
  const unlisted = report.cells
    .filter((cell) => !listed.has(cell))
    .map((cell) =>
      judgement('unlisted', `${cell.indicator} | ${cell.column ?? ''}`, {
        expected: '',
        got: describe(cell),
        place: cell.place,
      }),
    )
  return [...judged, ...unlisted]
}

const isRight = (cell: Cell, figure: ExpectedFigure, wanted: string): boolean => {
  if (figure.value === null) return cell.content.state === wanted
  if (cell.content.state !== 'value' || cell.content.value !== figure.value) return false
  return figure.unit === null || cell.unit === null || cell.unit === figure.unit
}
