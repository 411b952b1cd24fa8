import { useMemo } from 'react'
import type { Report } from '../../core/domain/report'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { useWords } from '../../ui/figures/words'
import { useYearBefore } from './held'
import { Lines } from './Lines'
import { yearLines } from './year-lines'

const Compared = ({ before, report }: { readonly before: Report; readonly report: Report }) => {
  const own = useImportWords()
  const words = useWords()
  const { number } = words.format
  const { changed, same, incomparable } = useMemo(
    () => yearLines(before, report, words, own),
    [before, report, words, own],
  )
  return (
    <>
      <Lines title={own.changed(number(changed.length))} lines={changed} />
      <p>{own.yearSame(number(same), number(incomparable))}</p>
    </>
  )
}

interface PreviewYearBeforeProps {
  readonly report: Report
  /** Everything read together with it. */
  readonly beside: readonly Report[]
}

/** How a report compares with that of the year before, by its main figures. */
export const PreviewYearBefore = ({ report, beside }: PreviewYearBeforeProps) => {
  const words = useImportWords()
  const held = useYearBefore(report, beside)
  const { year, kind } = report.metadata
  if (year === null || kind !== 'annual-report') return null
  const before = String(year.value - 1)
  return (
    <section>
      <h4>{words.yearBefore(before)}</h4>
      {held.state === 'there' && held.from === 'beside' ? (
        <p>{words.yearBeforeBeside(held.report.source.name)}</p>
      ) : null}
      {held.state === 'there' ? <Compared before={held.report} report={report} /> : null}
      {held.state === 'none' ? <p>{words.noYearBefore(before)}</p> : null}
      {held.state === 'loading' ? <p>{words.heldLoading}</p> : null}
      {held.state === 'failed' ? <p>{words.heldFailed}</p> : null}
    </section>
  )
}
