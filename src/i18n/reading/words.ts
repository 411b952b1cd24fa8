/** Words of reading aloud; loaded with it. */
export interface ReadingWords {
  readonly read: string
  readonly stop: string
  /** Name of the button: what it reads. */
  readonly reads: (what: string) => string
  readonly sentence: string
  /** Why nothing is read. */
  readonly refusals: Readonly<Record<'none' | 'remote-only' | 'failed', string>>
  /** Digits of a year as they are said; null: as printed. */
  readonly digits: string | null
  readonly minus: string
  readonly plus: string
  /** Between the ends of a range. */
  readonly to: string
  /** A year that stands alone in a head or a column of years. */
  readonly year: (year: string) => string
  readonly cell: (column: string, text: string) => string
  readonly row: (head: string, cells: readonly string[]) => string
}
