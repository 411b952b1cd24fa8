import { auditReport, auditSeries } from '../../core/audit/run-audit'
import { sentenceAt, withQuotes } from '../../core/audit/quotes'
import type { Finding } from '../../core/domain/finding'
import { formatPlace } from '../../core/domain/place'
import type { Place } from '../../core/domain/place'
import type { Report, ReportFigures } from '../../core/domain/report'
import { auditedReport } from '../../core/schema/encode-audit'
import type { Audit } from '../../core/schema/wire-audit'
import { joinAgencies } from '../build/agencies'
import { namedBy, underJoinedName } from '../build/catalog-entry'

/** What a thread makes of one report: its own findings, and what the rules over several reports need of it. */
export interface Audited {
  readonly figures: ReportFigures
  readonly findings: readonly Finding[]
  /** Sentences of its figures by place, for findings that are made when its text is gone. */
  readonly sentences: ReadonlyMap<string, string>
}

/** Places of figures that stand in sentences. */
const spokenPlaces = ({ claims, accidents, rates }: ReportFigures): readonly Place[] => [
  ...claims.map((claim) => claim.place),
  ...accidents.flatMap((statement) => Object.values(statement.figures).map((figure) => figure.place)),
  ...rates.flatMap(({ value, previous, change, changePct, target }) =>
    [value, previous, change, changePct, target].flatMap((figure) => figure?.place ?? []),
  ),
]

const sentencesOf = (report: Report): ReadonlyMap<string, string> => {
  const sentences = new Map<string, string>()
  for (const place of spokenPlaces(report)) {
    const sentence = sentenceAt(report.blocks, place)
    if (sentence !== null) sentences.set(formatPlace(place), sentence)
  }
  return sentences
}

/** Audits one report by itself. */
export const auditedOf = (report: Report): Audited => {
  const { blocks, ...figures } = report
  return {
    figures,
    findings: withQuotes(auditReport(report), ({ place }) => (place === null ? null : sentenceAt(blocks, place))),
    sentences: sentencesOf(report),
  }
}

/** Puts the audits of single reports together and adds what only several reports show. */
export const auditOf = (audited: readonly Audited[]): Audit => {
  const agencies = joinAgencies(audited.flatMap(({ figures }) => namedBy(figures) ?? []))
  const reports = audited.map(({ figures }) => underJoinedName(figures, agencies))
  const sentences = new Map(audited.map((one) => [one.figures.id, one.sentences]))
  const series = withQuotes(auditSeries(reports), ({ reportId, place }) =>
    place === null ? null : (sentences.get(reportId)?.get(formatPlace(place)) ?? null),
  )
  return {
    reports: reports.map(auditedReport),
    findings: [...audited.flatMap(({ findings }) => findings), ...series],
  }
}
