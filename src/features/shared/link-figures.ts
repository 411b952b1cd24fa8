import type { SectionId } from '../../core/domain/catalogue'
import { SECTION_IDS } from '../../core/domain/catalogue'
import { figuresText, readFigures } from '../../core/metrics/shared/figures-text'
import type { StatedFigure } from '../../core/metrics/shared/figures-text'
import { digestsText, readDigests, reportDigests } from '../../core/metrics/shared/report-digests'
import type { ReportDigest } from '../../core/metrics/shared/report-digests'
import type { ShownFigure } from '../../core/metrics/shared/shown-figures'
import { shownFigures } from '../../core/metrics/shared/shown-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import { SCREEN_OF_SECTION } from '../../state/screen-of-section'
import type { ScreenId } from '../../state/view'
import { pack, unpack } from '../../exporters/packed'

/** Letters of an address that the figures may take; with more of them it carries a digest of each report. */
const ROOM = 2000
/** What an address carries: every figure, or a digest of each report. */
const FIGURES = '1.'
const DIGESTS = '2.'

/** What a link says of the figures it was made from. */
export type LinkFigures =
  | { readonly kind: 'figures'; readonly stated: readonly StatedFigure[] }
  | { readonly kind: 'digests'; readonly stated: readonly ReportDigest[] }

const sectionsOn = (screen: ScreenId): readonly SectionId[] =>
  screen === 'overview' ? SECTION_IDS : SECTION_IDS.filter((section) => SCREEN_OF_SECTION[section] === screen)

/** The figures of the tables a screen shows; none on a screen that is about something else. */
export const figuresOn = (screen: ScreenId, reports: readonly AnnualReport[]): readonly ShownFigure[] =>
  shownFigures(reports, sectionsOn(screen))

/** The figures as a link carries them; null where there are none. */
export const encodeLinkFigures = async (figures: readonly StatedFigure[]): Promise<string | null> => {
  if (figures.length === 0) return null
  const whole = FIGURES + (await pack(figuresText(figures)))
  return whole.length <= ROOM ? whole : DIGESTS + (await pack(digestsText(reportDigests(figures))))
}

/** What a link says; null where it is damaged or of a later version. */
export const decodeLinkFigures = async (data: string): Promise<LinkFigures | null> => {
  const text = await unpack(data.slice(FIGURES.length))
  if (text === null) return null
  if (data.startsWith(FIGURES)) {
    const stated = readFigures(text)
    return stated === null ? null : { kind: 'figures', stated }
  }
  const stated = data.startsWith(DIGESTS) ? readDigests(text) : null
  return stated === null ? null : { kind: 'digests', stated }
}
