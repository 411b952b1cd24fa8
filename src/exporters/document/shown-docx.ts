import type { TableBlock } from '../../core/domain/document'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import type { Paper } from '../audit/paper'
import { markedText } from '../shown/marked-text'
import type { NotesTable } from '../shown/shown-notes'
import { factsOf, markTable, reportTable, withheldTable } from '../shown/shown-notes'
import type { ShownWords } from '../shown/shown-words'
import type { DocxPicture } from './docx-picture'
import type { DocxBlock, DocxLine } from './paper-docx'
import { paperDocx } from './paper-docx'

interface ShownPaper {
  readonly shown: Shown
  /** One a card, null where no chart is drawn. */
  readonly pictures: readonly (DocxPicture | null)[]
  /** What the audit says about the reports shown; null where it is not known. */
  readonly audit: Paper | null
  readonly words: ShownWords
}

const line = (style: DocxLine['style'], text: string): DocxLine => ({ kind: 'line', style, text })

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): TableBlock => ({
  kind: 'table',
  rows: [
    head.map((text) => ({ text, header: true })),
    ...rows.map((row) => head.map((_, at) => ({ text: row[at] ?? '', header: false }))),
  ],
})

const cardTable = ({ table }: ShownCard, words: ShownWords): TableBlock =>
  tableOf(
    table.columns.map(({ label }) => label),
    table.rows.map(({ level = 0, cells }) =>
      cells.map((cell, at) => (at === 0 ? '　'.repeat(level) : '') + markedText(cell, words)),
    ),
  )

const said = (texts: readonly string[]): readonly DocxBlock[] =>
  texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))

interface Numbers {
  readonly figure: number
  readonly table: number
}

const cardBlocks = (
  card: ShownCard,
  at: number,
  { figure, table }: Numbers,
  paper: ShownPaper,
): readonly DocxBlock[] => {
  const { words } = paper
  const { saving } = words
  const picture = paper.pictures[at] ?? null
  const caption = (number: string) => line('Caption', `${number}　${card.title}`)
  return [
    { kind: 'heading', level: 3, text: saving.paper.subsection(at + 1, card.title) },
    ...(card.note === '' ? [] : [line('Lead', card.note)]),
    ...(picture === null ? [] : [picture, caption(saving.paper.figure(String(figure)))]),
    caption(saving.paper.table(String(table))),
    cardTable(card, words),
    ...card.remarks.map((remark) => line('Note', remark)),
    ...(card.source === '' ? [] : [line('Note', card.source)]),
  ]
}

const listed = ({ heading, head, rows }: NotesTable): readonly DocxBlock[] =>
  rows.length === 0 ? [] : [line('Caption', heading), tableOf(head, rows)]

const findingBlocks = ({ audit, words }: ShownPaper): readonly DocxBlock[] => {
  const { paper } = words.saving
  if (audit === null) return said([paper.findingsUnknown])
  const { columns } = audit.words
  const rows = audit.reports.flatMap((report) =>
    report.findings.map(({ text, remark }) => [
      report.title,
      [text.says, text.formula, text.difference ?? '', ...text.reasons].filter((part) => part !== '').join(' '),
      text.listed.map(({ name, printed }) => `${name} ${printed}`).join('；'),
      text.severity ?? text.class ?? '',
      remark,
    ]),
  )
  return [
    ...said([audit.summary]),
    ...(rows.length === 0
      ? said([paper.noFindings])
      : [tableOf([audit.words.agency, columns.finding, columns.place, columns.kind, columns.remark], rows)]),
  ]
}

const noteBlocks = ({ shown, words }: ShownPaper): readonly DocxBlock[] => [
  ...factsOf(shown, words).map((fact) => line('Note', fact.join(' · '))),
  ...listed(markTable(shown, words)),
  line('Note', words.saving.notes.places),
  ...listed(withheldTable(shown, words)),
  ...listed(reportTable(shown, words)),
]

const keyFigureBlocks = ({ shown, words }: ShownPaper): readonly DocxBlock[] =>
  shown.keyFigures.length === 0
    ? []
    : [
        tableOf(
          [words.saving.paper.keyFigures, words.saving.slides.data, words.saving.notes.remark],
          shown.keyFigures.map(({ label, text, note }) => [label, text, note]),
        ),
      ]

/** What is shown as an official paper on A4 (GB/T 9704): sentence, charts as vectors, tables, audit, notes. */
export const shownDocx = (paper: ShownPaper): Uint8Array => {
  const { shown, pictures, words } = paper
  const { saving } = words
  const figureAt = (at: number) => pictures.slice(0, at + 1).filter((picture) => picture !== null).length
  const sections: readonly (readonly [title: string, blocks: readonly DocxBlock[]])[] = [
    [saving.paper.keyFigures, [...said([shown.sentence]), ...keyFigureBlocks(paper)]],
    [
      saving.paper.cards,
      shown.cards.flatMap((card, at) => cardBlocks(card, at, { figure: figureAt(at), table: at + 1 }, paper)),
    ],
    [saving.paper.findings, findingBlocks(paper)],
    [saving.paper.notes, noteBlocks(paper)],
  ]
  const blocks = sections
    .filter(([, content]) => content.length > 0)
    .flatMap(([title, content], at): readonly DocxBlock[] => [
      { kind: 'heading', level: 2, text: saving.paper.section(at + 1, title) },
      ...content,
    ])
  return paperDocx({
    title: shown.title,
    blocks: [{ kind: 'heading', level: 1, text: shown.title }, ...blocks],
    numbered: true,
  })
}
