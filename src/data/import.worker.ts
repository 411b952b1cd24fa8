import type { Imported } from './import-document'
import { importDocument } from './import-document'

/** One document for the worker; it answers with {@link Imported}. */
export interface ImportRequest {
  readonly name: string
  readonly bytes: ArrayBuffer
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const answer: Imported = importDocument(new Uint8Array(data.bytes), data.name)
  postMessage(answer)
})
