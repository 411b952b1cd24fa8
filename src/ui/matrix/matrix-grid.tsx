// oxlint-disable jsx-a11y/prefer-tag-over-role -- a table draws all its rows, this draws those in sight; its download would miss the rest
import './matrix.css'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useCardContent } from '../figures/card-content'
import { useWindow } from '../window/use-window'
import type { MatrixPlace } from './moves'
import { movedBy } from './moves'

/** Height of a row and of the head, CSS pixels; a finger finds it. `matrix.css` has the same. */
const ROW_HEIGHT = 44

/** What stands in a cell: a short sign to see, words to hear, a kind to colour. */
export interface MatrixCell {
  readonly kind: string
  readonly sign: string
  readonly words: string
}

interface MatrixGridProps {
  readonly label: string
  /** What its signs mean, for whoever saves it. */
  readonly note: string
  /** Head of the first column. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly label: string }[]
  readonly cellAt: (row: number, column: number) => MatrixCell
  readonly onOpen: (row: number, column: number) => void
}

const FIRST: MatrixPlace = { row: 0, column: 0 }

/** A matrix of cells that lead somewhere, one stop of the Tab key, with the keys of a grid; only rows in sight are drawn. */
export const MatrixGrid = ({ label, note, corner, columns, rows, cellAt, onOpen }: MatrixGridProps) => {
  const [place, setPlace] = useState(FIRST)
  const { box, from, to, above, below, page, onScroll, reveal } = useWindow({
    rows: rows.length,
    rowHeight: ROW_HEIGHT,
    // the latest years, of which most is held
    opensAtEnd: true,
  })
  useCardContent(box, () => ({
    title: label,
    note,
    source: '',
    remarks: [],
    chart: null,
    table: {
      columns: [corner, ...columns].map((one) => ({ key: one, label: one })),
      rows: rows.map((one, row) => ({
        key: one.key,
        cells: [{ text: one.label }, ...columns.map((_, column) => ({ text: cellAt(row, column).sign }))],
      })),
    },
  }))
  const stop: MatrixPlace = {
    row: place.row >= from && place.row < to ? place.row : from,
    column: Math.min(place.column, columns.length - 1),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(stop.row, stop.column)
      return
    }
    const next = movedBy(event, stop, { rows: rows.length, columns: columns.length, page })
    if (next === null) return
    event.preventDefault()
    flushSync(() => {
      reveal(next.row)
      setPlace(next)
    })
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the Tab key stops at one of its cells
    <div
      ref={box}
      className="matrix"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="matrix-head">
        <div role="row" aria-rowindex={1} className="matrix-row">
          <span role="columnheader" aria-colindex={1} className="matrix-label">
            {corner}
          </span>
          {columns.map((column, index) => (
            <span key={column} role="columnheader" aria-colindex={index + 2} className="matrix-cell">
              {column}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ paddingTop: above, paddingBottom: below }}>
        {rows.slice(from, to).map(({ key, label: name }, offset) => {
          const row = from + offset
          return (
            <div key={key} role="row" aria-rowindex={row + 2} className="matrix-row">
              <span role="rowheader" aria-colindex={1} className="matrix-label" title={name}>
                <span>{name}</span>
              </span>
              {columns.map((year, column) => {
                const { kind, sign, words } = cellAt(row, column)
                return (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys of all its cells
                  <span
                    key={year}
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-label={words}
                    title={words}
                    className="matrix-cell"
                    data-kind={kind}
                    tabIndex={row === stop.row && column === stop.column ? 0 : -1}
                    onFocus={() => setPlace({ row, column })}
                    onClick={() => onOpen(row, column)}
                  >
                    {sign}
                  </span>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
