import type { FormRow } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Unit } from '../../domain/unit'
import { parseUnit } from './cell-content'
import type { FormGrammar } from './form-grammar'
import {
  HEADER_STARTS,
  HEADER_WORDS,
  isArticle,
  isBalanceNote,
  REVIEW_GROUPS,
  REVIEW_OUTCOMES,
  SERIAL_HEADERS,
  UNIT_HEADERS,
  VALUE_HEADERS,
} from './form-grammar'
import type { HeaderColumn, TableHeader } from './header'
import { columnAt, headUnit } from './header'
import type { FormPosition, RowMatch } from './match-row'
import { matchMisprint, matchRow } from './match-row'
import type { ReviewReading } from './review-table'
import { readReview } from './review-table'
import type { Token, TokenRun } from './token'

/** A row of the form with the cells printed after its label, not yet assigned to columns. */
export interface RowReading {
  readonly row: FormRow
  readonly index: number
  readonly by: Cell['by']
  readonly duplicate: boolean
  readonly label: Token
  readonly values: readonly Token[]
  readonly unit: Unit | null
  /** The unit stands before the figure, as in a table; in sentences it follows. */
  readonly unitFirst: boolean
  readonly header: TableHeader | null
  /** The text breaks off inside the row. */
  readonly cut: boolean
  /** Another row or header of the form follows at once: nothing was printed in between. */
  readonly followed: boolean
}

/** A labelled row that is none of the form's. */
export interface UnknownRow {
  readonly label: Token
  readonly values: readonly Token[]
  readonly unit: Unit | null
  readonly header: TableHeader | null
  /** Form row recognised before it, -1 for none. */
  readonly after: number
}

export interface RunReading {
  readonly run: TokenRun
  readonly rows: readonly RowReading[]
  readonly unknown: readonly UnknownRow[]
  readonly review: ReviewReading | null
  /** Column heads that only a statutory form prints. */
  readonly heads: number
  /** Headings of the blocks of part 二 (第二十条…). */
  readonly articles: number
  /** A header with 指标 or 信息内容 stands above. */
  readonly titled: boolean
  readonly cut: boolean
  readonly used: ReadonlySet<number>
}

const NOTE = /^\(.{2,240}\)?$/u
/** A label and its figures beyond this many cells are no row of a form. */
const LONGEST_ROW = 40

type Draft = { -readonly [K in keyof RowReading]: RowReading[K] extends readonly Token[] ? Token[] : RowReading[K] }
type HeaderDraft = { -readonly [K in keyof Omit<TableHeader, 'columns'>]: boolean } & { columns: HeaderColumn[] }
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
  #review: ReviewReading | null = null
  #row: Draft | null = null
  #stranger: UnknownDraft | null = null
  #header: HeaderDraft | null = null
  #inHeader = false
  #heads = 0
  #articles = 0
  #titled = false

  constructor(run: TokenRun, grammar: FormGrammar, position: FormPosition) {
    this.#run = run
    this.#grammar = grammar
    this.#position = position
  }

  read(): RunReading {
    const { tokens } = this.#run
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]
      if (token === undefined) break
      if (token.rowStart) this.#startRow(at)
      at += this.#step(token, at)
      if (token.cut) this.#cutHere()
    }
    this.#close()
    return {
      run: this.#run,
      rows: this.#rows,
      unknown: this.#unknown.filter((entry) => entry.values.some((value) => value.figure)),
      review: this.#review,
      heads: this.#heads,
      articles: this.#articles,
      titled: this.#titled,
      cut: tokens.some((token) => token.cut),
      used: this.#used,
    }
  }

  #step(token: Token, at: number): number {
    if (token.text === '') {
      if (this.#inHeader && this.#header !== null) {
        if (this.#header.columns.length === 0) this.#header.blankBefore = true
        else this.#header.blankAfter = true
      }
      if (this.#run.positional && !this.#inHeader && !token.cut) (this.#row ?? this.#stranger)?.values.push(token)
      return 1
    }
    const head = this.#headerStep(token, at)
    if (head > 0) return head
    const review = this.#reviewStep(token, at)
    if (review > 0) return review
    const match = matchRow(this.#run.tokens, at, !this.#run.rows, { grammar: this.#grammar, position: this.#position })
    if (match !== null) return this.#open(token, at, match)
    if (this.#inHeader && !token.figure && !this.#leadsToFigure(at)) return this.#headerWord(token)
    return this.#row === null ? this.#strayStep(token, at) : this.#valueStep(token, at, this.#row)
  }

  /** A row with figures is no row of the header any more. */
  #startRow(at: number): void {
    this.#close()
    if (!this.#inHeader || this.#header?.columns.length === 0) return
    for (let index = at; index === at || this.#run.tokens[index]?.rowStart === false; index += 1)
      if (this.#run.tokens[index]?.figure === true) this.#inHeader = false
  }

  /** In a stream of cells a word right before a figure is a label, not one more head. */
  #leadsToFigure(at: number): boolean {
    const following = this.#run.tokens[at + 1]
    const leads = !this.#run.rows && this.#header?.columns.length !== 0 && following?.figure === true
    if (leads) this.#inHeader = false
    return leads
  }

  /** 信息内容, 指标, 第二十条…, the corner note, column heads. */
  #headerStep(token: Token, at: number): number {
    if (isArticle(token.text)) {
      this.#articles += 1
      this.#follow()
      this.#close()
      this.#header = null
      this.#inHeader = false
      this.#use(token)
      return 1
    }
    if (HEADER_STARTS.has(token.key) || isBalanceNote(token.text) || SERIAL_HEADERS.has(token.key)) {
      this.#openHeader()
      if (HEADER_STARTS.has(token.key)) this.#titled = true
      if (this.#header !== null && token.key === '代码') this.#header.code = true
      else if (this.#header !== null && SERIAL_HEADERS.has(token.key)) this.#header.serial = true
      this.#use(token)
      return 1
    }
    const isRowToo = this.#grammar.rowsByKey.has(token.key)
    if (this.#inHeader ? false : isRowToo) return 0
    const column = columnAt(this.#run.tokens, at, !this.#run.rows)
    if (column === null) return 0
    if (!this.#inHeader && column.head.column !== null && !this.#grammar.columns.has(column.head.column)) return 0
    this.#openHeader()
    this.#header?.columns.push(column.head)
    if (column.head.column !== 'total' && column.head.column !== 'other-organisation') this.#heads += 1
    for (const used of this.#run.tokens.slice(at, at + column.length)) this.#use(used)
    return column.length
  }

  /** Any other word inside a header: a unit or value head, or a column head that lost its text. */
  #headerWord(token: Token): number {
    const header = this.#header
    if (header === null) return 1
    this.#use(token)
    if (UNIT_HEADERS.has(token.key)) header.unitColumn = true
    else if (VALUE_HEADERS.has(token.key)) header.columns.push({ column: null, unit: headUnit(token.text) })
    else if (!HEADER_WORDS.has(token.key) && !NOTE.test(token.text)) header.columns.push({ column: null, unit: null })
    return 1
  }

  #reviewStep(token: Token, at: number): number {
    if (this.#grammar.form !== '2019' && this.#grammar.form !== '2021') return 0
    if (!REVIEW_OUTCOMES.has(token.key) && !REVIEW_GROUPS.has(token.key)) return 0
    const review = readReview(this.#run, at)
    if (review === null || this.#review !== null) return 0
    this.#close()
    this.#inHeader = false
    this.#review = review
    for (const used of this.#run.tokens.slice(at, review.end)) this.#use(used)
    return Math.max(1, review.end - at)
  }

  #open(token: Token, at: number, match: RowMatch): number {
    const repeated =
      this.#row !== null && this.#run.rows && this.#row.index === match.index && this.#row.values.length === 0
    if (repeated && !token.rowStart) return match.length
    this.#follow()
    this.#close()
    this.#inHeader = false
    const row = this.#grammar.rows[match.index]
    if (row === undefined) return match.length
    for (const used of this.#run.tokens.slice(at, at + match.length)) this.#use(used)
    this.#row = {
      row,
      index: match.index,
      by: match.by,
      duplicate: match.duplicate,
      label: token,
      values: [],
      unit: null,
      unitFirst: false,
      header: this.#header,
      cut: false,
      followed: false,
    }
    this.#rows.push(this.#row)
    if (!match.duplicate) {
      this.#position.seen.add(match.index)
      this.#position.next = match.index + 1
    }
    return match.length
  }

  #valueStep(token: Token, at: number, row: Draft): number {
    const unit = parseUnit(token.text)
    if (unit !== null) {
      row.unitFirst = row.unit === null && row.values.every((value) => value.text === '')
      if (row.unitFirst) row.values = []
      row.unit ??= unit
      this.#use(token)
      return 1
    }
    const subLabel = row.row.heading && !token.figure && row.values.length === 0
    if (token.figure || (this.#run.rows && !subLabel)) {
      if (token.figure || !NOTE.test(token.text) || row.values.length > 0) row.values.push(token)
      this.#use(token)
      if (row.values.length > LONGEST_ROW) this.#close()
      return 1
    }
    if (NOTE.test(token.text) && row.values.length === 0) {
      this.#use(token)
      return 1
    }
    this.#close()
    return this.#strayStep(token, at)
  }

  /** Text outside any row: a misprinted label, an extra row, or a figure that belongs to one. */
  #strayStep(token: Token, at: number): number {
    if (token.figure) {
      if (this.#stranger !== null && this.#stranger.values.length <= LONGEST_ROW) this.#stranger.values.push(token)
      return 1
    }
    const unit = parseUnit(token.text)
    if (unit !== null) {
      if (this.#stranger !== null) this.#stranger.unit = unit
      return 1
    }
    if (this.#rows.length > 0 || this.#heads > 0 || this.#titled) {
      const match = matchMisprint(token.key, this.#grammar, this.#position)
      if (match !== null) return this.#open(token, at, match)
      if (this.#run.rows && this.#stranger !== null) return 1
      this.#stranger = {
        label: token,
        values: [],
        unit: null,
        header: this.#header,
        after: this.#rows.at(-1)?.index ?? -1,
      }
      this.#unknown.push(this.#stranger)
    }
    return 1
  }

  #openHeader(): void {
    this.#follow()
    this.#close()
    if (this.#inHeader) return
    this.#header = {
      columns: [],
      unitColumn: false,
      serial: false,
      code: false,
      blankBefore: false,
      blankAfter: false,
    }
    this.#inHeader = true
  }

  #use(token: Token): void {
    this.#used.add(token.place.block)
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
