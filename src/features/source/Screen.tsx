import './source.css'
import { useQuery } from '@tanstack/react-query'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useLibraryOpened, useLocalReports } from '../../data/local-reports'
import { reportQuery } from '../../data/queries'
import { useSourceWords } from '../../i18n/source/use-source-words'
import { useView } from '../../state/view-store'
import { ReportPicker } from './ReportPicker'
import { ReportView } from './ReportView'

interface SourceScreenProps {
  /** Reports of the data set and of this computer, to choose from. */
  readonly entries: readonly CatalogEntry[]
}

/** 原文: one report as it was read, or the list to choose one from. Failures to load it are thrown to the error screen. */
export const SourceScreen = ({ entries }: SourceScreenProps) => {
  const { own: source, messages } = useSourceWords()
  const { app } = messages
  const target = useView((view) => view.source)
  const from = useView((view) => view.from)
  const screenOpened = useView((view) => view.screenOpened)
  const local = useLocalReports()
  const opened = useLibraryOpened()
  const imported = local.find(({ id }) => id === target?.report)
  const listed = opened && imported === undefined && entries.some(({ id }) => id === target?.report)
  const query = useQuery({ ...reportQuery(target?.report ?? ''), enabled: listed, throwOnError: true })
  const report = imported ?? (listed ? query.data : undefined)
  const back =
    from === null ? null : (
      <button type="button" onClick={() => screenOpened(from)}>
        {source.back(app.screens[from])}
      </button>
    )
  if (target === null || (opened && imported === undefined && !listed)) {
    return (
      <div className="source">
        <h1>{source.title}</h1>
        {back}
        {target === null ? null : <p role="alert">{source.unlisted}</p>}
        <ReportPicker entries={entries} local={new Set(local.map(({ id }) => id))} />
      </div>
    )
  }
  return (
    <div className="source">
      <p className="source-ways">
        <button type="button" onClick={() => screenOpened('source')}>
          {source.choose}
        </button>
      </p>
      {report === undefined ? (
        <output>{app.loading}</output>
      ) : (
        <ReportView
          key={report.id}
          report={report}
          local={imported !== undefined}
          place={target.place}
          also={target.also}
          titleOf={(id) => entries.find((entry) => entry.id === id)?.title ?? id}
          back={back}
        />
      )}
    </div>
  )
}
