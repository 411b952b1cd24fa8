import { Suspense, lazy, useMemo } from 'react'
import type { SectionId } from '../../core/domain/catalogue'
import { focusOf, leadReport } from '../../core/metrics/focus'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { useView } from '../../state/view-store'
import { SectionHead } from '../../ui/figures/section-head'
import { useWords } from '../../ui/figures/words'
import { overviewKeyFigures, overviewSentence } from './model'

const ALL_SECTIONS: readonly SectionId[] = [
  'disclosure',
  'channels',
  'documents',
  'responses',
  'requests',
  'outcomes',
  'review',
  'resources',
]

// sentence and key figures need no chart: they are painted first, what stands below follows at once
const loadCards = import('./Cards')
const OverviewCards = lazy(async () => ({ default: (await loadCards).OverviewCards }))

/** 总览: the chosen report at a glance. */
export const OverviewScreen = ({ reports }: { readonly reports: readonly ReportFigures[] }) => {
  const words = useWords()
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const focus = useMemo(() => focusOf(reports, { agencies, years }), [reports, agencies, years])
  const lead = leadReport(focus, ALL_SECTIONS)
  return (
    <>
      <SectionHead
        focus={focus}
        lead={lead}
        section={words.messages.overview.section}
        sentence={lead === null ? null : overviewSentence(lead, words)}
        keyFigures={lead === null ? [] : overviewKeyFigures(lead, words)}
      />
      {lead === null ? null : (
        <Suspense>
          <OverviewCards focus={focus} lead={lead} />
        </Suspense>
      )}
    </>
  )
}
