import type { FigureChange } from '../../core/metrics/shared/figure-changes'
import { figureChanges } from '../../core/metrics/shared/figure-changes'
import { changedReports, digestsOf, reportDigests } from '../../core/metrics/shared/report-digests'
import type { ReportDigest } from '../../core/metrics/shared/report-digests'
import type { ShownFigure } from '../../core/metrics/shared/shown-figures'
import { oneForEachKey } from '../../core/metrics/shared/shown-figures'
import { readFigureName } from '../../core/metrics/shared/figure-name'
import { figuresFingerprint } from '../../core/metrics/shared/data-stamp'
import type { LinkFigures } from './link-figures'

/**
 * What has changed since a link was made: which figures, where it held digests which reports, and where it held one
 * fingerprint that something has.
 */
export type Changes =
  | { readonly kind: 'figures'; readonly changes: readonly FigureChange[] }
  | { readonly kind: 'reports'; readonly changes: readonly Pick<ReportDigest, 'owner' | 'year'>[] }
  | { readonly kind: 'fingerprint'; readonly changes: readonly { readonly before: string; readonly now: string }[] }

const isCell = ({ name }: ShownFigure): boolean => readFigureName(name).kind === 'cell'

/** What a link says against what is shown. */
export const changesSince = (link: LinkFigures, figures: readonly ShownFigure[]): Changes => {
  if (link.kind === 'fingerprint') {
    const now = figuresFingerprint(figures)
    return { kind: 'fingerprint', changes: now === link.stated ? [] : [{ before: link.stated, now }] }
  }
  const shown = link.cellsOnly ? figures.filter(isCell) : oneForEachKey(figures)
  return link.kind === 'figures'
    ? { kind: 'figures', changes: figureChanges(link.stated, shown) }
    : { kind: 'reports', changes: changedReports(link.stated, reportDigests(shown, digestsOf(link.stated))) }
}
