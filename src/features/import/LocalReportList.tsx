import { useLocalReports } from '../../data/local-reports'
import { removeReport } from '../../data/library'
import { useMessages } from '../../i18n/locale'
import { ReportLink } from './ReportLink'

/** Reports kept on this computer, to open or to remove. */
export const LocalReportList = ({ onOpen }: { readonly onOpen: () => void }) => {
  const { importing } = useMessages()
  const { reports } = useLocalReports()
  return (
    <section aria-label={importing.local}>
      <h3>{importing.local}</h3>
      {reports.length === 0 ? <p>{importing.noneLocal}</p> : null}
      <ul className="import-list">
        {reports.map(({ id, metadata, source }) => {
          const name = metadata.title ?? source.name
          return (
            <li key={id}>
              <span>{name}</span>
              <ReportLink id={id} name={name} onOpen={onOpen} />
              <button type="button" onClick={() => void removeReport(id)}>
                {importing.remove(name)}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
