import { memo, useDeferredValue } from 'react'
import type { SectionId } from '../../core/domain/catalogue'
import type { AnnualReport } from '../../core/metrics/selection'
import { claimsTable, sectionTables } from './section-tables'
import { SourceHrefContext, useSourceHref } from '../source-link'
import { TableCard } from './table-card'
import { useWords } from './words'

interface SectionDataProps {
  readonly reports: readonly AnnualReport[]
  readonly sections: readonly SectionId[]
  readonly section: string
}

const Tables = memo(({ reports, sections, section }: SectionDataProps) => {
  const words = useWords()
  const { readings } = words.messages
  const tables = sectionTables(reports, sections, words)
  const claims = claimsTable(reports, sections, words)
  const readATable = reports.some(({ report }) => report.cells.length > 0)
  return (
    <>
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
    </>
  )
})

/**
 * Every indicator of the sections as the reports fill it, and every figure their sentences add. They are long and stand
 * last: those of another choice are made when what stands before them is painted; until then these say whose they are.
 */
export const SectionData = ({ reports, ...rest }: SectionDataProps) => {
  const shown = useDeferredValue(reports)
  const hrefOf = useDeferredValue(useSourceHref())
  return (
    <div className="cards section-data" aria-busy={shown !== reports}>
      <SourceHrefContext value={hrefOf}>
        <Tables reports={shown} {...rest} />
      </SourceHrefContext>
    </div>
  )
}
