import type { FormId } from '../../core/domain/catalogue'
import { normalizeDocument } from '../../core/ingest/normal-document'
import { parseReport } from '../../core/ingest/parse-report'
import { readDocument } from '../../readers/read-document'
import { documentText } from './document-text'
import type { CorpusCase } from './expected'
import { judgeAccidents } from './judge-accidents'
import { judgeCells } from './judge-cells'
import { judgeClaims } from './judge-claims'
import { judgeMetadata } from './judge-metadata'
import type { Part, Verdict } from './verdict'

/** Parses one document of a corpus and compares everything read with what was read from it by hand. */
export const measureCase = ({ name, bytes, expected }: CorpusCase): readonly Verdict[] => {
  const source = readDocument(bytes, name)
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
