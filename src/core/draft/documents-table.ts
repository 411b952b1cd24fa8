import type { ColumnId, IndicatorId } from '../domain/catalogue'
import { columnLabel } from '../domain/catalogue-index'
import type { LayoutCell, LayoutTable } from './layout'
import { label, labelOf, slotsOf } from './layout'

/** Forms that have parts 二 to 四. */
export type SixPartForm = '2019' | '2021'

/** What one item of 条例 article 20 asks for: heads over rows. */
interface Article {
  readonly item: string
  readonly columns: readonly ColumnId[]
  readonly rows: readonly IndicatorId[]
}

const ARTICLES: Readonly<Record<SixPartForm, readonly Article[]>> = {
  '2019': [
    {
      item: '第二十条第（一）项',
      columns: ['newly-made', 'newly-published', 'total-published'],
      rows: ['regulations', 'normative-documents'],
    },
    {
      item: '第二十条第（五）项',
      columns: ['previous-items', 'item-change', 'decisions'],
      rows: ['permits', 'other-services'],
    },
    {
      item: '第二十条第（六）项',
      columns: ['previous-items', 'item-change', 'decisions'],
      rows: ['penalties', 'coercive-measures'],
    },
    { item: '第二十条第（八）项', columns: ['previous-items', 'item-change'], rows: ['charges'] },
    { item: '第二十条第（九）项', columns: ['projects', 'purchase-amount'], rows: ['procurement'] },
  ],
  '2021': [
    {
      item: '第二十条第（一）项',
      columns: ['issued', 'repealed', 'in-force'],
      rows: ['regulations', 'normative-documents'],
    },
    { item: '第二十条第（五）项', columns: ['decisions'], rows: ['permits'] },
    { item: '第二十条第（六）项', columns: ['decisions'], rows: ['penalties', 'coercive-measures'] },
    { item: '第二十条第（八）项', columns: ['amount'], rows: ['charges'] },
  ],
}

const WIDTH = 4

/** Heads whose unit the notice prints with them. */
const UNIT_IN_HEAD: Readonly<Partial<Record<ColumnId, string>>> = { amount: '（单位：万元）' }

/** The last cell of a row reaches to the edge of the table. */
const reachingOut = (cells: readonly LayoutCell[]): readonly LayoutCell[] =>
  cells.map((cell, at) => (at === cells.length - 1 ? { ...cell, colSpan: WIDTH - at } : cell))

/** Part 二 (主动公开政府信息情况) of 国办公开办函〔2019〕60号 or 〔2021〕30号. */
export const documentsTable = (form: SixPartForm): LayoutTable => ({
  heading: '二、主动公开政府信息情况',
  rows: ARTICLES[form].flatMap(({ item, columns, rows }) => [
    [label(item, { colSpan: WIDTH })],
    reachingOut([
      label('信息内容'),
      ...columns.map((column) => label(`${columnLabel(form, column)}${UNIT_IN_HEAD[column] ?? ''}`)),
    ]),
    ...rows.map((indicator) => reachingOut([label(labelOf(form, indicator)), ...slotsOf(form, indicator)])),
  ]),
})
