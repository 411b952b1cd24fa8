import { create } from 'zustand'

/** The report that is looked for: an empty place of the collection. */
export interface ExpectedReport {
  readonly agency: string
  readonly year: number
}

/** Set where a screen asks for the import of one report; the frame opens the dialog. */
export const useImportRequest = create<{ readonly expected: ExpectedReport | null }>()(() => ({ expected: null }))

/** Opens the import for a report that is missing. */
export const importRequested = (expected: ExpectedReport): void => useImportRequest.setState({ expected })

/** The dialog was closed; nothing is looked for any more. */
export const importRequestEnded = (): void => useImportRequest.setState({ expected: null })
