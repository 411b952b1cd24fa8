import '../../ui/figures/series-tools.css'
import { useId, useMemo } from 'react'
import type { Succession } from '../../core/domain/succession'
import { successionsAmong } from '../../core/domain/succession'
import type { Focus } from '../../core/metrics/focus'
import { hasJoinable } from '../../core/metrics/joinable'
import { useSeriesWords } from '../../i18n/series/use-series-words'
import { useView } from '../../state/view-store'

const BASES = [0, 10, 20, 30, 50, 100] as const

/** Choices of the smallest base, the one of a link among them. */
const basesWith = (chosen: number): readonly number[] => [...new Set([...BASES, chosen])].sort((a, b) => a - b)

const SmallBase = () => {
  const words = useSeriesWords()
  const note = useId()
  const smallBase = useView((view) => view.smallBase)
  const smallBaseChosen = useView((view) => view.smallBaseChosen)
  return (
    <div className="series-tool">
      <label>
        {words.smallBase}{' '}
        <select
          value={smallBase}
          aria-describedby={note}
          onChange={(event) => smallBaseChosen(Number(event.target.value))}
        >
          {basesWith(smallBase).map((base) => (
            <option key={base} value={base}>
              {base}
            </option>
          ))}
        </select>
      </label>
      <p id={note}>{words.smallBaseNote}</p>
    </div>
  )
}

interface SeriesToolsProps {
  readonly focus: Focus
  /** Every agency there is a report of. */
  readonly known: readonly string[]
}

const ApproximateJoin = ({ focus }: Pick<SeriesToolsProps, 'focus'>) => {
  const words = useSeriesWords()
  const note = useId()
  const approximate = useView((view) => view.approximate)
  const joinable = useMemo(() => hasJoinable(focus), [focus])
  const approximateSwitched = useView((view) => view.approximateSwitched)
  return (
    <div className="series-tool">
      <label>
        <input type="checkbox" checked={approximate} aria-describedby={note} onChange={approximateSwitched} />{' '}
        {words.approximate}
      </label>
      <p id={note}>
        {words.approximateNote}
        {joinable ? null : <strong> {words.nothingToJoin}</strong>}
      </p>
    </div>
  )
}

const Offer = ({ found, agencies }: { readonly found: Succession; readonly agencies: readonly string[] }) => {
  const words = useSeriesWords()
  const agenciesShown = useView((view) => view.agenciesShown)
  const other = [found.predecessor, found.successor].find((agency) => !agencies.includes(agency))
  return (
    <li>
      {words.succession(found.predecessor, found.successor, String(found.year))} {words.basis(found.basis)}{' '}
      {other === undefined ? null : (
        <button type="button" className="button" onClick={() => agenciesShown([...agencies, other])}>
          {words.addSeries(other)}
        </button>
      )}
    </li>
  )
}

/** How series are compared, and the agencies that came before or after those shown. */
export const SeriesTools = ({ focus, known }: SeriesToolsProps) => {
  const words = useSeriesWords()
  const all = useMemo(() => successionsAmong(known), [known])
  const successions = all.filter(
    ({ predecessor, successor }) => focus.agencies.includes(predecessor) || focus.agencies.includes(successor),
  )
  return (
    <section className="card series-tools" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ApproximateJoin focus={focus} />
      <SmallBase />
      {successions.length === 0 ? null : (
        <>
          <ul>
            {successions.map((found) => (
              <Offer key={`${found.predecessor}>${found.successor}`} found={found} agencies={focus.agencies} />
            ))}
          </ul>
          <p>{words.notMerged}</p>
        </>
      )}
    </section>
  )
}
