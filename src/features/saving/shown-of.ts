import type { ReportFigures } from '../../core/domain/report'
import type { Language } from '../../core/domain/language'
import { FIGURE_MARKS } from '../../core/domain/figure-mark'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import { SHOWN_VERSION } from '../../core/schema/schema-version'
import type { Shown, ShownCard, ShownReport } from '../../core/schema/wire-shown'
import { cardContent } from '../../ui/figures/card-content'
import { figureFinder } from './figure-facts'
import { plainTable } from './plain-table'
import { shownChart } from './shown-chart'
import { shownTable } from './shown-table'

/** A card of the screen and the element it is drawn in; null for a table that belongs to no card. */
export interface SavedCard {
  readonly element: Element | null
  readonly card: ShownCard
}

/** What can be saved of an element: its cards in their order, and tables that stand alone; none that is empty. */
export const savedCards = (root: Element, reports: readonly ReportFigures[]): readonly SavedCard[] => {
  const find = figureFinder(reports)
  const own = cardContent(root) === null ? [...root.querySelectorAll('[data-card], .card, .matrix, table')] : [root]
  return own
    .flatMap((element): readonly SavedCard[] => {
      const content = cardContent(element)
      if (content !== null) {
        const { table, chart, sentence = '', ...facts } = content
        const said = sentence === '' ? facts : { ...facts, sentence }
        return [{ element, card: { ...said, table: shownTable(table, find), chart: shownChart(chart) } }]
      }
      const standsAlone = ![...own].some((other) => other !== element && cardContent(other) && other.contains(element))
      return element instanceof HTMLTableElement && standsAlone ? [{ element: null, card: plainTable(element) }] : []
    })
    .filter(({ card }) => card.table.rows.length > 0)
}

/** What a file says of a report. */
const reportOf = ({ id, metadata, source }: ReportFigures): ShownReport => ({
  id,
  agency: metadata.agency?.value ?? null,
  year: metadata.year?.value ?? null,
  title: metadata.title,
  form: metadata.form?.value ?? null,
  file: source.name,
  published: metadata.published?.value ?? null,
})

const citedIn = (cards: readonly ShownCard[]): ReadonlySet<string> =>
  new Set(
    cards.flatMap(({ table }) =>
      table.rows.flatMap(({ cells }) => cells.flatMap(({ sources = [] }) => sources.map(({ report }) => report))),
    ),
  )

const textIn = (element: Element, selector: string): string =>
  (element.querySelector(selector)?.textContent ?? '').trim()

const keyFiguresIn = (root: Element): Shown['keyFigures'] =>
  [...root.querySelectorAll('.key-figure')].map((figure) => {
    const mark = FIGURE_MARKS.find((one) => one === figure.getAttribute('data-mark'))
    return {
      label: textIn(figure, '.key-figure-label'),
      text: textIn(figure, '.key-figure-value'),
      ...(mark === undefined ? {} : { mark }),
      note: textIn(figure, '.key-figure-note'),
    }
  })

interface ShownRequest {
  readonly root: Element
  readonly cards: readonly ShownCard[]
  readonly reports: readonly ReportFigures[]
  readonly title: string
  readonly language: Language
  readonly stamp: DataStamp | null
  /** Address of what is shown. */
  readonly link: string
}

/** What an element shows, with everything that is known of its figures. */
export const shownOf = ({ root, cards, reports, title, language, stamp, link }: ShownRequest): Shown => {
  const cited = citedIn(cards)
  const used = reports.filter(({ id }) => cited.has(id)).map(reportOf)
  // the badge of the audit beside it is no part of it
  const subtitle = (root.querySelector('.page-subtitle')?.firstChild?.textContent ?? '').trim()
  return {
    nianbaoShown: SHOWN_VERSION,
    language,
    title,
    sentence: textIn(root, '.page-sentence'),
    ...(subtitle === '' ? {} : { subtitle }),
    keyFigures: keyFiguresIn(root),
    link,
    dataDate: stamp?.published ?? null,
    dataYears: stamp?.years ?? null,
    fingerprint: stamp?.fingerprint ?? '',
    reports: used,
    cards,
  }
}
