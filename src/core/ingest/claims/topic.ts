import type { IndicatorId } from '../../domain/catalogue'
import type { ClaimDraft } from './claim-draft'
import type { ReviewTopic } from './lexicon/review'
import type { Section } from './section'

/** What the sentence has been about so far. */
export interface Topic {
  /** Indicator of the whole the figure is a stated part of, if any. */
  readonly whole: IndicatorId | null
  readonly requests: boolean
  readonly review: ReviewTopic | null
  readonly section: Section | null
  readonly year: number | null
  /** Kind of information the item is about (see `kindOfItem`). */
  readonly kind: string | null
  /** Channel the item is headed by (see `channelOfItem`). */
  readonly channel: IndicatorId | null
  /** The count before, where the sentence lists kinds of information without their whole. */
  readonly listed: ClaimDraft | null
}

/** Indicator of a figure, with the kind of applicant or the place it holds for where the words say so. */
export interface Classified {
  readonly indicator: IndicatorId
  readonly scope?: string
  /** The thing counted, where the words right before the number do not name it. */
  readonly subject?: string
}
