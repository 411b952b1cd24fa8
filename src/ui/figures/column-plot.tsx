import { useId } from 'react'
import { useMessages } from '../../i18n/locale'
import type { ColumnGroup, ColumnItem } from '../charts/series'
import { FigureLink } from './figure-link'

/** A year of the plot; `breakBefore` names the break that separates it from the year before. */
export interface ColumnYear extends ColumnGroup {
  readonly breakBefore?: string
}

interface ColumnPlotProps {
  readonly label: string
  readonly years: readonly ColumnYear[]
}

const HEIGHT = 170
const WIDTH = 44

const Column = ({ column, largest }: { readonly column: ColumnItem; readonly largest: number }) => {
  const pattern = useId()
  if (column.value === null || column.value <= 0) return null
  const scale = largest <= 0 ? 0 : HEIGHT / largest
  const height = Math.max(1, Math.round(column.value * scale))
  const hatched = column.hatched === undefined ? 0 : Math.round(column.hatched.value * scale)
  return (
    <svg className="column-bar" width={WIDTH} height={height} aria-hidden="true" data-mark={column.mark}>
      <rect className={`column tone-${column.tone}`} width={WIDTH} height={height} />
      {hatched === 0 ? null : (
        <>
          <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatch-ground" width="7" height="7" />
            <rect className={`tone-${column.tone}`} width="2" height="7" />
          </pattern>
          <rect className="column-hatched" width={WIDTH} height={hatched} fill={`url(#${pattern})`} />
        </>
      )}
    </svg>
  )
}

/** Columns by year on one baseline: hollow where worked out, hatched where not assessed, an empty slot for a gap. */
export const ColumnPlot = ({ label, years }: ColumnPlotProps) => {
  const { charts } = useMessages()
  const largest = Math.max(0, ...years.flatMap((year) => year.columns.map((column) => column.value ?? 0)))
  return (
    <figure className="columns" aria-label={charts.chartOf(label)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, so the keyboard must reach it */}
      <ul tabIndex={0} aria-label={label}>
        {years.map((year) => (
          <li key={year.key} data-break={year.breakBefore === undefined ? undefined : 'true'}>
            <span className="column-area">
              {year.columns.map((column) => (
                <span key={column.key} className="column-stack">
                  <span className="column-value">
                    <FigureLink source={column.source} label={`${year.label} ${column.text}`}>
                      {column.text}
                    </FigureLink>
                  </span>
                  <Column column={column} largest={largest} />
                </span>
              ))}
            </span>
            <span className="column-label">{year.label}</span>
            {year.breakBefore === undefined ? null : <span className="column-break">{year.breakBefore}</span>}
            {year.columns.map((column) =>
              column.hatched === undefined ? null : (
                <span key={column.key} className="column-note">
                  {column.hatched.label}
                </span>
              ),
            )}
          </li>
        ))}
      </ul>
    </figure>
  )
}
