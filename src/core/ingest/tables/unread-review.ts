import type { FormId } from '../../domain/catalogue'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { NormalBlock, NormalDocument } from '../normal-document'
import { REVIEW_GROUPS, REVIEW_OUTCOMES } from './form-grammar'
import { reviewParts, TOLD_INSTEAD } from './review-part'
import type { ReviewReading } from './review-table'
import type { TokenRun } from './token'

/** A run of tokens and the tables of part 四 that were found in it. */
export interface ReviewRun {
  readonly run: TokenRun
  readonly reviews: readonly ReviewReading[]
}

const PART = '政府信息公开行政复议、行政诉讼情况'
const CUT = /…|\.{3}|\[略\]/u
/** Words of the heads that make a table of this part. */
const FEWEST_HEADS = 3

/**
 * Part 四 that is there without a figure read of it: heads with no row below them, a table whose heads are too damaged, or
 * a heading with no words under it that would say why. After a cut nothing is known and nothing is said.
 */
export const unreadReview = (
  form: FormId,
  document: NormalDocument,
  runs: readonly ReviewRun[],
): readonly Diagnostic[] => {
  if (form !== '2019' && form !== '2021') return []
  const reviews = runs.flatMap((run) => run.reviews)
  const read = new Set(reviews.flatMap(({ values, groups }) => (values.length === 0 ? [] : groups)))
  const empty = reviews.find(
    ({ values, groups, cut }) => values.length === 0 && !cut && !groups.some((group) => read.has(group)),
  )
  const place = empty?.label.place ?? (reviews.length > 0 ? null : (headsOnly(runs) ?? headingOnly(document)))
  return place === null ? [] : [{ code: 'review-unread', severity: 'warning', place, actual: '', expected: PART }]
}

const headsOnly = (runs: readonly ReviewRun[]): Place | null => {
  for (const { run } of runs) {
    const heads = run.tokens.filter(({ key }) => REVIEW_GROUPS.has(key) || REVIEW_OUTCOMES.has(key))
    if (new Set(heads.map(({ key }) => key)).size < FEWEST_HEADS || run.tokens.some(({ cut }) => cut)) continue
    return heads[0]?.place ?? null
  }
  return null
}

const headingOnly = (document: NormalDocument): Place | null => {
  const parts = reviewParts(document)
  const last = parts.at(-1)
  if (last === undefined || parts.some(({ from, to }) => isExplained(document.blocks.slice(from, to)))) return null
  return { block: last.heading.block, start: 0, end: last.heading.normal.printed.length }
}

/** Words say why no figure stands here, or something was left out. A table is no such word. */
const isExplained = (part: readonly NormalBlock[]): boolean =>
  !part.some((block) => block.kind === 'table') &&
  part.some(
    (block) => block.kind === 'paragraph' && (CUT.test(block.normal.text) || TOLD_INSTEAD.test(block.normal.text)),
  )
