import type { PartState } from '../../core/metrics/roll-up/roll-up'

/** Words of a region beside the regions within it; loaded only there. */
export interface RollUpWords {
  readonly title: (region: string) => string
  readonly intro: string
  readonly choose: string
  readonly region: string
  readonly item: string
  readonly card: (item: string, year: string) => string
  readonly note: string
  readonly own: (region: string) => string
  readonly sum: (counted: string, of: string) => string
  /** A clause of the sentence of a year. */
  readonly said: string
  readonly difference: string
  readonly columns: { readonly figure: string; readonly state: string; readonly report: string }
  readonly states: Readonly<Record<PartState, string>>
  /** A figure that is shown and not added. */
  readonly apart: (state: string, figure: string) => string
  readonly partial: (counted: string, of: string) => string
  readonly left: (state: string, regions: string) => string
  readonly knownOnly: string
  readonly unplaced: (agencies: string) => string
  readonly noFamily: string
  readonly noItem: string
  /** The region of a link of which no parts are known. */
  readonly noParts: (region: string) => string
  /** The indicator of a link has no figure here: another one is shown. */
  readonly otherItem: string
}
