import type { Review } from '../../core/domain/review'
import { REVIEW_VERDICTS } from '../../core/domain/review'
import { placeText } from '../../i18n/audit/place-text'
import type { FigureText } from '../../i18n/audit/present-finding'
import type { Paper, PaperFinding, PaperReport } from './paper'

type PaperName =
  | 'section'
  | 'h1'
  | 'h2'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'p'
  | 'ul'
  | 'li'
  | 'span'
  | 'strong'
  | 'q'

/** An element of a printed sheet: written as HTML by the exporter, drawn as it is by the app. */
export interface PaperElement {
  readonly name: PaperName
  readonly className?: string
  readonly scope?: 'col' | 'row'
  readonly children: readonly PaperNode[]
}
export type PaperNode = string | PaperElement

type Looks = Pick<PaperElement, 'className' | 'scope'>

const element = (name: PaperName, children: readonly PaperNode[], looks: Looks = {}): PaperElement => ({
  name,
  ...looks,
  children,
})

const lines = (texts: readonly string[], className: string): readonly PaperElement[] =>
  texts.filter((text) => text !== '').map((text) => element('p', [text], { className }))

const figureOf = (figure: FigureText, paper: Paper): PaperElement =>
  element('li', [
    `${figure.name}${paper.words.colon}`,
    element('strong', [figure.printed]),
    ...lines([placeText(figure, paper.words)], 'place'),
    ...(figure.quote === null ? [] : [element('q', [figure.quote])]),
  ])

/** The three answers, the given one ticked, and what was remarked; room to write where there is nothing. */
const remarkOf = (review: Review | null, { words, reviews }: Paper): readonly PaperElement[] => [
  ...REVIEW_VERDICTS.map((verdict) =>
    element('p', [`${review?.verdict === verdict ? words.ticked : words.unticked} ${reviews[verdict]}`], {
      className: 'answer',
    }),
  ),
  element('p', [review?.remark ?? ''], { className: 'remark' }),
]

const rowOf = ({ text, finding, review }: PaperFinding, number: number, paper: Paper): PaperElement =>
  element(
    'tr',
    [
      element('td', [String(number)], { className: 'number' }),
      element('td', [
        element('strong', [text.says]),
        element('p', [text.formula], { className: 'sum' }),
        ...lines([text.difference ?? '', ...text.reasons, ...text.remedies], 'line'),
        ...lines([text.basis], 'basis'),
      ]),
      element('td', [
        element(
          'ul',
          text.listed.map((figure) => figureOf(figure, paper)),
        ),
      ]),
      element('td', lines([text.severity ?? '', text.class ?? ''], 'kind')),
      element('td', remarkOf(review, paper)),
    ],
    { className: finding.severity },
  )

const tableOf = ({ findings }: PaperReport, paper: Paper): PaperElement => {
  const { columns } = paper.words
  const heads = [columns.number, columns.finding, columns.place, columns.kind, columns.remark]
  return element(
    'table',
    [
      element('thead', [
        element(
          'tr',
          heads.map((label) => element('th', [label], { scope: 'col' })),
        ),
      ]),
      element(
        'tbody',
        findings.map((item, index) => rowOf(item, index + 1, paper)),
      ),
    ],
    { className: 'findings' },
  )
}

const sheetOf = (report: PaperReport, paper: Paper): PaperElement => {
  const { words } = paper
  const head = [...report.head, [words.conclusion, report.conclusion], [words.scope, report.checked]] as const
  const rows = head
    .filter(([, value]) => value !== '')
    .map(([label, value]) => element('tr', [element('th', [label], { scope: 'row' }), element('td', [value])]))
  return element(
    'section',
    [
      element('h1', [words.title]),
      element('table', [element('tbody', rows)], { className: 'head' }),
      ...(report.findings.length === 0 ? [] : [tableOf(report, paper)]),
      element(
        'p',
        words.signatures.map((label) => element('span', [`${label}${words.colon}`])),
        {
          className: 'signatures',
        },
      ),
      ...lines([words.note], 'basis'),
    ],
    { className: 'opinion' },
  )
}

const contentsOf = ({ words, summary, reports }: Paper): PaperElement =>
  element(
    'section',
    [
      element('h1', [words.title]),
      element('p', [summary], { className: 'summary' }),
      element(
        'ul',
        reports.map(({ title, conclusion }) => element('li', [`${title}${words.colon}${conclusion}`])),
      ),
    ],
    { className: 'opinion contents' },
  )

/**
 * The sheets of a paper: one a report with findings. Several reports have a list of all before them, so that one without
 * a finding is seen to have been audited; a report by itself always has its sheet.
 */
export const paperNodes = (paper: Paper): readonly PaperElement[] => {
  const { reports } = paper
  if (reports.length === 1) return reports.map((report) => sheetOf(report, paper))
  return [
    contentsOf(paper),
    ...reports.filter(({ findings }) => findings.length > 0).map((report) => sheetOf(report, paper)),
  ]
}
