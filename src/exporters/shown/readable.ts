import type { ShownCard } from '../../core/schema/wire-shown'

/** A table of more rows is nothing to read on paper or slides: it is named there, with the files that hold it. */
const MOST_ROWS = 250

/** Whether the table of a card can be read page by page. */
export const isReadable = ({ table }: ShownCard): boolean => table.rows.length <= MOST_ROWS
