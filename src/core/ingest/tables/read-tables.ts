import type { FormId } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { NormalDocument } from '../normal-document'

/** What the statutory tables of a document hold. */
export interface TablesReading {
  /** Generation of the tables by their labels, with the place of the label that decided; null without any. */
  readonly form: { readonly id: FormId; readonly place: Place; readonly printed: string } | null
  readonly cells: readonly Cell[]
  /** Blocks (tables, or the lines of a flattened table) that belong to statutory tables and hold no prose. */
  readonly usedBlocks: ReadonlySet<number>
  readonly diagnostics: readonly Diagnostic[]
}

export const readTables = (_document: NormalDocument): TablesReading => ({
  form: null,
  cells: [],
  usedBlocks: new Set(),
  diagnostics: [],
})
