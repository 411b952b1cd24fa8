/** Words of the settings of series and of the offer of a predecessor. */
export interface SeriesWords {
  readonly title: string
  readonly approximate: string
  readonly approximateNote: string
  /** Beside the switch where it changes nothing. */
  readonly nothingToJoin: string
  readonly smallBase: string
  readonly smallBaseNote: string
  /** `衡阳市环境保护局 → 衡阳市生态环境局（2018 年机构改革）` */
  readonly succession: (old: string, recent: string, year: string) => string
  readonly basis: (legal: string) => string
  readonly addSeries: (agency: string) => string
  readonly notMerged: string
}
