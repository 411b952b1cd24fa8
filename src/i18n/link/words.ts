/** Words of what in a link was not understood; loaded only there. */
export interface LinkWords {
  readonly ignored: (names: string) => string
  /** What each parameter of a link says; `#` is the screen. */
  readonly parts: Readonly<Record<string, string>>
  /** A parameter no version has. */
  readonly unknown: (name: string) => string
  readonly separator: string
}
