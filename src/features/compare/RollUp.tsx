import { useMemo } from 'react'
import { chosenFamily, reportsOfFamily } from '../../core/metrics/roll-up/family-reports'
import type { RegionFamily } from '../../core/metrics/roll-up/families'
import { rollUp } from '../../core/metrics/roll-up/roll-up'
import { summableIndicators } from '../../core/metrics/roll-up/summable'
import { annualReports } from '../../core/metrics/selection'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useMessages } from '../../i18n/locale'
import { useRollUpWords } from '../../i18n/roll-up/use-roll-up-words'
import { useView } from '../../state/view-store'
import { FigureCard } from '../../ui/figures/figure-card'
import { useWords } from '../../ui/figures/words'
import { TableCard } from '../../ui/figures/table-card'
import { nameOfSummed, rollUpCard } from './roll-up-card'
import type { RollUpCard } from './roll-up-card'
import { Unread } from './Unread'
import { useFigures } from './use-figures'
import { HeadReports } from '../../ui/figures/named-source'
import { Headline } from '../../ui/figures/headline'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <div className="compare-side">
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  </div>
)

interface RegionChoiceProps {
  readonly families: readonly RegionFamily[]
  /** One of the families, or the region a link asked for. */
  readonly region: string
}

const RegionChoice = ({ families, region }: RegionChoiceProps) => {
  const words = useRollUpWords()
  const compared = useView((view) => view.compared)
  // a region without known parts stays to be seen until another is chosen
  const regions = [...new Set([...families.map((family) => family.region), region])]
  return (
    <Choice
      label={words.region}
      value={region}
      options={regions.map((one) => ({ value: one, label: one }))}
      onChoose={(chosen) => compared({ region: chosen })}
    />
  )
}

interface YearProps {
  readonly card: RollUpCard
  readonly year: number
  readonly note: string
}

/** A year as bars against the region's own figure; where there is nothing to draw, as the table alone. */
const Year = ({ card: { title, table, remarks, items, total, said }, year, note }: YearProps) => {
  const { readings } = useMessages()
  const shared = { id: `roll-up.${year}`, title, note, noteAbove: true, table }
  if (total === null && items.every(({ value }) => value === null)) return <TableCard {...shared} />
  return (
    <FigureCard
      {...shared}
      remarks={remarks}
      source={{ label: readings.sourceYears, several: true, figure: null }}
      chart={{ kind: 'bars', items, total, said }}
    />
  )
}

interface FamilyProps {
  readonly entries: readonly CatalogEntry[]
  readonly families: readonly RegionFamily[]
  readonly family: RegionFamily
}

/** Every year of a region for one indicator, the latest first. */
const Family = ({ entries, families, family }: FamilyProps) => {
  const words = useWords()
  const language = { words, rollUp: useRollUpWords() }
  const { app } = useMessages()
  const { item } = useView((view) => view.comparison)
  const years = useView((view) => view.years)
  const compared = useView((view) => view.compared)
  const members = useMemo(() => reportsOfFamily(entries, family), [entries, family])
  const figures = useFigures(members)
  const reports = useMemo(() => annualReports(figures?.reports ?? []), [figures])
  const items = useMemo(() => summableIndicators(reports), [reports])
  if (figures === null) return <output>{app.loading}</output>
  const indicator = items.find((one) => one === item) ?? items[0]
  if (indicator === undefined)
    return (
      <>
        <Unread entries={figures.unread} />
        <p>{language.rollUp.noItem}</p>
      </>
    )
  const [from, to] = years ?? [-Infinity, Infinity]
  const shown = [...new Set(reports.map(({ year }) => year))]
    .filter((year) => year >= from && year <= to)
    .sort((a, b) => b - a)
  return (
    <>
      <HeadReports reports={members.map(({ id }) => id)} />
      <section className="card wide compare-chooser" aria-label={language.rollUp.choose}>
        <RegionChoice families={families} region={family.region} />
        <Choice
          label={language.rollUp.item}
          value={indicator}
          options={items.map((one) => ({ value: one, label: nameOfSummed(one, words) }))}
          onChoose={(chosen) => compared({ item: chosen })}
        />
      </section>
      <Unread entries={figures.unread} />
      {item === null || item === indicator ? null : <output>{language.rollUp.otherItem}</output>}
      {shown.length === 0 ? null : <p className="card-note">{language.rollUp.note}</p>}
      {shown.map((year) => (
        <Year
          key={year}
          year={year}
          note={language.rollUp.note}
          card={rollUpCard(rollUp(reports, family, { indicator, year }), indicator, language)}
        />
      ))}
    </>
  )
}

/** 地区与下级合计: a region's own report beside the sum of the regions within it. */
export const RollUp = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useRollUpWords()
  const { readings } = useMessages()
  const wanted = useView((view) => view.comparison.region)
  const { families, unplaced, family } = useMemo(() => chosenFamily(entries, wanted), [entries, wanted])
  if (families.length === 0) return <p>{words.noFamily}</p>
  const asked = wanted ?? ''
  return (
    <>
      <Headline>{family === null ? words.noParts(asked) : words.title(family.region)}</Headline>
      <p className="compare-intro">{words.intro}</p>
      {family === null ? (
        <section className="card wide compare-chooser" aria-label={words.choose}>
          <RegionChoice families={families} region={asked} />
        </section>
      ) : (
        <Family key={family.region} entries={entries} families={families} family={family} />
      )}
      <p className="compare-intro">{words.knownOnly}</p>
      {unplaced.length === 0 ? null : (
        <p className="compare-intro">{words.unplaced(unplaced.join(readings.listSeparator))}</p>
      )}
    </>
  )
}
