import type { Place } from '../../domain/place'
import type { NormalTable } from '../normal-document'
import { isValueLike } from './cell-content'
import { labelKey } from './label-key'

/** One cell of a table, wherever it stood: a grid slot, a piece between pipes or spaces, or a whole line. */
export interface Token {
  /** Normalised text; empty for a blank cell. */
  readonly text: string
  /** What labels are compared by; empty for blanks and figures. */
  readonly key: string
  /** Could be a figure, dash or slash. */
  readonly figure: boolean
  /** Printed text of the cell, trimmed. */
  readonly printed: string
  readonly place: Place
  /** First cell of a row whose limits are known. */
  readonly rowStart: boolean
  /** Text was left out after this token (`[…]`). */
  readonly cut: boolean
}

/** Consecutive tokens of one table, or of the lines that were one. */
export interface TokenRun {
  readonly kind: 'grid' | 'text'
  readonly tokens: readonly Token[]
  /** Row limits are known: pipes or a grid. */
  readonly rows: boolean
  /** Blank cells are still there; else they vanished and only full rows can be assigned. */
  readonly positional: boolean
  /** Blocks that hold table cells and nothing else: a grid, or lines with pipes. */
  readonly blocks: readonly number[]
  /** The grid itself, where there is one. */
  readonly table: NormalTable | null
  /** Year of the last caption above (see `captionYear`); null without any. */
  readonly year: number | null
}

/** `parted`: cells worked out by the sums of the form; `together`: digits that can be parted in several ways. */
export type Digits = 'parted' | 'together'

const CUT = /\[(?:…{1,2}|\.{3,6}|略)\]|…{1,2}|\.{6}/u

/** 2648-18538: figures with a sign between them that lost what parted them; nothing is read of them. */
const SIGNED_RUN = /^\d{1,7}[-+]\d{1,14}$/u

/** Builds a token from normalised text; `[…]` marks omitted text and is split off. */
export const tokenOf = (text: string, printed: string, place: Place, rowStart: boolean): Token => {
  const at = text.search(CUT)
  const before = at < 0 ? text : text.slice(0, at)
  // a figure right before the mark may have lost its last digits
  const kept = at > 0 && isValueLike(before) ? text : before
  const figure = isValueLike(kept) || SIGNED_RUN.test(kept)
  const key = figure || kept === '' || kept.length > 400 ? '' : labelKey(kept)
  return { text: kept, key, figure, printed, place, rowStart, cut: at >= 0 }
}
