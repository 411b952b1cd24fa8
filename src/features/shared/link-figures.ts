import { figuresText, readFigures } from '../../core/metrics/shared/figures-text'
import type { StatedFigure } from '../../core/metrics/shared/figures-text'
import { digestsText, readDigests, reportDigests } from '../../core/metrics/shared/report-digests'
import type { ReportDigest } from '../../core/metrics/shared/report-digests'
import type { ShownFigure } from '../../core/metrics/shared/shown-figures'
import { oneForEachKey } from '../../core/metrics/shared/shown-figures'
import { pack, unpack } from '../../exporters/packed'

/** Letters of an address that the figures may take; with more of them it carries a digest of each report, then of each year. */
const ROOM = 2000
/** What an address carries: every figure, or digests. */
const FIGURES = '3.'
const DIGESTS = '4.'
/** The same in links of the first version, which knew the cells of tables only. */
const CELLS = '1.'
const CELL_DIGESTS = '2.'
/** One fingerprint of all of them, short enough for a citation. */
const FINGERPRINT = '5.'
const FINGERPRINT_DATA = /^5\.(?<fingerprint>[0-9a-f]{16})$/u

/** What a link says of the figures it was made from; `cellsOnly`: of the cells of tables, and nothing of others. */
export type LinkFigures = { readonly cellsOnly: boolean } & (
  | { readonly kind: 'figures'; readonly stated: readonly StatedFigure[] }
  | { readonly kind: 'digests'; readonly stated: readonly ReportDigest[] }
  | { readonly kind: 'fingerprint'; readonly stated: string }
)

/** A fingerprint as a link carries it. */
export const fingerprintData = (fingerprint: string): string => FINGERPRINT + fingerprint

/** The figures as a link carries them; null where there are none. */
export const encodeLinkFigures = async (shown: readonly ShownFigure[]): Promise<string | null> => {
  if (shown.length === 0) return null
  const figures = oneForEachKey(shown)
  const whole = FIGURES + (await pack(figuresText(figures)))
  if (whole.length <= ROOM) return whole
  const reports = DIGESTS + (await pack(digestsText(reportDigests(figures))))
  return reports.length <= ROOM ? reports : DIGESTS + (await pack(digestsText(reportDigests(figures, 'year'))))
}

/** What a link says; null where it is damaged or of a later version. */
export const decodeLinkFigures = async (data: string): Promise<LinkFigures | null> => {
  const { fingerprint } = FINGERPRINT_DATA.exec(data)?.groups ?? {}
  if (fingerprint !== undefined) return { kind: 'fingerprint', stated: fingerprint, cellsOnly: false }
  const text = await unpack(data.slice(FIGURES.length))
  if (text === null) return null
  const isOf = (...versions: readonly string[]): boolean => versions.some((version) => data.startsWith(version))
  const cellsOnly = isOf(CELLS, CELL_DIGESTS)
  if (isOf(CELLS, FIGURES)) {
    const stated = readFigures(text)
    return stated === null ? null : { kind: 'figures', stated, cellsOnly }
  }
  const stated = isOf(CELL_DIGESTS, DIGESTS) ? readDigests(text) : null
  return stated === null ? null : { kind: 'digests', stated, cellsOnly }
}
