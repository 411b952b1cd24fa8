import type { QueryClient } from '@tanstack/react-query'
import type { SectionId } from '../../core/domain/catalogue'
import { SECTION_IDS } from '../../core/domain/catalogue'
import { sectionOf } from '../../core/domain/catalogue-index'
import type { Focus } from '../../core/metrics/focus'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { annualReports } from '../../core/metrics/selection'
import { accidentFigures, accidentFiguresIn } from '../../core/metrics/shared/accident-figures'
import { findingCounts, heldCounts } from '../../core/metrics/shared/counted'
import type { ShownFigure, StatedIn } from '../../core/metrics/shared/shown-figures'
import { shownFigures } from '../../core/metrics/shared/shown-figures'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { auditQuery } from '../../data/audit-files'
import { SCREEN_OF_SECTION } from '../../state/screen-of-section'
import type { View } from '../../state/view'
import { comparedFigures } from './compared-figures'
import { loadFigures } from './load-figures'

/** What is shown when somebody shares it. */
export interface Shared {
  readonly screen: View['screen']
  readonly entries: readonly CatalogEntry[]
  readonly focus: Focus
  readonly reports: readonly ReportFigures[]
}

const inSections = (sections: readonly SectionId[]) => {
  const asked = new Set(sections)
  return ({ indicator }: StatedIn): boolean => asked.has(sectionOf(indicator))
}

const ofSource = async (client: QueryClient, id: string | null, entries: readonly CatalogEntry[]) => {
  const reports = await loadFigures(
    client,
    entries.filter((entry) => entry.id === id),
  )
  return [...shownFigures(annualReports(reports), () => true), ...accidentFiguresIn(reports)]
}

/** Every printed figure the screen of a view is drawn from, and the counts it shows; none of a draft, which is the reader's own. */
export const figuresOfView = async (
  client: QueryClient,
  view: View,
  { entries, focus, reports }: Shared,
): Promise<readonly ShownFigure[]> => {
  const { screen } = view
  switch (screen) {
    case 'overview':
      return [
        ...shownFigures(focus.reports, inSections(SECTION_IDS)),
        ...accidentFiguresIn(focus.reports.map(({ report }) => report)),
      ]
    case 'channels':
    case 'responses':
    case 'requests':
    case 'resources':
      return shownFigures(
        focus.reports,
        inSections(SECTION_IDS.filter((section) => SCREEN_OF_SECTION[section] === screen)),
      )
    case 'accidents':
      return accidentFigures(reports, view)
    case 'compare':
      return comparedFigures(client, view, entries)
    case 'coverage':
      return [...heldCounts(entries), ...shownFigures(focus.reports, () => true)]
    case 'audit':
      return findingCounts(await client.query(auditQuery()), view)
    case 'source':
      return ofSource(client, view.source?.report ?? null, entries)
    default:
      screen satisfies 'draft'
      return []
  }
}
