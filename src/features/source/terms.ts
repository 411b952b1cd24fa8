import { formatPlace, parsePlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import type { SourceSpot } from '../../state/view'
import type { FigureRef } from '../../ui/charts/series'
import type { FigureTerm } from './FigureTerms'
import { atOrigin, markAt, textAt } from './marks'
import type { Mark } from './marks'

interface TermsRequest {
  readonly report: Report
  /** The place shown, then the others the figure rests on. */
  readonly spots: readonly SourceSpot[]
  readonly titleOf: (report: string) => string
}

const refOf = ({ report, place }: SourceSpot): FigureRef | null => {
  const parsed = parsePlace(place)
  return parsed === null ? null : { reportId: report, place: parsed }
}

const printedAt = (report: Report, { reportId, place }: FigureRef): string | null => {
  if (reportId !== report.id) return null
  const origin = atOrigin(report.blocks, place)
  return textAt(report.blocks, origin)?.slice(origin.start, origin.end).trim() ?? null
}

/** The places of a worked-out figure as ways to each, every one carrying the others along. */
export const termsOf = ({ report, spots, titleOf }: TermsRequest): readonly FigureTerm[] => {
  const refs = spots.flatMap((spot) => refOf(spot) ?? [])
  return refs.map((ref, index) => {
    const printed = printedAt(report, ref)
    return {
      key: `${ref.reportId} ${formatPlace(ref.place)}`,
      text: printed === null || printed === '' ? titleOf(ref.reportId) : printed,
      source: { ...ref, also: refs.filter((_, other) => other !== index) },
      current: index === 0,
    }
  })
}

/** Keys of the marks in this report that the figure rests on beside the one shown. */
export const markedTogether = (
  report: Report,
  marks: readonly Mark[],
  also: readonly SourceSpot[],
): ReadonlySet<string> =>
  new Set(
    also.flatMap((spot) => {
      const ref = spot.report === report.id ? refOf(spot) : null
      return ref === null ? [] : (markAt(marks, atOrigin(report.blocks, ref.place))?.key ?? [])
    }),
  )
