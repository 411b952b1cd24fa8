import type { Report } from '../../core/domain/report'
import { useFormat, useLabels } from '../../i18n/locale'
import { useSourceWords } from '../../i18n/source/use-source-words'

/** Name of the report and the facts it states about itself. */
export const ReportHead = ({ report, local }: { readonly report: Report; readonly local: boolean }) => {
  const { own: source, messages } = useSourceWords()
  const { app } = messages
  const labels = useLabels()
  const format = useFormat()
  const { agency, year, form, period, published, title, kind } = report.metadata
  const facts: readonly (readonly [string, string | null])[] = [
    [source.agency, agency?.value ?? null],
    [source.year, year === null ? null : String(year.value)],
    [source.form, form === null ? null : labels.form(form.value)],
    [source.period, period === null ? null : format.period(period.period)],
    [source.published, published === null ? null : format.date(published.value)],
    [source.file, `${report.source.name} (${report.source.encoding})`],
  ]
  return (
    <header className="source-head">
      <h1 lang="zh">{title ?? agency?.value ?? report.source.name}</h1>
      <p>{[local ? app.localReport : null, source.kinds[kind]].filter((word) => word !== null).join(' · ')}</p>
      <dl>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text ?? source.unknown}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
