import type { SectionId } from '../../core/domain/catalogue'
import type { AnnualReport } from '../../core/metrics/selection'
import { claimsTable, sectionTables } from './section-tables'
import { TableCard } from './table-card'
import { useWords } from './words'

interface SectionDataProps {
  readonly reports: readonly AnnualReport[]
  readonly sections: readonly SectionId[]
  readonly section: string
}

/** Every indicator of the sections as the reports fill it, and every figure their sentences add. */
export const SectionData = ({ reports, sections, section }: SectionDataProps) => {
  const words = useWords()
  const { readings } = words.messages
  const tables = sectionTables(reports, sections, words)
  const claims = claimsTable(reports, sections, words)
  const readATable = reports.some(({ report }) => report.cells.length > 0)
  return (
    <div className="cards section-data">
      {tables.map(({ form, table }) => (
        <TableCard
          key={form}
          id={`data.${form}`}
          title={`${readings.dataOf(section)} · ${words.labels.form(form)}`}
          note={readings.dataNote}
          table={table}
        />
      ))}
      {claims === null ? null : (
        <TableCard
          id="data.claims"
          title={readings.claimsTitle}
          note={readATable ? readings.claimsNote : readings.noForm}
          table={claims}
        />
      )}
    </div>
  )
}
