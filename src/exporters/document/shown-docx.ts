import type { TableBlock } from '../../core/domain/document'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import type { Paper, PaperFinding } from '../audit/paper'
import { markedText } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'
import type { DocxPicture } from './docx-picture'
import type { DocxBlock } from './paper-docx'
import { paperDocx } from './paper-docx'
import { keyFigureBlocks, line, listsOf, noteBlocks, placeOf, tableOf } from './paper-notes'
import type { TablePlace } from './paper-notes'

interface ShownPaper {
  /** Whose figures it is about, of which screen and years. */
  readonly title: string
  readonly shown: Shown
  /** One a card, null where no chart is drawn. */
  readonly pictures: readonly (DocxPicture | null)[]
  /** What the audit says about the reports shown; null where it is not known. */
  readonly audit: Paper | null
  readonly words: ShownWords
}

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
  readonly place: TablePlace
  readonly figure: number
  readonly table: number
  /** 0: the table stands with its card. */
  readonly annex: number
}

const tableBlocks = (card: ShownCard, { place, table, annex }: Numbers, words: ShownWords): readonly DocxBlock[] => {
  const { paper } = words.saving
  const rows = String(card.table.rows.length)
  if (place === 'left-out') return [line('Note', paper.leftOut(rows))]
  if (place === 'annex') return [line('Note', paper.inAnnex(rows, String(annex)))]
  return [line('Caption', paper.caption(paper.table(String(table)), card.title)), cardTable(card, words)]
}

const cardBlocks = (card: ShownCard, at: number, numbers: Numbers, paper: ShownPaper): readonly DocxBlock[] => {
  const { words } = paper
  const { saving } = words
  const picture = paper.pictures[at] ?? null
  const caption = (number: string) => line('Below', saving.paper.caption(number, card.title))
  return [
    { kind: 'heading', level: 3, text: saving.paper.subsection(at + 1, card.title) },
    ...(card.note === '' ? [] : [line('Lead', card.note)]),
    ...(picture === null ? [] : [picture, caption(saving.paper.figure(String(numbers.figure)))]),
    ...tableBlocks(card, numbers, words),
    ...card.remarks.map((remark) => line('Note', remark)),
    ...(card.source === '' ? [] : [line('Note', card.source)]),
  ]
}

const annexBlocks = (card: ShownCard, annex: number, words: ShownWords): readonly DocxBlock[] => [
  line('Caption', words.saving.paper.caption(words.saving.paper.annex(String(annex)), card.title)),
  { kind: 'small-table', table: cardTable(card, words), lying: true },
  ...(card.source === '' ? [] : [line('Note', card.source)]),
]

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
        words.saving.slides.all(text.listed.map(({ name, printed }) => `${name} ${printed}`)),
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

/** Number of the annex of each card; 0: its table has room in the text. */
const annexNumbers = (places: readonly TablePlace[]): readonly number[] => {
  let last = 0
  return places.map((place) => {
    if (place !== 'annex') return 0
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
  const places = shown.cards.map(placeOf)
  const annexes = annexNumbers(places)
  const numbersAt = (at: number): Numbers => ({
    figure: figureAt(at),
    place: places[at] ?? 'text',
    table: places.slice(0, at + 1).filter((place) => place === 'text').length,
    annex: annexes[at] ?? 0,
  })
  const sections: readonly (readonly [title: string, blocks: readonly DocxBlock[]])[] = [
    [saving.paper.keyFigures, [...said([shown.sentence, shown.subtitle ?? '']), ...keyFigureBlocks(shown, words)]],
    [saving.paper.cards, shown.cards.flatMap((card, at) => cardBlocks(card, at, numbersAt(at), paper))],
    // where no figure of a report is shown there was none to check
    [saving.paper.findings, shown.reports.length === 0 ? [] : findingBlocks(paper)],
    [saving.paper.notes, noteBlocks(shown, words)],
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
    title: paper.title,
    blocks: [
      { kind: 'heading', level: 1, text: paper.title },
      ...blocks,
      ...(annexed.length === 0 ? [] : [{ kind: 'turn' } as const, ...annexed]),
    ],
    numbered: true,
  })
}
