import type { FigureChange } from '../../core/metrics/shared/figure-changes'
import { figureChanges } from '../../core/metrics/shared/figure-changes'
import { changedReports, reportDigests } from '../../core/metrics/shared/report-digests'
import type { ReportDigest } from '../../core/metrics/shared/report-digests'
import type { ShownFigure } from '../../core/metrics/shared/shown-figures'
import type { LinkFigures } from './link-figures'

/** What has changed since a link was made: which figures, or where it held digests which reports. */
export type Changes =
  | { readonly kind: 'figures'; readonly changes: readonly FigureChange[] }
  | { readonly kind: 'reports'; readonly changes: readonly Pick<ReportDigest, 'agency' | 'year'>[] }

/** What a link says against what is shown. */
export const changesSince = (link: LinkFigures, shown: readonly ShownFigure[]): Changes =>
  link.kind === 'figures'
    ? { kind: 'figures', changes: figureChanges(link.stated, shown) }
    : { kind: 'reports', changes: changedReports(link.stated, reportDigests(shown)) }
