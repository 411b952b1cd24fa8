import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import type { DiagnosticCode } from '../core/domain/diagnostic'
import { REFUSING_CODES } from '../core/domain/diagnostic'
import type { Report } from '../core/domain/report'
import { readReports } from '../readers/read-reports'
import type { InputFile } from './inputs'
import { DEVICE, reportId } from './inputs'

/** More than this is never loaded; the reader itself stops earlier and says so. */
const MAX_BYTES = 64 * 1024 * 1024

/** With one of these the document is none that we can read, however much text it has. */
const isNoReport = (code: DiagnosticCode): boolean =>
  REFUSING_CODES.has(code) || code === 'not-a-report' || code === 'report-without-text'

/** Reads one file and yields its reports, an archive one after another; throws only what the file system throws. */
export async function* readInput({ path, name, id }: InputFile): AsyncGenerator<Report, void, undefined> {
  const bytes = path === null ? await readStandardInput() : readBytes(path)
  const taken = new Set<string>()
  yield* readReports(bytes, name, ({ part }) => (part === null ? id : partId(id, part, taken)))
}

/** Id of a report in an archive: no other file has it, for `~` stands in no id of a file. */
const partId = (id: string, part: string, taken: Set<string>): string => {
  const plain = `${id}~${reportId(part)}`
  let unique = plain
  for (let number = 2; taken.has(unique); number += 1) unique = `${plain}-${number}`
  taken.add(unique)
  return unique
}

/** `none`: nothing could be read; `no-report`: figures, but of something else; `part`: not the whole of a large file. */
export type Extent = 'all' | 'part' | 'no-report' | 'none'

/** How much of a document was read. */
export const extentRead = (report: Report): Extent => {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  if (errors.some(isNoReport)) return hasFigures(report) ? 'no-report' : 'none'
  const cut = errors.includes('text-truncated') || report.diagnostics.some(({ code }) => code === 'nesting-too-deep')
  return cut ? 'part' : 'all'
}

const hasFigures = ({ cells, claims, accidents, rates }: Report): boolean =>
  cells.length + claims.length + accidents.length + rates.length > 0

/** Synchronous: a thread has nothing else to do meanwhile, and each wait costs more than the reading. */
const readBytes = (path: string): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const facts = fstatSync(file)
    // a device may never end
    if (!facts.isFile() && !facts.isFIFO()) throw Object.assign(new Error(path), { code: DEVICE })
    if (facts.size <= MAX_BYTES) return readFileSync(file)
    const bytes = new Uint8Array(MAX_BYTES)
    return bytes.subarray(0, readSync(file, bytes, 0, MAX_BYTES, 0))
  } finally {
    closeSync(file)
  }
}

/** By its descriptor: a thread has no standard input stream of its own. */
const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  while (length <= MAX_BYTES) {
    const chunk = new Uint8Array(CHUNK)
    const count = readChunk(chunk)
    if (count === 0) break
    if (count === null) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      continue
    }
    chunks.push(chunk.subarray(0, count))
    length += count
  }
  return Buffer.concat(chunks)
}

const CHUNK = 65_536
const PAUSE_MS = 20

/** Bytes read, 0 at the end, null where nothing is there yet. */
const readChunk = (chunk: Uint8Array): number | null => {
  try {
    return readSync(0, chunk)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EAGAIN') return null
    if (code === 'EOF') return 0
    throw error
  }
}
