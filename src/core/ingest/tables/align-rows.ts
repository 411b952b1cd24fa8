import { parseUnit } from './cell-content'
import type { FormGrammar } from './form-grammar'
import { REVIEW_GROUPS, REVIEW_OUTCOMES } from './form-grammar'
import { HeaderReader, REMARK } from './header-reader'
import type { FormPosition, RowMatch } from './match-row'
import { matchMisprint, matchRow } from './match-row'
import type { RowReading, RunReading, UnknownRow } from './reading'
import type { ReviewReading } from './review-table'
import { readReviewRows } from './review-rows'
import { readReview } from './review-table'
import type { Token, TokenRun } from './token'

/** A label and its figures beyond this many cells are no row of a form. */
const LONGEST_ROW = 40
const MOST_GROUPS = 3

type Draft = { -readonly [K in keyof RowReading]: RowReading[K] extends readonly Token[] ? Token[] : RowReading[K] }
type UnknownDraft = {
  -readonly [K in keyof UnknownRow]: UnknownRow[K] extends readonly Token[] ? Token[] : UnknownRow[K]
}

/** Follows the tokens of one run through the rows of the form. */
export class RowAligner {
  readonly #run: TokenRun
  readonly #grammar: FormGrammar
  readonly #position: FormPosition
  readonly #rows: Draft[] = []
  readonly #unknown: UnknownDraft[] = []
  readonly #used = new Set<number>()
  readonly #reviews: ReviewReading[] = []
  #row: Draft | null = null
  #stranger: UnknownDraft | null = null
  readonly #header: HeaderReader

  constructor(run: TokenRun, grammar: FormGrammar, position: FormPosition) {
    this.#run = run
    this.#grammar = grammar
    this.#position = position
    this.#header = new HeaderReader(run, grammar)
  }

  read(): RunReading {
    const { tokens } = this.#run
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]
      if (token === undefined) break
      if (token.rowStart) {
        this.#close()
        this.#header.startRow(at)
      }
      at += this.#step(token, at)
      if (token.cut) this.#cutHere()
    }
    this.#close()
    return {
      run: this.#run,
      rows: this.#rows,
      unknown: this.#unknown.filter((entry) => entry.values.some((value) => value.figure)),
      reviews: this.#reviews,
      heads: this.#header.heads,
      articles: this.#header.articles,
      titled: this.#header.titled,
      cut: tokens.some((token) => token.cut),
      used: this.#used,
    }
  }

  #step(token: Token, at: number): number {
    if (token.text === '') {
      this.#header.blank()
      if (this.#run.positional && !this.#header.open && !token.cut) (this.#row ?? this.#stranger)?.values.push(token)
      return 1
    }
    const head = this.#header.take(token, at)
    if (head > 0) {
      this.#follow()
      this.#close()
      return this.#use(at, head)
    }
    const review = this.#reviewStep(token, at)
    if (review > 0) return review
    const match = matchRow(this.#run.tokens, at, !this.#run.rows, { grammar: this.#grammar, position: this.#position })
    if (match !== null) return this.#open(token, at, match)
    if (this.#header.open && !token.figure && !this.#header.endsBefore(at)) {
      this.#header.word(token)
      return this.#use(at, 1)
    }
    return this.#row === null ? this.#strayStep(token, at) : this.#valueStep(token, at, this.#row)
  }

  #reviewStep(token: Token, at: number): number {
    if (this.#grammar.form !== '2019' && this.#grammar.form !== '2021') return 0
    if (!REVIEW_OUTCOMES.has(token.key) && !REVIEW_GROUPS.has(token.key)) return 0
    const read = this.#reviews.flatMap((review) => review.groups)
    const review = read.length === MOST_GROUPS ? null : (readReviewRows(this.#run, at) ?? readReview(this.#run, at))
    if (review === null || review.groups.some((group) => read.includes(group))) return 0
    this.#close()
    this.#header.close()
    this.#reviews.push(review)
    return this.#use(at, Math.max(1, review.end - at))
  }

  #open(token: Token, at: number, match: RowMatch): number {
    const repeated =
      this.#row !== null && this.#run.rows && this.#row.index === match.index && this.#row.values.length === 0
    if (repeated && !token.rowStart) return match.length
    this.#follow()
    this.#close()
    this.#header.close()
    const row = this.#grammar.rows[match.index]
    if (row === undefined) return match.length
    this.#row = {
      row,
      index: match.index,
      by: match.by,
      duplicate: match.duplicate,
      label: token,
      values: [],
      unit: null,
      unitFirst: false,
      header: this.#header.current,
      cut: false,
      followed: false,
    }
    this.#rows.push(this.#row)
    if (!match.duplicate) {
      this.#position.seen.add(match.index)
      this.#position.next = match.index + 1
    }
    return this.#use(at, match.length)
  }

  #valueStep(token: Token, at: number, row: Draft): number {
    const unit = parseUnit(token.text)
    if (unit !== null) {
      row.unitFirst = row.unit === null && row.values.every((value) => value.text === '')
      if (row.unitFirst) row.values = []
      row.unit ??= unit
      return this.#use(at, 1)
    }
    // a label over several columns, printed in each of them
    if (row.values.length === 0 && token.key !== '' && token.key === row.label.key) return this.#use(at, 1)
    const subLabel = row.row.heading && !token.figure && row.values.length === 0
    if (token.figure || (this.#run.rows && !subLabel)) {
      if (token.figure || !REMARK.test(token.text) || row.values.length > 0) row.values.push(token)
      if (row.values.length > LONGEST_ROW) this.#close()
      return this.#use(at, 1)
    }
    if (REMARK.test(token.text) && row.values.length === 0) {
      return this.#use(at, 1)
    }
    this.#close()
    return this.#strayStep(token, at)
  }

  /** Text outside any row: a misprinted label, an extra row, or a figure that belongs to one. */
  #strayStep(token: Token, at: number): number {
    if (token.figure) {
      if (this.#stranger === null || this.#stranger.values.length > LONGEST_ROW) return 1
      this.#stranger.values.push(token)
      this.#used.add(this.#stranger.label.place.block)
      return this.#use(at, 1)
    }
    const unit = parseUnit(token.text)
    if (unit !== null) {
      if (this.#stranger !== null) this.#stranger.unit = unit
      return 1
    }
    if (this.#rows.length > 0 || this.#header.heads > 0 || this.#header.titled) {
      const match = matchMisprint(token.key, this.#grammar, this.#position)
      if (match !== null) return this.#open(token, at, match)
      if (this.#run.rows && this.#stranger !== null) return 1
      this.#stranger = {
        label: token,
        values: [],
        unit: null,
        header: this.#header.current,
        after: this.#rows.at(-1)?.index ?? -1,
      }
      this.#unknown.push(this.#stranger)
    }
    return 1
  }

  /** Marks the lines of these tokens as part of the table, and says how many were taken. */
  #use(at: number, length: number): number {
    for (const token of this.#run.tokens.slice(at, at + length)) this.#used.add(token.place.block)
    return length
  }

  #follow(): void {
    if (this.#row !== null) this.#row.followed = true
  }

  #close(): void {
    this.#row = null
    this.#stranger = null
  }

  #cutHere(): void {
    if (this.#row !== null) this.#row.cut = true
    this.#close()
  }
}
