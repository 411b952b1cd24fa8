import type { TableWords } from './words'

/** Words of tables in English. */
export const words: TableWords = {
  columns: 'Columns',
  allColumns: 'All columns',
  copy: 'Copy table',
  copied: 'Copied: paste it into a document or a sheet',
  refused: 'The browser does not allow copying; nothing was copied',
  sorted: (column, direction, nested) =>
    `Sorted by “${column}”, ${direction}; rows without a value last${nested ? ', sub-items below their item' : ''}`,
  sortHint: 'Sort',
}
