import type { Box } from './page-box'

/** A piece of text as it is drawn, and the part of the page in which it can be seen. */
export interface DrawnText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  /** Height of the type. */
  readonly size: number
  readonly seen: Box
}
