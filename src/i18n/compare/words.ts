/** Words of the screen on which reports are compared; loaded only there. */
export interface CompareWords {
  readonly title: string
  readonly modes: { readonly legend: string; readonly pair: string; readonly peers: string; readonly rollUp: string }
  readonly sentence: (base: string, other: string) => string
  readonly intro: string
  readonly choose: string
  readonly sides: { readonly base: string; readonly other: string }
  readonly agency: (side: string) => string
  readonly report: (side: string) => string
  readonly noneChosen: string
  readonly swap: string
  readonly onlyDiffering: string
  readonly same: string
  readonly incomplete: string
  /** Of a listed report whose figures cannot be read, with the file they should be in. */
  readonly unread: (report: string, file: string) => string
  /** Of ids in the address that no report here has. */
  readonly absent: (ids: readonly string[]) => string
  readonly summary: (all: string, differing: string, oneSided: string, incomparable: string) => string
  readonly nothingDiffers: string
  readonly columns: { readonly difference: string; readonly percent: string }
  readonly section: (section: string) => string
  readonly note: (threshold: string) => string
  readonly noValue: { readonly base: string; readonly other: string; readonly both: string }
  readonly bound: string
  readonly smallBase: (threshold: string) => string
  readonly zeroBase: string
  readonly incomparable: (relation: string, reason: string) => string
}
