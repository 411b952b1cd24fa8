import type { FormId, IndicatorId } from '../../domain/catalogue'
import { partLocal } from './part-local'
import { partRequests } from './part-requests'
import type { Parting } from './parted-digits'
import { isRunTogether, onlyWay, sumsHold, waysToPart } from './parted-digits'
import type { RowReading, RunReading } from './reading'
import type { ReviewReading } from './review-table'
import { GROUP_SIZE } from './review-table'
import type { Token } from './token'
import { tokenOf } from './token'

const APPLICANTS = 7
const NUMBER = /^\d{1,9}$/u

/**
 * Gives cells back to rows whose figures lost what parted them (713000074 is 71, 3, 0, 0, 0, 0, 74), where the sums of the
 * form leave one way only. A row that can be parted in several ways keeps its digits and is marked: nothing is read of it.
 */
export const partRuns = (form: FormId, reading: RunReading, told: () => ReadonlySet<string>): RunReading => {
  const { run } = reading
  if (run.positional) return reading
  const requests = partRequests(form, waysOfRequests(reading.rows))
  const local = form === '2008' ? partLocal(reading.rows, told) : null
  return {
    ...reading,
    rows: reading.rows.map((row) => partRow(row, local?.get(row) ?? requests.get(row.row.indicator) ?? null)),
    reviews: reading.reviews.map(partReview),
  }
}

const textsOf = (values: readonly Token[]): readonly string[] => values.map(({ text }) => text)

const isRequest = ({ row, duplicate }: RowReading): boolean => row.columns.includes('total') && !duplicate

const waysOfRequests = (rows: readonly RowReading[]): ReadonlyMap<IndicatorId, readonly Parting[]> => {
  const requests = rows.filter((row) => isRequest(row) && row.values.length > 0)
  if (!requests.some(({ values }) => isRunTogether(textsOf(values), APPLICANTS))) return new Map()
  return new Map(requests.map(({ row, values }) => [row.indicator, waysOf(textsOf(values))]))
}

const waysOf = (texts: readonly string[]): readonly Parting[] => {
  if (texts.length === APPLICANTS) return texts.every((text) => NUMBER.test(text)) ? [texts] : []
  return isRunTogether(texts, APPLICANTS) ? (waysToPart(texts, APPLICANTS, sumsHold(APPLICANTS)) ?? []) : []
}

/** How many cells a row has: what its header prints; the local forms of 2008 print any of their columns. */
const widthOf = ({ row, header }: RowReading): number =>
  row.columns.includes('total')
    ? APPLICANTS
    : (header?.columns.length ?? (row.form === '2008' ? 0 : row.columns.length))

/** `sums`: the way that other rows or the sentences of the report leave. */
const partRow = (row: RowReading, sums: Parting | null): RowReading => {
  const width = widthOf(row)
  const texts = textsOf(row.values)
  if (texts.length === 0 || texts.length >= width || texts.join('').length < width) return row
  const way = isRunTogether(texts, width) ? (onlyWay(texts, width) ?? (row.duplicate ? null : sums)) : null
  if (way !== null) return { ...row, values: partedTokens(row.values, way), digits: 'parted' }
  // figures in several pieces may have lost a blank cell instead
  return texts.length === 1 || isRequest(row) ? { ...row, digits: 'together' } : row
}

/** Part 四: each 总计 is the sum of the four outcomes before it, where the heads are in that order. */
const partReview = (review: ReviewReading): ReviewReading => {
  const width = review.groups.length * GROUP_SIZE
  const texts = textsOf(review.values)
  if (!isRunTogether(texts, width)) return review
  const inOrder =
    review.outcomes === null ||
    review.outcomes.every((outcome, at) => (outcome === 'total') === ((at + 1) % GROUP_SIZE === 0))
  const ways = inOrder ? waysToPart(texts, width, sumsHold(GROUP_SIZE)) : null
  const [way] = ways ?? []
  return way === undefined || ways?.length !== 1
    ? { ...review, digits: 'together' }
    : { ...review, values: partedTokens(review.values, way), digits: 'parted' }
}

/** A token for each cell, with the place of its own digits. */
export const partedTokens = (values: readonly Token[], way: Parting): readonly Token[] => {
  const cells = [...way]
  return values.flatMap((value) => {
    const tokens: Token[] = []
    for (let at = 0; at < value.text.length; ) {
      const text = cells.shift() ?? ''
      if (text === '') return tokens
      const start = value.place.start + at
      const own = value.printed.length === value.text.length
      const place = own ? { ...value.place, start, end: start + text.length } : value.place
      tokens.push(tokenOf(text, own ? value.printed.slice(at, at + text.length) : value.printed, place, false))
      at += text.length
    }
    return tokens
  })
}
