import { createContext } from 'react'
import type { AuditMark } from './audit-marks'
import type { Mark } from './marks'

/** What the parts of the shown document share. */
export interface DocumentActions {
  /** Key of the selected mark. */
  readonly selected: string | null
  /** Keys of the other marks that the figure one came from rests on. */
  readonly together: ReadonlySet<string>
  /** What the audit says of it; null if nothing. */
  readonly auditOf: (mark: Mark) => AuditMark | null
  /** What a person says it should read; null where nobody does. */
  readonly correctionOf: (mark: Mark) => string | null
  readonly nameOf: (mark: Mark) => string
  readonly hrefOf: (mark: Mark) => string
  readonly select: (mark: Mark) => void
}

export const DocumentContext = createContext<DocumentActions>({
  selected: null,
  together: new Set(),
  auditOf: () => null,
  correctionOf: () => null,
  nameOf: ({ key }) => key,
  hrefOf: ({ key }) => `#${key}`,
  select: () => undefined,
})
