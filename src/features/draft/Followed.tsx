import { useState } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import { followReport } from '../../core/draft/carry-over'
import type { Draft } from '../../core/draft/draft'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useDraft } from '../../state/draft-store'
import { FollowSelect } from './FollowSelect'
import { useFindReport } from './use-find-report'

interface FollowedProps {
  readonly draft: Pick<Draft, 'agency' | 'year'>
  readonly held: readonly CatalogEntry[]
  /** Id of the report the draft follows. */
  readonly id: string | null
  readonly before: ReportFigures | null
}

/** Which report of last year the draft is held against, to be chosen anew at any time. */
export const Followed = ({ draft, held, id, before }: FollowedProps) => {
  const { start } = useDraftWords()
  const findReport = useFindReport()
  const reportFollowed = useDraft((state) => state.reportFollowed)
  const [failed, setFailed] = useState(false)
  const year = String(draft.year - 1)
  const follow = async (chosen: string | null): Promise<void> => {
    setFailed(false)
    try {
      const report = chosen === null ? null : await findReport(chosen)
      reportFollowed(chosen, (typed) => followReport(typed, before, report))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="card draft-followed">
      {id === null || held.length === 0 ? (
        <p className="draft-hint">{start.before(held.length, draft.agency, year)}</p>
      ) : null}
      {held.length === 0 ? null : (
        <FollowSelect held={held} year={year} value={id} onFollow={(chosen) => void follow(chosen)} />
      )}
      {failed ? <p role="alert">{start.loadFailed}</p> : null}
    </div>
  )
}
