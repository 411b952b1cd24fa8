import type { FormId } from '../../domain/catalogue'
import type { NormalDocument } from '../normal-document'
import { readContent } from './cell-content'
import type { ReviewReading } from './review-table'
import { GROUP_SIZE, REVIEW_ORDER } from './review-table'
import { reviewParts } from './review-part'
import { amountOf, endsInSum } from './sums'
import type { Token, TokenRun } from './token'
import type { ReviewRun } from './unread-review'

/** Part 四 read without its heads, and the run it stands in. */
interface BareReview {
  readonly run: TokenRun
  readonly review: ReviewReading
}

const WIDTH = REVIEW_ORDER.length * GROUP_SIZE

/**
 * The figures of part 四 whose heads are lost or too damaged to be told: the only fifteen figures in a row below its
 * heading, in the order of the form. They are read only where the four outcomes of each kind add up to its total, which
 * no other order and no other fifteen figures are likely to do; null else.
 */
export const bareReview = (form: FormId, document: NormalDocument, runs: readonly ReviewRun[]): BareReview | null => {
  if (form !== '2019' && form !== '2021') return null
  if (runs.some(({ reviews }) => reviews.some(({ values }) => values.length > 0))) return null
  const parts = reviewParts(document)
  const inPart = (token: Token): boolean =>
    parts.some(({ from, to }) => token.place.block >= from && token.place.block < to)
  const found = runs.flatMap(({ run }) => figureRows(run.tokens.filter(inPart)).map((row) => ({ run, row })))
  const [first] = found
  const [label] = first?.row ?? []
  if (first === undefined || label === undefined || found.length > 1 || !addsUp(first.row)) return null
  return {
    run: first.run,
    review: { label, groups: REVIEW_ORDER, outcomes: null, values: first.row, end: 0, cut: false },
  }
}

/** Stretches of figures with nothing between them; anything but fifteen makes the part unclear. */
const figureRows = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const rows: Token[][] = []
  let open: Token[] | null = null
  for (const token of tokens) {
    if (!token.figure) open = null
    else if (open === null) rows.push((open = [token]))
    else open.push(token)
  }
  return rows
}

const addsUp = (row: readonly Token[]): boolean => {
  const amounts = row.map(({ text }) => addend(text))
  return (
    row.length === WIDTH &&
    REVIEW_ORDER.every((_group, at) => endsInSum(amounts.slice(at * GROUP_SIZE, (at + 1) * GROUP_SIZE)))
  )
}

/** What a cell adds to a sum; a dash adds nothing. */
const addend = (text: string): number | null => {
  const { state } = readContent(text).content
  return state === 'dash' || state === 'not-applicable' ? 0 : amountOf(text)
}
