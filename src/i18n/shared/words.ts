/** Words on figures that have changed since a link was made; loaded where a link carries them. */
export interface SharedWords {
  readonly title: (count: string) => string
  readonly reports: (count: string) => string
  readonly changed: (before: string) => string
  readonly added: string
  readonly removed: (before: string) => string
  /** Signs of the link that are no numbers. */
  readonly states: Readonly<Record<'□' | '-' | '/' | '?', string>>
  readonly figure: (agency: string, year: string, name: string) => string
  readonly report: (agency: string, year: string) => string
  readonly more: (count: string) => string
}
