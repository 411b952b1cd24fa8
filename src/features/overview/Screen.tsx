import { Suspense, lazy, startTransition, useEffect, useState } from 'react'
import { SECTION_IDS } from '../../core/domain/catalogue'
import type { Focus } from '../../core/metrics/focus'
import { leadReport } from '../../core/metrics/focus'
import type { AnnualReport } from '../../core/metrics/selection'
import { SectionHead } from '../../ui/figures/section-head'
import { useWords } from '../../ui/figures/words'
import { overviewKeyFigures, overviewSentence } from './model'

/** What the forms ask for. */
const FORM_SECTIONS = SECTION_IDS.filter((section) => section !== 'prose')

// sentence and key figures need no chart: they are painted first, what stands below follows at once
const OverviewCards = lazy(async () => ({ default: (await import('./Cards')).OverviewCards }))

/** Not in what is painted first; in slices after it. What stands above is not drawn again for them. */
const NextCards = (props: { readonly focus: Focus; readonly lead: AnnualReport }) => {
  const [next, setNext] = useState(false)
  useEffect(() => startTransition(() => setNext(true)), [])
  return next ? (
    <Suspense>
      <OverviewCards {...props} />
    </Suspense>
  ) : null
}

/** 总览: the chosen report at a glance. */
export const OverviewScreen = ({ focus }: { readonly focus: Focus }) => {
  const words = useWords()
  const lead = leadReport(focus, FORM_SECTIONS)
  return (
    <>
      <SectionHead
        focus={focus}
        lead={lead}
        section={words.messages.overview.section}
        sentence={(report) => overviewSentence(report, words)}
        keyFigures={(report) => overviewKeyFigures(report, words)}
      />
      {lead === null ? null : <NextCards focus={focus} lead={lead} />}
    </>
  )
}
