import type { ReportFigures } from '../../core/metrics/report-figures'
import type { SentencePart } from '../../core/metrics/sentence'
import { useView } from '../../state/view-store'
import { FigureCard } from '../../ui/figures/figure-card'
import { areaName } from '../../ui/figures/accident-words'
import { SentenceText } from '../../ui/figures/page-sentence'
import { TableCard } from '../../ui/figures/table-card'
import { TrendCard } from '../../ui/figures/trend-card'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { useAccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { AreaCards } from './AreaCards'
import { areaChoices } from '../../core/metrics/accidents/shown-areas'
import { BreakCard } from './BreakCard'
import { Controls } from './Controls'
import { rateCards } from './rates'
import { ratesTable } from './rates-table'
import { sectorCards } from './sectors'
import { accidentsSentence } from './sentence'
import { severityTable } from './severity'
import { statementsTable } from './statements'
import { totalsTable } from './tables'
import { useAccidents } from './use-accidents'
import type { AccidentsView } from './view'
import { HeadReports } from '../../ui/figures/named-source'
import { Headline } from '../../ui/figures/headline'

/** Reports the figures of a sentence stand in. */
const citedBy = (parts: readonly SentencePart[] | null): readonly string[] =>
  (parts ?? []).flatMap((part) =>
    part.kind === 'text' ? [] : [part.ref, ...(part.ref.also ?? [])].map(({ reportId }) => reportId),
  )

/** 安全生产: accidents and deaths by area and year, sectors, severities and rates. */
export const AccidentsScreen = ({ reports }: { readonly reports: readonly ReportFigures[] }) => {
  const words = useAccidentsWords()
  const measure = useView((view) => view.measure)
  const areasChosen = useView((view) => view.areasChosen)
  const partChosen = useView((view) => view.partChosen)
  const { view, rates, parts, without } = useAccidents(reports)
  const { own: accidents } = words
  if (view.facts.length === 0) return <UnplacedFigures view={view} words={words} />
  const sentence = accidentsSentence(view, words)
  return (
    <>
      <Headline>{sentence === null ? accidents.none : <SentenceText parts={sentence} />}</Headline>
      <HeadReports reports={citedBy(sentence)} />
      <Controls
        {...areaChoices(view.facts)}
        areas={view.areas}
        onAreas={areasChosen}
        parts={parts}
        part={view.part}
        onPart={partChosen}
      />
      {without.length === 0 ? null : (
        <p className="page-hint">
          {accidents.without(without.map((name) => areaName(name, words)).join(words.messages.readings.listSeparator))}
        </p>
      )}
      <div className="cards">
        {view.areas.map((area) => (
          <AreaCards key={area} view={view} area={area} measure={measure} />
        ))}
        <BreakCard view={view} />
        {sectorCards(view, measure, words).map((card) => (
          <FigureCard
            key={card.key}
            id={`sectors.${card.key}`}
            title={card.title}
            note={accidents.sectors.note}
            table={card.table}
            source={{ label: words.messages.readings.sourceYears, several: true, figure: card.source }}
            remarks={[]}
            chart={{ kind: 'bars', items: card.items, total: null }}
          />
        ))}
        {rateCards(view, rates, words).map((card) => (
          <TrendCard
            key={card.key}
            id={`rates.${card.key}`}
            title={card.title}
            note={card.note}
            data={{ ...card, measure: 'count', bands: [], notes: [] }}
            remarks={card.remarks}
          />
        ))}
      </div>
      <div className="cards section-data">
        <TableCard
          id="totals"
          title={accidents.totals.title}
          note={accidents.totals.note}
          table={totalsTable(view, words)}
        />
        <TableCard
          id="severities"
          title={accidents.severity.title}
          note={accidents.severity.note}
          table={severityTable(view, words)}
        />
        <TableCard
          id="rates"
          title={accidents.rates.title}
          note={accidents.rates.note}
          table={ratesTable(view, rates, words)}
        />
        <TableCard
          id="statements"
          title={accidents.all.title}
          note={accidents.all.note}
          table={statementsTable(view, words)}
        />
      </div>
    </>
  )
}

/** Figures of documents that name no year or no area: no chart can hold them, the table does. */
const UnplacedFigures = ({ view, words }: { readonly view: AccidentsView; readonly words: AccidentsWords }) => {
  const { own: accidents } = words
  const table = statementsTable(view, words)
  if (table.rows.length === 0) return <Headline>{accidents.none}</Headline>
  return (
    <>
      <Headline>{accidents.unplaced}</Headline>
      <div className="cards section-data">
        <TableCard id="statements" title={accidents.all.title} note={accidents.all.note} table={table} />
      </div>
    </>
  )
}
