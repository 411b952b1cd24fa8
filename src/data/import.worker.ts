import type { FormId } from '../core/domain/catalogue'
import type { Report } from '../core/domain/report'
import type { Imported } from './import-document'
import { importDocument, readUnderForm } from './import-document'

/** One file for the worker; it answers with an {@link ImportAnswer} for each report, then with `null`. */
export interface ImportRequest {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** A report to be read again, on the form a person says it is on; answered in the same way. */
export interface FormRequest {
  readonly report: Report
  readonly form: FormId
}

/** One report that was read; null when the file is done with. */
export type ImportAnswer = Imported | null

const answer = (message: ImportAnswer): void => postMessage(message)

const read = async ({ name, bytes }: ImportRequest): Promise<void> => {
  for await (const imported of importDocument(new Uint8Array(bytes), name)) answer(imported)
  answer(null)
}

const readAgain = ({ report, form }: FormRequest): void => {
  answer(readUnderForm(report, form))
  answer(null)
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest | FormRequest>) => {
  if ('bytes' in data) void read(data)
  else readAgain(data)
})
