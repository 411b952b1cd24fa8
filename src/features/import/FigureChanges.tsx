import { useMemo } from 'react'
import { compareReports } from '../../core/library/compare-reports'
import type { Report } from '../../core/domain/report'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { figureLines } from './changes'
import { Lines } from './Lines'

interface FigureChangesProps {
  readonly before: Report
  readonly after: Report
}

/** Figures that one version of a report says otherwise than another. */
export const FigureChanges = ({ before, after }: FigureChangesProps) => {
  const words = useImportWords()
  const changes = useMemo(() => compareReports(before, after), [before, after])
  const language = useAuditLanguage([])
  const { number } = language.format
  const { added, changed, removed } = figureLines(changes, { language, words })
  if (added.length + changed.length + removed.length === 0) return <p>{words.same(number(changes.unchanged))}</p>
  return (
    <>
      <Lines title={words.changed(number(changed.length))} lines={changed} />
      <Lines title={words.added(number(added.length))} lines={added} />
      <Lines title={words.removed(number(removed.length))} lines={removed} />
    </>
  )
}
