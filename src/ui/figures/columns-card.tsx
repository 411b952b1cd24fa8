import type { ColumnGroup, FigureRef, TableData } from '../charts/series'
import { FigureCard } from './figure-card'
import { FigureLink } from './figure-link'
import { useWords } from './words'

interface ColumnsCardProps {
  readonly title: string
  readonly note: string
  readonly groups: readonly ColumnGroup[]
  readonly source?: { readonly label: string; readonly figure: FigureRef | null }
  readonly remarks: readonly string[]
}

const tableOf = (groups: readonly ColumnGroup[], year: string, value: string): TableData => ({
  columns: [
    { key: 'year', label: year },
    { key: 'value', label: value, numeric: true },
  ],
  rows: groups.flatMap((group) =>
    group.columns.map((column) => ({
      key: `${group.key}.${column.key}`,
      cells: [
        { text: group.label },
        {
          text: [column.text, column.note ?? '', column.hatched?.label ?? ''].filter((part) => part !== '').join(' · '),
          mark: column.mark,
          source: column.source,
          value: column.value,
        },
      ],
    })),
  ),
})

/** Columns of one quantity by year; hollow where worked out, hatched where counted but not assessed. */
export const ColumnsCard = ({ title, note, groups, source, remarks }: ColumnsCardProps) => {
  const { messages } = useWords()
  const table = tableOf(groups, messages.readings.columns.year, messages.readings.columns.figure)
  const largest = Math.max(1, ...groups.flatMap((group) => group.columns.map((column) => column.value ?? 0)))
  return (
    <FigureCard title={title} note={note} table={table} {...(source === undefined ? {} : { source })} remarks={remarks}>
      <figure className="columns" aria-label={messages.charts.chartOf(title)}>
        <ul>
          {groups.flatMap((group) =>
            group.columns.map((column) => (
              <li key={`${group.key}.${column.key}`} data-mark={column.mark}>
                <span className="column-value">
                  <FigureLink source={column.source} label={`${group.label} ${column.text}`}>
                    {column.text}
                  </FigureLink>
                </span>
                <svg className="column-track" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={`column tone-${column.tone}`}
                    y={100 - ((column.value ?? 0) / largest) * 100}
                    width="10"
                    height={((column.value ?? 0) / largest) * 100}
                  />
                  {column.hatched === undefined ? null : (
                    <rect
                      className="column-hatched"
                      y={100 - ((column.value ?? 0) / largest) * 100}
                      width="10"
                      height={(column.hatched.value / largest) * 100}
                    />
                  )}
                </svg>
                <span className="column-label">{group.label}</span>
                {column.hatched === undefined ? null : <span className="column-note">{column.hatched.label}</span>}
              </li>
            )),
          )}
        </ul>
      </figure>
    </FigureCard>
  )
}
