import type { ClaimDraft } from './claim-draft'
import type { Section } from './section'

/** What is carried from one passage to the next. */
export interface ReaderMemory {
  readonly year: number | null
  section: Section | null
  lastWhole: ClaimDraft | null
  /** The last count read, a whole or a part. */
  lastCount: ClaimDraft | null
  /** The last count of what was 主动公开, a whole or a part. */
  lastOpen: ClaimDraft | null
  /** All that was disclosed in the year of the report, where it was told. */
  ofYear: number | null
  /** That total was called 主动公开. */
  outright: boolean
  /** The line before ended with a colon after a count: what follows are its parts. */
  listOpen: boolean
  /** The passage before, where it was nothing but a heading; else empty. */
  headed: string
}
