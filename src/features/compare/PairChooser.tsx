import { memo, useMemo } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useMessages } from '../../i18n/locale'
import { useView } from '../../state/view-store'
import type { ChosenPair } from '../../core/metrics/compare/chosen-pair'

/** Not drawn again with every choice: there may be thousands. */
const Agencies = memo(({ names }: { readonly names: readonly string[] }) =>
  names.map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  )),
)

interface SideProps {
  readonly side: 'base' | 'other'
  readonly agencies: readonly string[]
  readonly reports: readonly CatalogEntry[]
  readonly chosen: CatalogEntry | null
}

/** Two reports of one agency and year are told apart by their titles. */
const nameOf = (entry: CatalogEntry, reports: readonly CatalogEntry[], year: string): string =>
  reports.some(({ id, year: other }) => id !== entry.id && other === entry.year)
    ? `${year} · ${entry.title ?? entry.id}`
    : year

const Side = ({ side, agencies, reports, chosen }: SideProps) => {
  const words = useCompareWords()
  const { figures } = useMessages()
  const compared = useView((view) => view.compared)
  const name = words.sides[side]
  const choose = (id: string | undefined) => compared(side === 'base' ? { base: id ?? null } : { other: id ?? null })
  const own = reports.filter(({ agency }) => agency === chosen?.agency)
  /** The same year of another agency, else its latest. */
  const agencyChosen = (agency: string) => {
    const theirs = reports.filter((report) => report.agency === agency)
    choose((theirs.find(({ year }) => year === chosen?.year) ?? theirs[0])?.id)
  }
  return (
    <div className="compare-side">
      <label>
        <span>{words.agency(name)}</span>
        <select value={chosen?.agency ?? ''} onChange={({ target }) => agencyChosen(target.value)}>
          {chosen === null ? <option value="">{words.noneChosen}</option> : null}
          <Agencies names={agencies} />
        </select>
      </label>
      <label>
        <span>{words.report(name)}</span>
        <select value={chosen?.id ?? ''} disabled={own.length === 0} onChange={({ target }) => choose(target.value)}>
          {own.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {nameOf(entry, own, figures.year(String(entry.year)))}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const isAnnual = ({ kind, agency, year }: CatalogEntry): boolean =>
  kind === 'annual-report' && agency !== null && year !== null

/** Which two reports are held against each other, and how much of them is listed. */
export const PairChooser = ({
  entries,
  pair,
}: {
  readonly entries: readonly CatalogEntry[]
  readonly pair: ChosenPair<CatalogEntry>
}) => {
  const words = useCompareWords()
  const differing = useView((view) => view.comparison.differing)
  const compared = useView((view) => view.compared)
  const reports = useMemo(() => entries.filter(isAnnual).sort((a, b) => (b.year ?? 0) - (a.year ?? 0)), [entries])
  const agencies = useMemo(() => {
    const { compare } = new Intl.Collator('zh')
    return [...new Set(reports.flatMap(({ agency }) => agency ?? []))].sort(compare)
  }, [reports])
  return (
    <section className="card wide compare-chooser" aria-label={words.choose}>
      <Side side="base" agencies={agencies} reports={reports} chosen={pair.base} />
      <button
        type="button"
        className="button"
        onClick={() => compared({ base: pair.other?.id ?? null, other: pair.base?.id ?? null })}
      >
        <span aria-hidden="true">⇄ </span>
        {words.swap}
      </button>
      <Side side="other" agencies={agencies} reports={reports} chosen={pair.other} />
      <label className="compare-differing">
        <input type="checkbox" checked={differing} onChange={() => compared({ differing: !differing })} />
        {words.onlyDiffering}
      </label>
    </section>
  )
}
