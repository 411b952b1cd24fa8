import { Suspense, lazy, startTransition, useEffect, useState } from 'react'
import { SECTION_IDS } from '../../core/domain/catalogue'
import type { Focus } from '../../core/metrics/focus'
import { leadReport } from '../../core/metrics/focus'
import { SectionHead } from '../../ui/figures/section-head'
import { useWords } from '../../ui/figures/words'
import { overviewKeyFigures, overviewSentence } from './model'

/** What the forms ask for. */
const FORM_SECTIONS = SECTION_IDS.filter((section) => section !== 'prose')

// sentence and key figures need no chart: they are painted first, what stands below follows at once
const OverviewCards = lazy(async () => ({ default: (await import('./Cards')).OverviewCards }))

/** False in what is painted first, true in slices after it. */
const useNext = (): boolean => {
  const [next, setNext] = useState(false)
  useEffect(() => startTransition(() => setNext(true)), [])
  return next
}

/** 总览: the chosen report at a glance. */
export const OverviewScreen = ({ focus }: { readonly focus: Focus }) => {
  const words = useWords()
  const lead = leadReport(focus, FORM_SECTIONS)
  const next = useNext()
  return (
    <>
      <SectionHead
        focus={focus}
        lead={lead}
        section={words.messages.overview.section}
        sentence={lead === null ? null : overviewSentence(lead, words)}
        keyFigures={lead === null ? [] : overviewKeyFigures(lead, words)}
      />
      {lead === null || !next ? null : (
        <Suspense>
          <OverviewCards focus={focus} lead={lead} />
        </Suspense>
      )}
    </>
  )
}
