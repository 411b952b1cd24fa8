/** Words of a card shown alone; loaded only with it. */
export interface AloneWords {
  /** The screen has no card of this name. */
  readonly none: string
  readonly whole: string
}
