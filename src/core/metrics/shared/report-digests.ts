import type { StatedFigure } from './figures-text'
import { figureOwnerText, readFigureOwner } from './figure-name'
import { figuresText } from './figures-text'

/** The figures of one report as a short digest, for links that could not hold the figures themselves. */
export interface ReportDigest {
  readonly owner: string
  readonly year: number
  /** Six hexadecimal digits. */
  readonly digest: string
}

const LINE = /^(?<owner>[^\t\n]{0,300})\t(?<year>\d{1,4})\t(?<digest>[0-9a-f]{6})$/u

const OFFSET = 0x81_1c_9d_c5
const PRIME = 0x01_00_01_93

/** FNV-1a, 32 bits, over the UTF-16 units, cut to 24: enough to tell that figures changed, no protection against anybody. */
const digestOf = (text: string): string => {
  let hash = OFFSET
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return (hash >>> 8).toString(16).padStart(6, '0')
}

/** What one digest stands for: an agency's report or an area's accidents of a year, or everything of a year. */
export type DigestOf = 'report' | 'year'

/** An area's accidents of a year are one thing, whatever their sector or months; in digests by year nobody is named. */
const ownerIn = (text: string, by: DigestOf): string => {
  if (by === 'year') return ''
  const owner = readFigureOwner(text)
  return owner.kind === 'agency' ? text : figureOwnerText({ ...owner, sector: null, severity: null, period: null })
}

/** A digest for each report of the figures, or each year, by owner, then year. */
export const reportDigests = (figures: readonly StatedFigure[], by: DigestOf = 'report'): readonly ReportDigest[] => {
  const reports = new Map<string, { readonly owner: string; readonly year: number; readonly figures: StatedFigure[] }>()
  for (const figure of figures) {
    const owner = ownerIn(figure.owner, by)
    const key = `${owner}\t${figure.year}`
    const known = reports.get(key)
    if (known === undefined) reports.set(key, { owner, year: figure.year, figures: [figure] })
    else known.figures.push(figure)
  }
  return [...reports]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { owner, year, figures: own }]) => ({ owner, year, digest: digestOf(figuresText(own)) }))
}

/** Which of the two these digests are. */
export const digestsOf = (digests: readonly ReportDigest[]): DigestOf =>
  digests.every(({ owner }) => owner === '') ? 'year' : 'report'

/** A line a report. */
export const digestsText = (digests: readonly ReportDigest[]): string =>
  digests.map(({ owner, year, digest }) => `${owner}\t${year}\t${digest}`).join('\n')

/** What {@link digestsText} wrote; null for any other text. */
export const readDigests = (text: string): readonly ReportDigest[] | null => {
  const lines = text.split('\n').map((line) => LINE.exec(line)?.groups)
  const digests = lines.flatMap((groups): ReportDigest[] => {
    const { owner, year, digest } = groups ?? {}
    return owner === undefined || digest === undefined ? [] : [{ owner, year: Number(year), digest }]
  })
  return digests.length === lines.length ? digests : null
}

/** Reports whose figures are others now, those that came and those that went among them; by owner, then year. */
export const changedReports = (
  stated: readonly ReportDigest[],
  shown: readonly ReportDigest[],
): readonly Pick<ReportDigest, 'owner' | 'year'>[] => {
  const keyOf = ({ owner, year, digest }: ReportDigest): string => `${owner}\t${year}\t${digest}`
  const [before, now] = [new Set(stated.map(keyOf)), new Set(shown.map(keyOf))]
  const changed = [
    ...shown.filter((report) => !before.has(keyOf(report))),
    ...stated.filter((report) => !now.has(keyOf(report))),
  ]
  return [...new Map(changed.map(({ owner, year }) => [`${owner}\t${year}`, { owner, year }])).values()]
}
