import { useMemo, useState } from 'react'
import { useLanguage } from '../../i18n/locale'
import type { TableData } from '../charts/series'
import { shownKeys, withColumns } from './columns'
import type { Sorting } from './order'
import { nextSorting, sortedRows } from './order'

/** Names in Chinese by sound or strokes, numbers in them by value. */
const COLLATIONS = { 'zh-Hans': 'zh-u-co-pinyin-kn', 'zh-Hant': 'zh-Hant-u-co-stroke-kn', en: 'en-u-kn' } as const

const NONE: ReadonlySet<string> = new Set()

/** What a reader made of a table, and the steps to make more. */
export interface Arrangement {
  /** The columns shown, in the order chosen. */
  readonly arranged: TableData
  /** Keys of the columns shown beside the first. */
  readonly shown: readonly string[]
  readonly sorting: Sorting | null
  readonly sortedBy: (column: string) => void
  readonly columnSwitched: (column: string) => void
  readonly allColumns: () => void
}

/** What a reader makes of a table: its columns and its order; a table of other rows is arranged alike. */
export const useArrangement = (table: TableData): Arrangement => {
  const language = useLanguage()
  const [hidden, setHidden] = useState(NONE)
  const [chosen, setSorting] = useState<Sorting | null>(null)
  const shown = shownKeys(table, hidden)
  const columns = useMemo(() => withColumns(table, shownKeys(table, hidden)), [table, hidden])
  // what is not shown does not sort: no head would say so
  const sorting = columns.columns.some(({ key }) => key === chosen?.column) ? chosen : null
  const arranged = useMemo((): TableData => {
    if (sorting === null) return columns
    const { compare } = new Intl.Collator(COLLATIONS[language])
    return { ...columns, rows: sortedRows(columns, sorting, compare) }
  }, [columns, sorting, language])
  return {
    arranged,
    shown,
    sorting,
    sortedBy: (column: string) => setSorting(nextSorting(sorting, column)),
    columnSwitched: (column: string) =>
      setHidden(new Set(hidden.has(column) ? [...hidden].filter((key) => key !== column) : [...hidden, column])),
    allColumns: () => setHidden(NONE),
  }
}
