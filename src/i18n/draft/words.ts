import type { ProsePart } from '../../core/draft/draft'

/** Words of the screen on which a report is drawn up and checked; loaded only there. */
export interface DraftWords {
  readonly loading: string
  readonly title: string
  readonly intro: string
  readonly start: {
    readonly heading: string
    readonly agency: string
    readonly year: string
    readonly form: string
    readonly begin: string
    readonly needsAgency: string
    readonly needsYear: string
    /** Of an agency's reports on the year before, so many are held. */
    readonly before: (held: number, agency: string, year: string) => string
    /** Names the choice of last year's report. */
    readonly follows: (year: string) => string
    readonly followsNone: string
    /** A report to choose; kept on this computer where it has a file. */
    readonly held: (title: string, file: string | null) => string
    readonly loadFailed: string
  }
  /** Of a report that is checked before it is published. */
  readonly check: {
    readonly intro: (file: string) => string
    readonly aside: (title: string) => string
    readonly leave: string
    /** `printed` is what the report prints there; empty where that is nothing. */
    readonly corrected: (printed: string) => string
    readonly leftOut: (printed: string) => string
    /** What last year's report fixes, beside a figure that says otherwise or nothing. */
    readonly beside: (value: string, year: string) => string
    readonly without: string
    readonly withoutHint: string
    readonly withoutLine: (figure: string, printed: string) => string
    readonly identified: (agency: string, year: string) => string
    readonly correctedCount: (count: string) => string
    readonly leftOutCount: (count: string) => string
  }
  readonly parts: Readonly<Record<ProsePart, string>>
  readonly partHint: string
  readonly carried: (year: string) => string
  readonly carriedFrom: (figure: string, year: string) => string
  readonly figureName: (row: string, column: string) => string
  readonly notANumber: string
  readonly contradicts: string
  readonly tools: {
    readonly heading: string
    readonly word: string
    readonly page: string
    readonly print: string
    readonly discard: string
    readonly discarded: string
    readonly undo: string
    readonly kept: string
    readonly notKept: string
  }
  readonly findings: {
    readonly heading: string
    readonly none: string
    readonly summary: (found: string, held: string, untold: string) => string
    readonly goTo: (figure: string) => string
  }
  readonly checklist: {
    readonly heading: string
    readonly note: string
    readonly states: Readonly<Record<'done' | 'open' | 'by-hand', string>>
    readonly identified: (agency: string, year: string) => string
    readonly period: (first: string, last: string) => string
    readonly noPeriod: string
    readonly filled: (filled: string, all: string) => string
    readonly blanks: (count: string) => string
    readonly unreadable: (count: string) => string
    readonly prose: string
    readonly proseMissing: (parts: readonly string[]) => string
    readonly arithmetic: (held: string) => string
    readonly arithmeticFails: (count: string) => string
    readonly carryHolds: (year: string) => string
    readonly carryFails: (count: string, year: string) => string
    readonly carryUnknown: (year: string) => string
    /** Reports of last year are held, and nobody chose one. */
    readonly carryUnchosen: (held: string, year: string) => string
    /** There is a report, and nothing of it can be compared. */
    readonly carryUntold: (year: string) => string
    readonly deadline: (year: string) => string
    readonly secrecy: string
    readonly approval: string
    readonly signatures: readonly string[]
  }
}
