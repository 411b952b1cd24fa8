import { textDigest } from '../../text/text-digest'
import { readFigureOwner } from './figure-name'
import { figuresText } from './figures-text'
import type { ShownFigure } from './shown-figures'
import { oneForEachKey } from './shown-figures'

/** What the list of reports says of one. */
interface StampedReport {
  readonly id: string
  readonly year: number | null
  readonly published: string | null
}

/** Of which day and state the figures shown are, and whose: the same on slides, in files, in a citation and in a link. */
export interface DataStamp {
  /** Day the latest report cited was published; null where none says so. */
  readonly published: string | null
  /** First and last year the figures are about; null where none says so. */
  readonly years: readonly [from: number, to: number] | null
  /** Agencies, or areas where the figures are of no agency, in the order they are shown. */
  readonly subjects: readonly string[]
  /** {@link figuresFingerprint} of the figures. */
  readonly fingerprint: string
}

/** 16 hexadecimal digits: the same for the same printed figures in any order and language; another as soon as one is. */
export const figuresFingerprint = (figures: readonly ShownFigure[]): string =>
  textDigest(figuresText(oneForEachKey(figures)))

/** Year a figure of an area is about, or of the report that an agency's figure stands in. */
const yearOf = (figure: ShownFigure, reports: ReadonlyMap<string, StampedReport>): number => {
  const report = reports.get(figure.source?.reportId ?? '')
  return readFigureOwner(figure.owner).kind === 'agency' ? (report?.year ?? figure.year) : figure.year
}

/** Agencies; where the figures are of none, the areas they are about. */
const subjectsOf = (figures: readonly ShownFigure[]): readonly string[] => {
  const owners = figures.map(({ owner }) => readFigureOwner(owner))
  const agencies = new Set(owners.flatMap((owner) => (owner.kind === 'agency' ? [owner.agency] : [])))
  const areas = new Set(owners.flatMap((owner) => (owner.kind === 'area' ? [owner.area] : [])))
  return [...(agencies.size > 0 ? agencies : areas)].filter((subject) => subject !== '')
}

/** The stamp of figures; null where none is shown: nothing has no fingerprint. */
export const dataStamp = (figures: readonly ShownFigure[], listed: readonly StampedReport[]): DataStamp | null => {
  if (figures.length === 0) return null
  const byId = new Map(listed.map((report) => [report.id, report]))
  const cited = new Set(figures.flatMap(({ source }) => source?.reportId ?? []))
  const published = [...cited].flatMap((id) => byId.get(id)?.published ?? []).sort()
  const years = figures.map((figure) => yearOf(figure, byId)).filter((year) => year > 0)
  return {
    published: published.at(-1) ?? null,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    subjects: subjectsOf(figures),
    fingerprint: figuresFingerprint(figures),
  }
}
