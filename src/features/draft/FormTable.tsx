import { useId } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import type { CarriedFigure } from '../../core/draft/carry-over'
import { figureKey } from '../../core/draft/draft'
import type { Draft } from '../../core/draft/draft'
import type { LayoutCell, LayoutTable } from '../../core/draft/layout'
import { useLabels } from '../../i18n/locale'
import { FigureField } from './FigureField'
import type { FigureMark } from './model'

interface FormTableProps {
  readonly table: LayoutTable
  readonly draft: Draft
  readonly marks: ReadonlyMap<string, FigureMark>
  readonly unreadable: ReadonlySet<string>
  readonly carried: ReadonlyMap<string, CarriedFigure>
  readonly before: ReportFigures | null
}

const cellKey = ({ text, figure }: LayoutCell, at: number): string =>
  figure === undefined ? `${text}${at}` : figureKey(figure)

/** Keys of the rows; the same head stands above several articles. */
const rowKeysOf = (rows: LayoutTable['rows']): readonly string[] => {
  const times = new Map<string, number>()
  return rows.map((row) => {
    const key = row.map(cellKey).join('|')
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return `${key}.${before}`
  })
}

/** A statutory table in the layout of its notice, with a field for each figure. */
export const FormTable = ({ table, draft, marks, unreadable, carried, before }: FormTableProps) => {
  const labels = useLabels()
  const heading = useId()
  const keys = rowKeysOf(table.rows)
  return (
    <section className="card draft-table" aria-labelledby={heading}>
      <h2 id={heading} lang="zh-Hans">
        {table.heading}
      </h2>
      <div className="draft-scroll">
        <table>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={keys[index]}>
                {row.map((cell, at) => {
                  const { figure, rowSpan, colSpan } = cell
                  if (figure === undefined) {
                    const Cell = cell.header ? 'th' : 'td'
                    return (
                      <Cell key={cellKey(cell, at)} rowSpan={rowSpan} colSpan={colSpan} lang="zh-Hans">
                        {cell.text}
                      </Cell>
                    )
                  }
                  const key = figureKey(figure)
                  return (
                    <td key={key} rowSpan={rowSpan} colSpan={colSpan}>
                      <FigureField
                        figure={figure}
                        row={labels.indicator(figure.indicator, draft.form)}
                        text={draft.figures[key] ?? ''}
                        mark={marks.get(key) ?? null}
                        unreadable={unreadable.has(key)}
                        carried={carried.get(key) ?? null}
                        before={before}
                        remark={draft.of?.remarks[key] ?? null}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
