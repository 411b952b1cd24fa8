/** What is cited: an online database (`DS`) or a page (`EB`). */
export interface Cited {
  readonly type: 'DS' | 'EB'
  /** Who is responsible; null where the document names nobody. */
  readonly author: string | null
  readonly title: string
  /** ISO date of publication; null where it is not stated. */
  readonly published: string | null
  /** Year the content is about, for the key of BibTeX; null where there are several. */
  readonly year: number | null
  /** ISO date on which the reader looked at it. */
  readonly accessed: string
  readonly url: string
  /** What else identifies the state cited, such as its fingerprint; null: nothing. */
  readonly note: string | null
}
