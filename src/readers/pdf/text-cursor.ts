import type { Matrix } from './geometry'
import { matrixOf, multiply } from './geometry'
import type { OperationName } from './operations'

/** What the reader needs of a font; null where the width of its signs cannot be told. */
export type FontOf = (name: string) => { readonly unit: number } | null

/** A piece of text in text space: from its origin to its end. */
export interface TextSpan {
  readonly text: string
  readonly matrix: Matrix
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
}

interface TextState {
  readonly size: number
  readonly unit: number | null
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

const START: TextState = { size: 0, unit: null, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const numberAt = (list: readonly unknown[], at: number): number => {
  const value = list[at]
  return typeof value === 'number' ? value : 0
}

/** Where the next sign of text is set, as the operations of text move it (ISO 32000, 9.4). */
export class TextCursor {
  private state = START
  private readonly saved: TextState[] = []
  private matrix = IDENTITY
  private line: readonly [x: number, y: number] = [0, 0]
  private x = 0

  private readonly fontOf: FontOf

  constructor(fontOf: FontOf) {
    this.fontOf = fontOf
  }

  save(): void {
    this.saved.push(this.state)
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  /** Follows one operation; text that is shown is returned, where its width can be told. */
  follow(name: OperationName, list: readonly unknown[], given: unknown): TextSpan | null {
    switch (name) {
      case 'beginText':
        this.begin(IDENTITY)
        return null
      case 'setTextMatrix':
        this.begin(matrixOf(list[0]) ?? matrixOf(given) ?? IDENTITY)
        return null
      case 'setFont': {
        const [font] = list
        const unit = typeof font === 'string' ? (this.fontOf(font)?.unit ?? null) : null
        this.state = { ...this.state, size: Math.abs(numberAt(list, 1)), unit }
        return null
      }
      case 'showText':
        return this.show(Array.isArray(list[0]) ? list[0] : [])
      default:
        this.move(name, list)
        return null
    }
  }

  private begin(matrix: Matrix): void {
    this.matrix = matrix
    this.line = [0, 0]
    this.x = 0
  }

  private move(name: OperationName, list: readonly unknown[]): void {
    const first = numberAt(list, 0)
    if (name === 'setCharSpacing') this.state = { ...this.state, charSpacing: first }
    else if (name === 'setWordSpacing') this.state = { ...this.state, wordSpacing: first }
    else if (name === 'setHScale') this.state = { ...this.state, scale: first / 100 }
    else if (name === 'setTextRise') this.state = { ...this.state, rise: first }
    else if (name === 'setLeading') this.state = { ...this.state, leading: first }
    else if (name === 'nextLine') this.moveBy(0, -this.state.leading)
    else if (name === 'moveText') this.moveBy(first, numberAt(list, 1))
    else if (name === 'setLeadingMoveText') {
      this.state = { ...this.state, leading: -numberAt(list, 1) }
      this.moveBy(first, numberAt(list, 1))
    }
  }

  private moveBy(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y]
    this.x = this.line[0]
  }

  /** Spaces at the ends of text are no part of it. */
  private show(glyphs: readonly unknown[]): TextSpan | null {
    const { size, unit, scale, rise } = this.state
    if (unit === null) return null
    let from: number | null = null
    let text = ''
    let to = this.x
    for (const glyph of glyphs) {
      const space = isSpace(glyph)
      text += signOf(glyph)
      if (!space) from ??= this.x
      this.x += this.width(glyph, size, unit) * scale
      if (!space) to = this.x
      this.x += this.spacing(glyph) * scale
    }
    if (from === null) return null
    return { text: text.trim(), matrix: multiply(this.matrix, [1, 0, 0, 1, 0, rise]), from, to, y: this.line[1], size }
  }

  private width(glyph: unknown, size: number, unit: number): number {
    if (typeof glyph === 'number') return (-glyph * size) / 1000
    const width = typeof glyph === 'object' && glyph !== null && 'width' in glyph ? glyph.width : 0
    return typeof width === 'number' ? width * size * unit : 0
  }

  private spacing(glyph: unknown): number {
    if (typeof glyph !== 'object' || glyph === null) return 0
    const word = 'isSpace' in glyph && glyph.isSpace === true ? this.state.wordSpacing : 0
    return this.state.charSpacing + word
  }
}

const signOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
    ? glyph.unicode
    : ''

const isSpace = (glyph: unknown): boolean => signOf(glyph).trim() === ''
