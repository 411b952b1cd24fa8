import { create } from 'zustand'

/** The report that is looked for: an empty place of the collection. */
export interface ExpectedReport {
  readonly agency: string
  readonly year: number
}

interface ImportRequest {
  readonly open: boolean
  /** Somebody is about to open it. */
  readonly near: boolean
  /** Null where any report is welcome. */
  readonly expected: ExpectedReport | null
}

const CLOSED: ImportRequest = { open: false, near: true, expected: null }

/** Whether the dialog of the import is open, and what it is to bring. */
export const useImportRequest = create<ImportRequest>()(() => ({ ...CLOSED, near: false }))

/** Opens the import; for the report that is missing, where there is one. */
export const importRequested = (expected: ExpectedReport | null = null): void =>
  useImportRequest.setState({ open: true, expected })

/** The import may be opened in a moment: its code can come. */
export const importNear = (): void => useImportRequest.setState({ near: true })

/** The dialog was closed; nothing is looked for any more. */
export const importRequestEnded = (): void => useImportRequest.setState(CLOSED)
