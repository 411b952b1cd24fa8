import type { Metadata } from '../domain/report'

/** What is already known of the document when its sentences are read. */
export interface SentenceContext {
  readonly metadata: Metadata
  /** Blocks that belong to statutory tables and hold no sentences. */
  readonly tableBlocks: ReadonlySet<number>
}
