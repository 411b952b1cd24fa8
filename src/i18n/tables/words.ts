/** Words of what a reader does with a table. */
export interface TableWords {
  readonly columns: string
  readonly allColumns: string
  readonly copy: string
  readonly copied: string
  readonly refused: string
  /** The order in words; `nested`: rows that are parts of others stay below them. */
  readonly sorted: (column: string, direction: 'ascending' | 'descending', nested: boolean) => string
  /** What pressing the head of a column does. */
  readonly sortHint: string
}
