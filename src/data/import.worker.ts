import type { Imported } from './import-document'
import { importDocument } from './import-document'

/** One file for the worker; it answers with an {@link ImportAnswer} for each report, then with `null`. */
export interface ImportRequest {
  readonly name: string
  readonly bytes: ArrayBuffer
}

export type ImportAnswer = Imported | null

const answer = (message: ImportAnswer): void => postMessage(message)

const read = async ({ name, bytes }: ImportRequest): Promise<void> => {
  for await (const imported of importDocument(new Uint8Array(bytes), name)) answer(imported)
  answer(null)
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void read(data))
