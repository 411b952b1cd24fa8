/** Words of presenting; loaded with it. */
export interface PresentWords {
  readonly label: string
  readonly head: string
  readonly previous: string
  readonly next: string
  readonly close: string
  readonly position: (n: string, m: string) => string
  /** Which part of a slide that is longer than the window is seen. */
  readonly page: (n: string, m: string) => string
  /** Which of the years there are is the last one shown. */
  readonly upTo: (year: string) => string
  readonly allYears: string
  /** The years chosen have nothing of what the slide shows. */
  readonly noneInYears: string
  readonly earlier: string
  readonly later: string
  /** Day the latest of the reports was published. */
  readonly published: (day: string) => string
  /** Latest year reported on, where no day is known. */
  readonly dataOf: (year: string) => string
  readonly fingerprint: (digest: string) => string
  readonly black: string
  readonly help: string
  readonly keys: readonly { readonly keys: string; readonly means: string }[]
  readonly full: string
  readonly edit: string
  readonly notes: string
  readonly notesBlocked: string
  readonly notesWindow: string
  readonly noNote: string
  readonly nextSlide: string
  readonly lastSlide: string
  readonly elapsed: (minutes: string) => string
  readonly deck: {
    readonly title: string
    readonly ofScreen: string
    readonly ofPins: (n: string) => string
    readonly keep: string
    readonly up: (title: string) => string
    readonly down: (title: string) => string
    readonly remove: (title: string) => string
    readonly show: (n: string, title: string) => string
    readonly noteOf: (title: string) => string
    readonly clear: string
    readonly save: string
    readonly open: string
    readonly notDeck: (file: string) => string
    readonly newerDeck: (file: string) => string
    readonly fileName: string
    readonly done: string
  }
}
