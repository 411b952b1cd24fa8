import type { FormId } from '../../core/domain/catalogue'
import type { SourceDocument } from '../../core/domain/document'
import { normalizeDocument } from '../../core/ingest/normal-document'
import { parseReport } from '../../core/ingest/parse-report'
import { openFile } from '../../readers/open-file'
import { documentText } from './document-text'
import type { CorpusCase } from './expected'
import { judgeAccidents } from './judge-accidents'
import { judgeCells } from './judge-cells'
import { judgeClaims } from './judge-claims'
import { judgeMetadata } from './judge-metadata'
import type { Part, Verdict } from './verdict'

/** Parses one document of a corpus and compares everything read with what was read from it by hand. */
export const measureCase = async ({ name, bytes, expected }: CorpusCase): Promise<readonly Verdict[]> => {
  const source = await firstDocument(bytes, name)
  const report = parseReport(source, name)
  const text = documentText(normalizeDocument(source))
  const form: FormId | null = expected.form === 'n/a' ? null : expected.form
  const parts: readonly (readonly [Part, ReturnType<typeof judgeCells>])[] = [
    ['cells', form === null ? [] : judgeCells(report, form, expected.figures)],
    ['claims', judgeClaims(report, text, expected.figures)],
    ['accidents', judgeAccidents(report, text, expected.accidents)],
    ...judgeMetadata(report, text, expected).map(([part, judged]) => [part, [judged]] as const),
  ]
  return parts.flatMap(([part, judged]) =>
    judged.map((verdict): Verdict => ({ ...verdict, file: name, form: expected.form, part })),
  )
}

const firstDocument = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  for await (const { content } of openFile(bytes, name)) if (content.kind === 'document') return content.document
  throw new Error(`${name}: no document`)
}
