import { open } from 'node:fs/promises'
import type { DiagnosticCode } from '../core/domain/diagnostic'
import type { Report } from '../core/domain/report'
import { parseReport } from '../core/ingest/parse-report'
import { readDocument } from '../readers/read-document'
import type { InputFile } from './inputs'

/** More than this is never loaded; the reader itself stops earlier and says so. */
const MAX_BYTES = 64 * 1024 * 1024

/** With one of these the document is none that we can read, however much text it has. */
const NO_REPORT: ReadonlySet<DiagnosticCode> = new Set([
  'empty-file',
  'binary-file',
  'file-too-large',
  'not-a-report',
  'list-page',
])

/** Reads and parses one file; throws only what the file system throws. */
export const readInput = async (file: InputFile): Promise<Report> =>
  parseBytes(file.path === null ? await readStandardInput() : await readBytes(file.path), file)

/** Bytes of a document → report. */
export const parseBytes = (bytes: Uint8Array, { name, id }: Pick<InputFile, 'name' | 'id'>): Report =>
  parseReport(readDocument(bytes, name), id)

/** `none`: no report, or nothing of it could be read; `part`: some of it could not. */
export const extentRead = ({ diagnostics }: Pick<Report, 'diagnostics'>): 'all' | 'part' | 'none' => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  if (errors.some((code) => NO_REPORT.has(code))) return 'none'
  return errors.includes('text-truncated') ? 'part' : 'all'
}

const readBytes = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size <= MAX_BYTES) return await handle.readFile()
    const bytes = new Uint8Array(MAX_BYTES)
    const { bytesRead } = await handle.read(bytes, 0, MAX_BYTES, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes: unknown = chunk
    if (!(bytes instanceof Uint8Array)) continue
    chunks.push(bytes)
    length += bytes.length
    if (length > MAX_BYTES) break
  }
  return Buffer.concat(chunks)
}
