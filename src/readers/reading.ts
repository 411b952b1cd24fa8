import type { Diagnostic } from '../core/domain/diagnostic'
import type { Block } from '../core/domain/document'

/** What the reader of one format makes of a file. */
export interface FormatReading {
  readonly title: string | null
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}
