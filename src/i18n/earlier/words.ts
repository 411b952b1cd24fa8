/** Words of figures that an earlier report has and the latest has not; loaded only with them. */
export interface EarlierWords {
  readonly title: string
  readonly note: string
  /** What the figures are of, and the year of the report without them; the figures follow. */
  readonly lead: (what: string, latest: string) => string
}
