/** Words of the flow of requests; loaded only with it. */
export interface FlowWords {
  readonly title: (agency: string, year: string) => string
  readonly note: string
  readonly total: string
  /** Patterns of its sentence: the first row that came in, further ones, and the outcome of most. */
  readonly came: string
  readonly cameToo: string
  readonly most: string
  /** No cell holds more than 0. */
  readonly none: string
  /** All columns, at the beginning of a sentence. */
  readonly everyColumn: string
  readonly noTotal: (state: string) => string
  readonly ribbon: (from: string, to: string) => string
  /** The report does not say whose requests they are. */
  readonly byTotal: string
  readonly balanced: string
  readonly differs: (applicant: string, incoming: string, outgoing: string, difference: string) => string
  readonly unknown: (applicants: string) => string
  /** Cells by kind: `空白 126 格`. */
  readonly untold: (cells: string) => string
  readonly cells: (state: string, count: string) => string
  readonly offTotal: (row: string, total: string, sum: string) => string
}
