import type { StatedFigure } from './figures-text'
import { figuresText } from './figures-text'

/** The figures of one report as a short digest, for links that could not hold the figures themselves. */
export interface ReportDigest {
  readonly agency: string
  readonly year: number
  /** Six hexadecimal digits. */
  readonly digest: string
}

const LINE = /^(?<agency>[^\t\n]{1,300})\t(?<year>\d{4})\t(?<digest>[0-9a-f]{6})$/u

const OFFSET = 0x81_1c_9d_c5
const PRIME = 0x01_00_01_93

/** FNV-1a, 32 bits, over the UTF-16 units, cut to 24: enough to tell that figures changed, no protection against anybody. */
const digestOf = (text: string): string => {
  let hash = OFFSET
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return (hash >>> 8).toString(16).padStart(6, '0')
}

/** A digest for each report of the figures, by agency, then year. */
export const reportDigests = (figures: readonly StatedFigure[]): readonly ReportDigest[] => {
  const reports = new Map<string, StatedFigure[]>()
  for (const figure of figures) {
    const key = `${figure.agency}\t${figure.year}`
    reports.set(key, [...(reports.get(key) ?? []), figure])
  }
  return [...reports.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own
      return first === undefined ? [] : [{ agency: first.agency, year: first.year, digest: digestOf(figuresText(own)) }]
    })
}

/** A line a report. */
export const digestsText = (digests: readonly ReportDigest[]): string =>
  digests.map(({ agency, year, digest }) => `${agency}\t${year}\t${digest}`).join('\n')

/** What {@link digestsText} wrote; null for any other text. */
export const readDigests = (text: string): readonly ReportDigest[] | null => {
  const lines = text.split('\n').map((line) => LINE.exec(line)?.groups)
  const digests = lines.flatMap((groups): ReportDigest[] => {
    const { agency, year, digest } = groups ?? {}
    return agency === undefined || digest === undefined ? [] : [{ agency, year: Number(year), digest }]
  })
  return digests.length === lines.length ? digests : null
}

/** Reports whose figures are others now, those that came and those that went among them; by agency, then year. */
export const changedReports = (
  stated: readonly ReportDigest[],
  shown: readonly ReportDigest[],
): readonly Pick<ReportDigest, 'agency' | 'year'>[] => {
  const keyOf = ({ agency, year, digest }: ReportDigest): string => `${agency}\t${year}\t${digest}`
  const [before, now] = [new Set(stated.map(keyOf)), new Set(shown.map(keyOf))]
  const changed = [
    ...shown.filter((report) => !before.has(keyOf(report))),
    ...stated.filter((report) => !now.has(keyOf(report))),
  ]
  return [...new Map(changed.map(({ agency, year }) => [`${agency}\t${year}`, { agency, year }])).values()]
}
