import { formatPlace } from '../../core/domain/place'
import type { Language } from '../../core/domain/language'
import type { Paper, PaperFinding, PaperReport } from './paper'
import { PAPER_STYLE } from './paper-style'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`
const paragraph = (text: string, className: string): string =>
  text === '' ? '' : element('p', escape(text), `class="${className}"`)

const figureOf = ({ name, printed, quote, place, reportId }: PaperFinding['text']['figures'][number]): string => {
  const where = place === null ? '' : element('span', escape(`${reportId} ${formatPlace(place)}`), 'class="place"')
  return element(
    'li',
    `${escape(`${name}：`)}${element('strong', escape(printed))} ${where}${quote === null ? '' : element('q', escape(quote))}`,
  )
}

const rowOf = (item: PaperFinding, number: number, { words }: Paper): string => {
  const { text, finding } = item
  return element(
    'tr',
    [
      element('td', String(number)),
      element(
        'td',
        `${element('strong', escape(text.name))}${[text.says, ...text.reasons, ...text.remedies].map((line) => paragraph(line, 'line')).join('')}${paragraph(text.basis, 'basis')}`,
      ),
      element(
        'td',
        `${element('span', escape(text.formula), 'class="formula"')}${paragraph(text.difference ?? '', 'line')}`,
      ),
      element('td', element('ul', text.figures.map(figureOf).join(''))),
      element('td', escape(words.kind(text.severity, text.class ?? text.verdict))),
      element('td', escape(item.remark), 'class="remark"'),
    ].join(''),
    `class="${finding.severity}"`,
  )
}

const tableOf = (report: PaperReport, paper: Paper): string => {
  const { columns } = paper.words
  const head = [columns.number, columns.finding, columns.formula, columns.place, columns.kind, columns.remark]
  return element(
    'table',
    element('thead', element('tr', head.map((label) => element('th', escape(label), 'scope="col"')).join(''))) +
      element('tbody', report.findings.map((item, index) => rowOf(item, index + 1, paper)).join('')),
    'class="findings"',
  )
}

const sheetOf = (report: PaperReport, paper: Paper): string => {
  const { words } = paper
  const rows = [...report.head, [words.conclusion, report.conclusion], [words.scope, report.checked]] as const
  const head = rows.filter(([, value]) => value !== '')
  return element(
    'section',
    [
      element('h1', escape(words.title)),
      element(
        'table',
        head
          .map(([label, value]) =>
            element('tr', element('th', escape(label), 'scope="row"') + element('td', escape(value))),
          )
          .join(''),
        'class="head"',
      ),
      report.findings.length === 0 ? '' : tableOf(report, paper),
      element(
        'p',
        words.signatures.map((label) => element('span', `${escape(label)}：`)).join(''),
        'class="signatures"',
      ),
      paragraph(words.note, 'basis'),
    ].join(''),
    `class="sheet" aria-label="${escape(report.title)}"`,
  )
}

/** One page that can be printed and mailed: a sheet for each report, no script, nothing loaded from anywhere. */
export const auditHtml = (paper: Paper, language: Language): string => {
  const { words, reports, summary } = paper
  const contents =
    paragraph(summary, 'summary') +
    element(
      'ul',
      reports.map(({ title, conclusion }) => element('li', `${escape(title)} — ${escape(conclusion)}`)).join(''),
      'class="contents"',
    )
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${element('title', escape(words.title))}${element('style', PAPER_STYLE)}</head>`,
    `<body>${reports.length > 1 ? contents : ''}${reports.map((report) => sheetOf(report, paper)).join('\n')}</body>`,
    '</html>\n',
  ].join('\n')
}
