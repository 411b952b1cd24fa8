import { useMessages } from '../../i18n/locale'
import type { BarItem, ReferenceTotal } from '../charts/series'
import { FigureLink } from './figure-link'

interface BarListProps {
  readonly label: string
  readonly items: readonly BarItem[]
  readonly total: ReferenceTotal | null
}

const WIDTH = 100

/** Horizontal bars as a list, each measured against the total's dashed line; nothing printed, no bar. */
export const BarList = ({ label, items, total }: BarListProps) => {
  const { charts } = useMessages()
  const largest = Math.max(total?.value ?? 0, ...items.map((item) => item.value ?? 0))
  const widthOf = (value: number | null) =>
    value === null || largest <= 0 ? 0 : (Math.max(0, value) / largest) * WIDTH
  return (
    <figure className="bar-list" aria-label={charts.chartOf(label)}>
      <ul>
        {items.map((item) => (
          <li key={item.key} data-mark={item.mark}>
            <span className="bar-label">{item.label}</span>
            <svg className="bar-track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className={`bar tone-${item.tone ?? 'series-1'}`} width={widthOf(item.value)} height="10" />
              {total === null ? null : (
                <line className="bar-total" x1={widthOf(total.value)} x2={widthOf(total.value)} y1="0" y2="10" />
              )}
            </svg>
            <span className="bar-value">
              <FigureLink source={item.source} label={`${item.label} ${item.text}`}>
                {item.text}
              </FigureLink>
              {item.note === undefined ? null : <span className="bar-note"> {item.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      {total === null ? null : <figcaption>{total.label}</figcaption>}
    </figure>
  )
}
