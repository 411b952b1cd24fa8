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
import { RankedBars } from '../../ui/charts/ranked-bars'
import { FigureCard } from '../../ui/figures/figure-card'
import { useWords } from '../../ui/figures/words'
import { nameOfSummed, rollUpCard } from './roll-up-card'
import { useFigures } from './use-figures'
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
  const reports = useMemo(() => annualReports(figures ?? []), [figures])
  const items = useMemo(() => summableIndicators(reports), [reports])
  if (figures === null) return <output>{app.loading}</output>
  const indicator = items.find((one) => one === item) ?? items[0]
  if (indicator === undefined) return <p>{language.rollUp.noItem}</p>
  const [from, to] = years ?? [-Infinity, Infinity]
  const shown = [...new Set(reports.map(({ year }) => year))]
    .filter((year) => year >= from && year <= to)
    .sort((a, b) => b - a)
  return (
    <>
      <section className="card wide compare-chooser" aria-label={language.rollUp.choose}>
        <Choice
          label={language.rollUp.region}
          value={family.region}
          options={families.map(({ region }) => ({ value: region, label: region }))}
          onChoose={(region) => compared({ region })}
        />
        <Choice
          label={language.rollUp.item}
          value={indicator}
          options={items.map((one) => ({ value: one, label: nameOfSummed(one, words.labels) }))}
          onChoose={(chosen) => compared({ item: chosen })}
        />
      </section>
      {shown.length === 0 ? null : <p className="card-note">{language.rollUp.note}</p>}
      {shown.map((year) => {
        const card = rollUpCard(rollUp(reports, family, { indicator, year }), indicator, language)
        return (
          <FigureCard
            key={year}
            id={`roll-up.${year}`}
            title={card.title}
            note={language.rollUp.note}
            noteAbove
            table={card.table}
            remarks={card.remarks}
          >
            <RankedBars title={card.title} items={card.items} total={card.total} />
          </FigureCard>
        )
      })}
    </>
  )
}

/** 地区与下级合计: a region's own report beside the sum of the regions within it. */
export const RollUp = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useRollUpWords()
  const { readings } = useMessages()
  const wanted = useView((view) => view.comparison.region)
  const { families, unplaced, family } = useMemo(() => chosenFamily(entries, wanted), [entries, wanted])
  if (family === null) return <p>{words.noFamily}</p>
  return (
    <>
      <Headline>{words.title(family.region)}</Headline>
      <p className="compare-intro">{words.intro}</p>
      <Family key={family.region} entries={entries} families={families} family={family} />
      <p className="compare-intro">{words.knownOnly}</p>
      {unplaced.length === 0 ? null : (
        <p className="compare-intro">{words.unplaced(unplaced.join(readings.listSeparator))}</p>
      )}
    </>
  )
}
