import type { FigureChange } from '../../core/metrics/shared/figure-changes'
import { figureChanges } from '../../core/metrics/shared/figure-changes'
import { changedReports, digestsOf, reportDigests } from '../../core/metrics/shared/report-digests'
import type { ReportDigest } from '../../core/metrics/shared/report-digests'
import type { ShownFigure } from '../../core/metrics/shared/shown-figures'
import { oneForEachKey } from '../../core/metrics/shared/shown-figures'
import { readFigureName } from '../../core/metrics/shared/figure-name'
import type { LinkFigures } from './link-figures'

/** What has changed since a link was made: which figures, or where it held digests which reports. */
export type Changes =
  | { readonly kind: 'figures'; readonly changes: readonly FigureChange[] }
  | { readonly kind: 'reports'; readonly changes: readonly Pick<ReportDigest, 'owner' | 'year'>[] }

const isCell = ({ name }: ShownFigure): boolean => readFigureName(name).kind === 'cell'

/** What a link says against what is shown. */
export const changesSince = (link: LinkFigures, figures: readonly ShownFigure[]): Changes => {
  const shown = link.cellsOnly ? figures.filter(isCell) : oneForEachKey(figures)
  return link.kind === 'figures'
    ? { kind: 'figures', changes: figureChanges(link.stated, shown) }
    : { kind: 'reports', changes: changedReports(link.stated, reportDigests(shown, digestsOf(link.stated))) }
}
