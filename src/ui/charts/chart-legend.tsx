import { useMessages } from '../../i18n/locale'
import type { LegendEntry } from './legend'
import { dashAt, markerPath, shapeAt } from './marker'

const Sign = ({ sign }: Pick<LegendEntry, 'sign'>) => {
  if (sign.kind === 'none') return null
  if (sign.kind === 'letter') return <span className="chart-letter">{sign.letter}</span>
  return (
    <svg className="chart-key" viewBox="0 0 28 14" aria-hidden="true">
      {sign.kind === 'line' ? (
        <g className={`chart-tone-${sign.tone}`}>
          <path className="chart-line" d="M0 7H28" strokeDasharray={dashAt(sign.index)} />
          <path className="chart-marker" d={markerPath(shapeAt(sign.index), 14, 7, 4)} />
        </g>
      ) : sign.mark === 'approximate-join' ? (
        <path className="chart-line" data-joined="true" d="M2 7H28" strokeDasharray="1 6" />
      ) : sign.mark === 'hollow-bar' ? (
        <rect className="chart-bar" data-mark="derived" x="3" y="2" width="22" height="10" />
      ) : (
        <g>
          {sign.mark === 'approx' ? <circle className="chart-ring" cx="14" cy="7" r="6" /> : null}
          {sign.mark === 'corrected' ? <rect className="chart-ring" x="8" y="1" width="12" height="12" /> : null}
          <path
            className="chart-marker"
            data-mark={sign.mark}
            d={markerPath(sign.mark === 'partial' ? 'half' : 'circle', 14, 7, sign.mark === 'earlier' ? 2.5 : 4)}
          />
        </g>
      )}
    </svg>
  )
}

/** What the signs of a chart mean, below it. */
export const ChartLegend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => {
  const { charts } = useMessages()
  if (entries.length === 0) return null
  return (
    <ul className="chart-legend" aria-label={charts.legend}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <Sign sign={entry.sign} /> <span>{entry.text}</span>
        </li>
      ))}
    </ul>
  )
}
