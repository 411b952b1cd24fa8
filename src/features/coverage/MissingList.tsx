import type { HeldRow } from '../../core/metrics/coverage/held-reports'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCoverageWords } from '../../i18n/coverage/use-coverage-words'
import { useFormat } from '../../i18n/locale'
import { fileName, saveFile } from '../../ui/charts/save-file'
import { DataTable } from '../../ui/tables/data-table'
import { yearRanges } from '../../ui/figures/year-ranges'
import { useWords } from '../../ui/figures/words'
import { missingCsv } from './missing-list'

/** 谁没交 as a list to copy, print or take away. */
export const MissingList = ({ rows }: { readonly rows: readonly HeldRow<CatalogEntry>[] }) => {
  const words = useCoverageWords()
  const format = useFormat()
  const wordsOfFigures = useWords()
  const { list } = words
  const save = () =>
    saveFile(fileName(list.title, 'csv'), new Blob([missingCsv(rows, words)], { type: 'text/csv;charset=utf-8' }))
  const table = {
    columns: [
      { key: 'agency', label: list.agency },
      { key: 'count', label: list.count, numeric: true },
      { key: 'years', label: list.years },
    ],
    rows: rows.map(({ agency, missing }) => ({
      key: agency,
      cells: [
        { text: agency },
        { text: format.number(missing.length), value: missing.length },
        { text: yearRanges(missing, wordsOfFigures) },
      ],
    })),
  }
  return (
    <section className="coverage-list" aria-label={list.title}>
      <h3>{list.title}</h3>
      <p className="coverage-tools">
        <button type="button" className="button" onClick={save}>
          {list.csv}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {list.print}
        </button>
      </p>
      <DataTable caption={list.title} table={table} />
    </section>
  )
}
