import type { TableBlock } from '../../core/domain/document'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import type { Paper, PaperFinding } from '../audit/paper'
import { markedText, withMark } from '../shown/marked-text'
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
  /** 0: the table stands with its card. */
  readonly annex: number
}

/** A table of more rows or columns than these stands in an annex, on pages that lie. */
const MOST_ROWS = 25
const MOST_COLUMNS = 6

const isLong = (rows: number, columns: number): boolean => rows > MOST_ROWS || columns > MOST_COLUMNS
const isAnnexed = ({ table }: ShownCard): boolean => isLong(table.rows.length, table.columns.length)

const cardBlocks = (
  card: ShownCard,
  at: number,
  { figure, table, annex }: Numbers,
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
    ...(annex === 0
      ? [caption(saving.paper.table(String(table))), cardTable(card, words)]
      : [line('Note', saving.paper.inAnnex(String(card.table.rows.length), String(annex)))]),
    ...card.remarks.map((remark) => line('Note', remark)),
    ...(card.source === '' ? [] : [line('Note', card.source)]),
  ]
}

const annexBlocks = (card: ShownCard, annex: number, words: ShownWords): readonly DocxBlock[] => [
  line('Caption', `${words.saving.paper.annex(String(annex))}　${card.title}`),
  { kind: 'small-table', table: cardTable(card, words), lying: true },
  ...(card.source === '' ? [] : [line('Note', card.source)]),
]

const listed = ({ heading, head, rows }: NotesTable, lying: boolean): readonly DocxBlock[] =>
  rows.length === 0 ? [] : [line('Caption', heading), { kind: 'small-table', table: tableOf(head, rows), lying }]

/** More findings than these fill pages: of them those that are no mere hints are written. */
const MOST_FINDINGS = 30

/** Widths of what was found, where it stands, and of what kind it is with what a person said. */
const FINDING_SHARES = [50, 32, 18]

const findingBlocks = ({ audit, words }: ShownPaper): readonly DocxBlock[] => {
  const { paper } = words.saving
  if (audit === null) return said([paper.findingsUnknown])
  const { columns } = audit.words
  const all = audit.reports.flatMap(({ findings }) => findings)
  const isWritten = ({ finding }: PaperFinding) => all.length <= MOST_FINDINGS || finding.severity !== 'note'
  const left = all.filter((one) => !isWritten(one)).length
  const reports = audit.reports.flatMap((report): readonly DocxBlock[] => {
    const rows = report.findings
      .filter(isWritten)
      .map(({ text, remark }) => [
        [text.says, text.formula, text.difference ?? '', ...text.reasons].filter((part) => part !== '').join(' '),
        text.listed.map(({ name, printed }) => `${name} ${printed}`).join('；'),
        [text.severity ?? text.class ?? '', remark].filter((part) => part !== '').join(' · '),
      ])
    if (rows.length === 0) return []
    const table = tableOf([columns.finding, columns.place, `${columns.kind} · ${columns.remark}`], rows)
    return [line('Caption', report.title), { kind: 'small-table', table, lying: false, shares: FINDING_SHARES }]
  })
  return [
    ...said([audit.summary]),
    ...(all.length === 0 ? said([paper.noFindings]) : reports),
    ...(left === 0 ? [] : [line('Note', paper.hintsLeftOut(String(left)))]),
  ]
}

/** Notes that have room in the text; longer lists follow the annexes. */
const noteBlocks = ({ shown, words }: ShownPaper): readonly DocxBlock[] => [
  ...factsOf(shown, words).map((fact) => line('Note', fact.join(' · '))),
  ...listed(markTable(shown, words), false),
  line('Note', words.saving.notes.places),
  ...listsOf(shown, words, false),
]

const listsOf = (shown: Shown, words: ShownWords, long: boolean): readonly DocxBlock[] =>
  [withheldTable(shown, words), reportTable(shown, words)]
    .filter(({ rows }) => rows.length > MOST_ROWS === long)
    .flatMap((list) => listed(list, long))

const keyFigureBlocks = ({ shown, words }: ShownPaper): readonly DocxBlock[] =>
  shown.keyFigures.length === 0
    ? []
    : [
        tableOf(
          [words.saving.paper.keyFigures, words.saving.slides.data, words.saving.notes.remark],
          shown.keyFigures.map(({ label, text, mark, note }) => [label, withMark(text, mark, words), note]),
        ),
      ]

/** Number of the annex of each card; 0: its table has room in the text. */
const annexNumbers = (cards: readonly ShownCard[]): readonly number[] => {
  let last = 0
  return cards.map((card) => {
    if (!isAnnexed(card)) return 0
    last += 1
    return last
  })
}

/**
 * What is shown as an official paper on A4 (GB/T 9704): sentence, charts as vectors, tables, audit, notes; long and wide
 * tables as annexes in small type on pages that lie.
 */
export const shownDocx = (paper: ShownPaper): Uint8Array => {
  const { shown, pictures, words } = paper
  const { saving } = words
  const figureAt = (at: number) => pictures.slice(0, at + 1).filter((picture) => picture !== null).length
  const annexes = annexNumbers(shown.cards)
  const numbersAt = (at: number): Numbers => ({
    figure: figureAt(at),
    table: annexes.slice(0, at + 1).filter((annex) => annex === 0).length,
    annex: annexes[at] ?? 0,
  })
  const sections: readonly (readonly [title: string, blocks: readonly DocxBlock[]])[] = [
    [saving.paper.keyFigures, [...said([shown.sentence, shown.subtitle ?? '']), ...keyFigureBlocks(paper)]],
    [saving.paper.cards, shown.cards.flatMap((card, at) => cardBlocks(card, at, numbersAt(at), paper))],
    [saving.paper.findings, findingBlocks(paper)],
    [saving.paper.notes, noteBlocks(paper)],
  ]
  const blocks = sections
    .filter(([, content]) => content.length > 0)
    .flatMap(([title, content], at): readonly DocxBlock[] => [
      { kind: 'heading', level: 2, text: saving.paper.section(at + 1, title) },
      ...content,
    ])
  const annexed = [
    ...shown.cards.flatMap((card, at) => (annexes[at] ? annexBlocks(card, annexes[at], words) : [])),
    ...listsOf(shown, words, true),
  ]
  return paperDocx({
    title: shown.title,
    blocks: [
      { kind: 'heading', level: 1, text: shown.title },
      ...blocks,
      ...(annexed.length === 0 ? [] : [{ kind: 'turn' } as const, ...annexed]),
    ],
    numbered: true,
  })
}
