import { useMemo, useState } from 'react'
import { accidentFacts } from '../../core/metrics/accidents/facts'
import { yearOf } from '../../core/domain/accidents/months'
import { rateFacts } from '../../core/metrics/accidents/rates'
import { partsOf } from '../../core/metrics/accidents/series'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { useView } from '../../state/view-store'
import { RankedBars } from '../../ui/charts/ranked-bars'
import { FigureCard } from '../../ui/figures/figure-card'
import { SentenceText } from '../../ui/figures/page-sentence'
import { TableCard } from '../../ui/figures/table-card'
import { TrendCard } from '../../ui/figures/trend-card'
import { useWords } from '../../ui/figures/words'
import { AreaCards } from './AreaCards'
import { areaChoices, shownAreas } from './areas'
import { Controls } from './Controls'
import type { AccidentsView } from './model'
import { breakTexts, totalsTable } from './model'
import { rateCards, ratesTable } from './rates'
import { sectorCards } from './sectors'
import { accidentsSentence } from './sentence'
import { severityTable } from './severity'
import { statementsTable } from './statements'

const useAccidents = (reports: readonly ReportFigures[]) => {
  const chosenYears = useView((view) => view.years)
  const agencies = useView((view) => view.agencies)
  const [chosenAreas, setAreas] = useState<readonly string[]>([])
  const [part, setPart] = useState<string | null>(null)
  const facts = useMemo(() => accidentFacts(reports), [reports])
  const rates = useMemo(() => rateFacts(reports), [reports])
  const every = [...facts.map((fact) => yearOf(fact.period)), ...rates.map((fact) => yearOf(fact.period))]
  const [from, to] = chosenYears ?? [Math.min(...every), Math.max(...every)]
  const areas = shownAreas(facts, chosenAreas, agencies)
  const parts = [...new Set(areas.flatMap((area) => partsOf(facts, area)))].sort()
  const shownPart = part !== null && parts.includes(part) ? part : null
  const view: AccidentsView = { reports, facts, areas, years: { from, to }, part: shownPart }
  return { view, facts, rates, parts, setAreas, setPart }
}

/** 安全生产: accidents and deaths by area and year, sectors, severities and rates. */
export const AccidentsScreen = ({ reports }: { readonly reports: readonly ReportFigures[] }) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { view, facts, rates, parts, setAreas, setPart } = useAccidents(reports)
  const { accidents } = words.messages
  if (facts.length === 0) return <h1 className="page-sentence">{accidents.none}</h1>
  const sentence = accidentsSentence(view, words)
  const breaks = breakTexts(view, words)
  return (
    <>
      <h1 className="page-sentence">{sentence === null ? accidents.none : <SentenceText parts={sentence} />}</h1>
      <Controls
        choices={areaChoices(facts)}
        areas={view.areas}
        onAreas={setAreas}
        parts={parts}
        part={view.part}
        onPart={setPart}
      />
      {breaks.length === 0 ? null : (
        <ul className="breaks">
          {breaks.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className="cards">
        {view.areas.map((area) => (
          <AreaCards key={area} view={view} area={area} measure={measure} />
        ))}
        {sectorCards(view, measure, words).map((card) => (
          <FigureCard
            key={card.key}
            title={card.title}
            note={accidents.sectors.note}
            table={card.table}
            source={{ label: words.messages.readings.sourceYears, figure: card.source }}
            remarks={[]}
          >
            <RankedBars title={card.title} items={card.items} total={null} />
          </FigureCard>
        ))}
        {rateCards(view, rates, words).map((card) => (
          <TrendCard
            key={card.key}
            title={card.title}
            note={accidents.rates.note}
            data={{
              measure: 'count',
              series: card.series,
              breaks: card.breaks,
              bands: [],
              table: card.table,
              notes: [],
            }}
            remarks={[]}
          />
        ))}
      </div>
      <div className="cards section-data">
        <TableCard title={accidents.totals.title} note={accidents.totals.note} table={totalsTable(view, words)} />
        <TableCard title={accidents.severity.title} note={accidents.severity.note} table={severityTable(view, words)} />
        <TableCard title={accidents.rates.title} note={accidents.rates.note} table={ratesTable(view, rates, words)} />
        <TableCard title={accidents.all.title} note={accidents.all.note} table={statementsTable(view, words)} />
      </div>
    </>
  )
}
