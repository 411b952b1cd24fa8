import type { FormId } from '../../domain/catalogue'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { NormalBlock, NormalDocument, NormalParagraph } from '../normal-document'
import { REVIEW_GROUPS, REVIEW_OUTCOMES } from './form-grammar'
import type { ReviewReading } from './review-table'
import type { TokenRun } from './token'

/** A run of tokens and the tables of part 四 that were found in it. */
export interface ReviewRun {
  readonly run: TokenRun
  readonly reviews: readonly ReviewReading[]
}

const PART = '政府信息公开行政复议、行政诉讼情况'
/** 四、政府信息公开行政复议、行政诉讼情况 */
const HEADING = /^[(（]?[一二三四五六七八]{1,2}[)）]?[、.,]?(?=.*复议).{0,24}诉讼[^。;,:]{0,8}$/u
const NEXT = /^[(（]?[一二三四五六七八]{1,2}[)）]?[、.]/u
const CUT = /…|\.{3}|\[略\]/u
/** What stands in place of the table: that there was nothing, or where the table is. */
const TOLD = /[。;!?]|无|没有|未(?:发生|收到|产生|涉及|有)|附[表件]/u
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

const headingOnly = ({ blocks }: NormalDocument): Place | null => {
  const headings = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && isHeading(block) ? [{ block, at }] : [],
  )
  const parts = headings.map(({ at }) => partAfter(blocks, at))
  const last = headings.at(-1)
  if (last === undefined || parts.some(isExplained)) return null
  return { block: last.block.block, start: 0, end: last.block.normal.printed.length }
}

const isHeading = ({ normal }: NormalParagraph): boolean => HEADING.test(normal.text) && !TOLD.test(normal.text)

/** Blocks up to the next heading. */
const partAfter = (blocks: readonly NormalBlock[], at: number): readonly NormalBlock[] => {
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex((block) => block.kind === 'paragraph' && NEXT.test(block.normal.text))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Words say why no figure stands here, or something was left out. A table is no such word. */
const isExplained = (part: readonly NormalBlock[]): boolean =>
  !part.some((block) => block.kind === 'table') &&
  part.some((block) => block.kind === 'paragraph' && (CUT.test(block.normal.text) || TOLD.test(block.normal.text)))
