import { element, escape } from '../markup'
import type { Shown, ShownCard, ShownCell, ShownTable } from '../../core/schema/wire-shown'
import { markedText } from '../shown/marked-text'
import { factsOf, markTable, reportTable } from '../shown/shown-notes'
import type { NotesTable } from '../shown/shown-notes'
import type { ShownWords } from '../shown/shown-words'
import { FROZEN_SCRIPT, FROZEN_SCRIPT_HASH } from './frozen-script'
import { FROZEN_STYLE, FROZEN_STYLE_HASH } from './frozen-style'

/** What a frozen card is made of. */
export interface FrozenCard {
  readonly shown: Shown
  readonly card: ShownCard
  readonly words: ShownWords
  /** Its chart as an SVG document; null where none is drawn. */
  readonly chart: string | null
  /** Origin of the page around, which is told the height and nobody else; null: no page is, and nothing runs. */
  readonly parent: string | null
}

/** Nothing is loaded and nothing runs but what is named by its hash; the chart is an image inside. */
const policyOf = (parent: string | null): string =>
  [
    "default-src 'none'",
    `style-src '${FROZEN_STYLE_HASH}'`,
    ...(parent === null ? [] : [`script-src '${FROZEN_SCRIPT_HASH}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const IMAGE = 'data:image/svg+xml;charset=utf-8,'

const quiet = (text: string): string => (text === '' ? '' : element('p', escape(text), 'class="quiet"'))

const chartHtml = (svg: string, title: string): string =>
  element(
    'div',
    `<img src="${IMAGE}${escape(encodeURIComponent(svg))}" alt="${escape(title)}">`,
    `class="scroll" tabindex="0" role="group" aria-label="${escape(title)}"`,
  )

const numeric = (table: ShownTable, at: number): string => (table.columns[at]?.numeric === true ? 'class="number"' : '')

const rowHtml = (table: ShownTable, cells: readonly ShownCell[], words: ShownWords): string =>
  cells
    .map((cell, at) => {
      const text = escape(markedText(cell, words))
      return at === 0 ? element('th', text, 'scope="row"') : element('td', text, numeric(table, at))
    })
    .join('')

const tableHtml = ({ title, table }: ShownCard, words: ShownWords): string => {
  const head = table.columns.map(({ label }, at) =>
    element('th', escape(label), `scope="col"${at === 0 ? '' : ` ${numeric(table, at)}`}`),
  )
  const rows = table.rows.map(({ level = 0, cells }) =>
    element('tr', rowHtml(table, cells, words), level === 0 ? '' : `data-level="${level}"`),
  )
  const whole = `${element('caption', escape(title))}${element('thead', element('tr', head.join('')))}${element('tbody', rows.join('\n'))}`
  return element(
    'div',
    element('table', whole),
    `class="scroll" tabindex="0" role="group" aria-label="${escape(title)}"`,
  )
}

const notesHtml = ({ heading, head, rows }: NotesTable): string => {
  const cells = (row: readonly string[]) => row.map((text) => element('td', escape(text))).join('')
  const columns = element('tr', head.map((text) => element('th', escape(text), 'scope="col"')).join(''))
  const body = rows.map((row) => element('tr', cells(row))).join('\n')
  return `${element('h2', escape(heading))}${element(
    'div',
    element('table', `${element('thead', columns)}${element('tbody', body)}`),
    `class="scroll" tabindex="0" role="group" aria-label="${escape(heading)}"`,
  )}`
}

const listHtml = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : element('ul', lines.map((line) => element('li', escape(line))).join(''), 'class="quiet"')

const valueHtml = (value: string): string =>
  /^https?:\/\//u.test(value)
    ? element('a', escape(value), `href="${escape(value)}" target="_blank" rel="noopener"`)
    : escape(value)

/** A card as one page that needs nothing else: chart, table, marks, where each figure comes from. */
export const frozenCard = ({ shown, card, words, chart, parent }: FrozenCard): string => {
  const marks = markTable(shown, words)
  const facts = factsOf({ ...shown, sentence: '', keyFigures: [] }, words).slice(1)
  const agencies = new Set(shown.reports.flatMap(({ agency }) => agency ?? []))
  const main = [
    quiet([...agencies].join(' · ')),
    element('h1', escape(card.title)),
    quiet(card.note),
    chart === null ? '' : chartHtml(chart, card.title),
    tableHtml(card, words),
    listHtml(card.remarks),
    quiet(card.source),
    notesHtml(reportTable(shown, words)),
    notesHtml({ ...marks, rows: marks.rows.filter(([, , count]) => count !== '0') }),
    element(
      'dl',
      facts.map(([label, value]) => `${element('dt', escape(label))}${element('dd', valueHtml(value))}`).join(''),
    ),
  ]
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(parent)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', escape(card.title)),
    element('style', FROZEN_STYLE),
  ]
  const lines = (parts: readonly string[]) => `\n${parts.filter((part) => part !== '').join('\n')}\n`
  const body = element('main', lines(main), `aria-label="${escape(card.title)}"`)
  const script = parent === null ? '' : element('script', FROZEN_SCRIPT)
  const page = lines([element('head', lines(head)), element('body', body + script)])
  const attributes = `lang="${shown.language}"${parent === null ? '' : ` data-parent="${escape(parent)}"`}`
  return `<!doctype html>\n${element('html', page, attributes)}\n`
}
