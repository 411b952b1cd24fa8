import { normalizeDocument } from '../../../../src/core/ingest/normal-document'
import { readClaims } from '../../../../src/core/ingest/claims/read-claims'
import type { ClaimsReading } from '../../../../src/core/ingest/claims/read-claims'
import type { Place } from '../../../../src/core/domain/place'

/** Claims of a report of 2023 with these paragraphs. */
export const readingOf = (
  paragraphs: readonly string[],
  options: { readonly year?: number; readonly tableBlocks?: readonly number[]; readonly taken?: readonly Place[] } = {},
): ClaimsReading =>
  readClaims(
    normalizeDocument({
      name: 'report.txt',
      format: 'text',
      encoding: 'utf-8',
      title: null,
      meta: {},
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
      diagnostics: [],
    }),
    {
      metadata: {
        kind: 'annual-report',
        title: null,
        agency: null,
        year: { value: options.year ?? 2023, printed: '2023', place: null, inferred: false },
        form: null,
        period: null,
        published: null,
      },
      tableBlocks: new Set(options.tableBlocks ?? []),
      taken: options.taken ?? [],
    },
  )

/** `indicator=value` of each claim of one paragraph, in the order of the text. */
export const figuresIn = (text: string, year?: number): readonly string[] =>
  readingOf([text], year === undefined ? {} : { year }).claims.map((claim) => {
    const measure = claim.measure === 'count' ? '' : ` ${claim.measure}`
    return `${claim.indicator}=${claim.value}${measure}`
  })
