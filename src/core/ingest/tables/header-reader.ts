import type { FormGrammar } from './form-grammar'
import {
  HEADER_STARTS,
  HEADER_WORDS,
  isArticle,
  isBalanceNote,
  SERIAL_HEADERS,
  UNIT_HEADERS,
  VALUE_HEADERS,
} from './form-grammar'
import type { HeaderColumn, TableHeader } from './header'
import { columnAt, headUnit } from './header'
import type { Token, TokenRun } from './token'

/** A remark in brackets of its own; （一）… is a row. */
export const REMARK = /^\((?![一二三四五六七八九十\d]{1,3}\)).{2,240}\)?$/u
const CODE = '代码'
/** 甲, 乙, 丙 below the heads name the columns once more. */
const LETTER = /^[甲乙丙丁戊己]$/u

type HeaderDraft = { -readonly [K in keyof Omit<TableHeader, 'columns'>]: boolean } & { columns: HeaderColumn[] }

const emptyHeader = (): HeaderDraft => ({
  columns: [],
  unitColumn: false,
  serial: false,
  code: false,
  blankBefore: false,
  blankAfter: false,
  blankBetween: false,
})

/** Collects what stands above the values: 信息内容, 指标, 第二十条…, the corner note, column heads. */
export class HeaderReader {
  readonly #run: TokenRun
  readonly #grammar: FormGrammar
  #header: HeaderDraft | null = null
  #open = false
  /** Column heads that only a statutory form prints. */
  heads = 0
  /** Headings of the blocks of part 二. */
  articles = 0
  /** A word that opens the header of a form was found. */
  titled = false

  constructor(run: TokenRun, grammar: FormGrammar) {
    this.#run = run
    this.#grammar = grammar
  }

  /** The header that holds for the rows that follow. */
  get current(): TableHeader | null {
    return this.#header
  }

  /** Inside a header, no row having begun. */
  get open(): boolean {
    return this.#open
  }

  close(): void {
    this.#open = false
  }

  blank(): void {
    if (!this.#open || this.#header === null) return
    if (this.#header.columns.length === 0) this.#header.blankBefore = true
    else this.#header.blankAfter = true
  }

  /** Tokens taken as header from `at` on; 0 where none stands there. */
  take(token: Token, at: number): number {
    if (isArticle(token.text)) {
      this.articles += 1
      this.#header = null
      this.#open = false
      return 1
    }
    const serial = SERIAL_HEADERS.has(token.key)
    if (serial || HEADER_STARTS.has(token.key) || isBalanceNote(token.text)) {
      // 单位:某某局 | 2010年度 above the heads: what it says is no column of theirs
      const header = this.#begin(!serial && this.#run.rows && token.rowStart)
      if (!serial) this.titled = true
      else if (token.key === CODE) header.code = true
      else header.serial = true
      return 1
    }
    if (!this.#open && this.#grammar.rowsByKey.has(token.key)) return 0
    const found = columnAt(this.#run.tokens, at, !this.#run.rows)
    if (found === null) return 0
    const { column } = found.head
    if (!this.#open && column !== null && !this.#grammar.columns.has(column)) return 0
    const header = this.#begin()
    header.blankBetween ||= header.blankAfter
    header.columns.push(found.head)
    if (column !== 'total' && column !== 'other-organisation') this.heads += 1
    return found.length
  }

  /** Any other word inside a header: a unit or value head, or a column head that lost its text. */
  word(token: Token): void {
    const header = this.#header
    if (header === null) return
    if (UNIT_HEADERS.has(token.key)) header.unitColumn = true
    else if (VALUE_HEADERS.has(token.key))
      header.columns.push({ column: null, unit: headUnit(token.text), key: token.key })
    else if (!HEADER_WORDS.has(token.key) && !REMARK.test(token.text) && !LETTER.test(token.text))
      header.columns.push({ column: null, unit: null, key: token.key })
  }

  /** A row with figures is no row of the header any more. */
  startRow(at: number): void {
    if (!this.#open || this.#header?.columns.length === 0) return
    for (let index = at; index === at || this.#run.tokens[index]?.rowStart === false; index += 1)
      if (this.#run.tokens[index]?.figure === true) this.#open = false
  }

  /** In a stream of cells a word right before a figure is a label, not one more head. */
  endsBefore(at: number): boolean {
    if (this.#run.rows || this.#header?.columns.length === 0 || this.#run.tokens[at + 1]?.figure !== true) return false
    this.#open = false
    return true
  }

  #begin(again = false): HeaderDraft {
    if (again || !this.#open || this.#header === null) this.#header = emptyHeader()
    this.#open = true
    return this.#header
  }
}
