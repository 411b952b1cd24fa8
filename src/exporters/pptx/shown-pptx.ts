import PptxGenJS from 'pptxgenjs'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import { factsOf } from '../shown/shown-notes'
import type { ShownWords } from '../shown/shown-words'
import { chartPages } from './chart-pages'
import { addChart } from './chart-slide'
import { COLOURS, FONT } from './looks'
import { markLines } from './mark-lines'
import { remarkSlides } from './remark-slides'
import type { SlideTable } from './slide-table'
import { slideTables } from './slide-table'
import { withoutGaps } from './without-gaps'

const WIDTH = 12.3
const LEFT = 0.5

interface Deck {
  readonly file: PptxGenJS
  readonly shown: Shown
  readonly words: ShownWords
}

/** What a speaker or reader must be able to follow: whose figures, where they stand, when, which view. */
const notesOf = ({ shown, words }: Deck, card: ShownCard | null): string => {
  const places = new Set(
    (card?.table.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ text, sources = [] }) => sources.map(({ report, place }) => `${text} ← ${report} ${place}`)),
    ),
  )
  const about = card === null ? [] : [card.title, card.note, card.source, ...card.remarks]
  return [...about, ...factsOf(shown, words).map((fact) => fact.join(' · ')), ...places]
    .filter((line) => line !== '')
    .join('\n')
}

const footOf = ({ shown, words }: Deck, card: ShownCard | null): string =>
  [
    card?.source ?? '',
    `${words.saving.notes.dataDate} ${shown.dataDate ?? words.saving.notes.noDate}`,
    shown.fingerprint,
  ]
    .filter((part) => part !== '')
    .join(' · ')

const addSlide = (deck: Deck, card: ShownCard | null, title: string): PptxGenJS.Slide => {
  const slide = deck.file.addSlide()
  const text = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0, valign: 'top' } as const
  slide.addText(title, { ...text, y: 0.35, h: 0.65, fontSize: 26, bold: true, color: COLOURS.ink, fit: 'shrink' })
  if (card !== null && card.note !== '')
    slide.addText(card.note, { ...text, y: 1, h: 0.4, fontSize: 14, color: COLOURS.quiet, fit: 'shrink' })
  slide.addText(footOf(deck, card), { ...text, y: 7.05, h: 0.3, fontSize: 10, color: COLOURS.quiet })
  slide.addNotes(notesOf(deck, card))
  return slide
}

const addTable = (slide: PptxGenJS.Slide, { head, rows, widths }: SlideTable, numeric: readonly boolean[]): void => {
  const border = { type: 'solid', pt: 0.75, color: COLOURS.line } as const
  const cell = (text: string, at: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold: isHead,
      align: numeric[at] === true ? 'right' : 'left',
      ...(isHead ? { fill: { color: COLOURS.soft } } : {}),
    },
  })
  slide.addTable(
    [head.map((text, at) => cell(text, at, true)), ...rows.map((row) => row.map((text, at) => cell(text, at, false)))],
    {
      x: LEFT,
      y: 1.45,
      w: WIDTH,
      colW: [...widths],
      fontFace: FONT,
      fontSize: 12,
      color: COLOURS.ink,
      border,
      margin: 0.05,
      valign: 'middle',
    },
  )
}

const titleOf = ({ words }: Deck, { title }: ShownCard, page: number): string =>
  page === 0 ? title : words.saving.slides.continued(title, String(page + 1))

const addRemarks = (
  slide: PptxGenJS.Slide,
  remarks: readonly string[],
  place: { readonly y: number; readonly h: number },
): void => {
  if (remarks.length === 0) return
  slide.addText(
    remarks.map((text) => ({ text, options: { bullet: { indent: 12 }, breakLine: true } })),
    { ...place, x: LEFT, w: WIDTH, fontFace: FONT, fontSize: 12, color: COLOURS.quiet, valign: 'top', margin: 0 },
  )
}

const addCard = (deck: Deck, card: ShownCard): void => {
  const { words } = deck
  const pages = card.chart === null || card.chart.series.length === 0 ? [] : chartPages(card.chart)
  for (const [at, page] of pages.entries()) {
    const { chart } = page
    const slide = addSlide(deck, card, titleOf(deck, card, at))
    addChart(slide, page, words)
    const said = [
      ...(chart.total === null ? [] : [chart.total.label]),
      ...chart.breaks.map(({ before, label }) => `${chart.categories[before] ?? ''} ${label}`.trim()),
      ...markLines(chart, words),
      ...card.remarks,
    ]
    const { below, slides } = remarkSlides([...new Set(said)])
    addRemarks(slide, below, { y: 6.05, h: 0.95 })
    for (const remarks of slides)
      addRemarks(addSlide(deck, card, titleOf(deck, card, at + 1)), remarks, { y: 1.45, h: 5.5 })
  }
  const numeric = card.table.columns.map((column) => column.numeric)
  for (const [at, table] of slideTables(card, words).entries()) {
    addTable(addSlide(deck, card, titleOf(deck, card, at)), table, numeric)
  }
}

const addOpening = (deck: Deck): void => {
  const { shown } = deck
  const slide = addSlide(deck, null, shown.title)
  const text = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0, valign: 'top' } as const
  if (shown.sentence !== '')
    slide.addText(shown.sentence, { ...text, y: 1.3, h: 1.6, fontSize: 28, color: COLOURS.accent, fit: 'shrink' })
  if (shown.keyFigures.length === 0) return
  const columns = shown.keyFigures.slice(0, 6)
  const width = WIDTH / columns.length
  for (const [at, { label, text: figure, note }] of columns.entries())
    slide.addText(
      [
        { text: label, options: { fontSize: 14, color: COLOURS.quiet, breakLine: true } },
        { text: figure, options: { fontSize: 24, bold: true, color: COLOURS.ink, breakLine: true } },
        { text: note, options: { fontSize: 12, color: COLOURS.quiet } },
      ],
      { ...text, x: LEFT + at * width, y: 3.3, w: width - 0.2, h: 2, fit: 'shrink' },
    )
}

/** Slides with the program's own charts and tables: the sentence, then each card; sources in the notes. */
export const shownPptx = async (shown: Shown, words: ShownWords): Promise<Uint8Array> => {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = shown.title
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const deck: Deck = { file, shown, words }
  if (shown.sentence !== '' || shown.cards.length > 1) addOpening(deck)
  for (const card of shown.cards) addCard(deck, card)
  const written = await file.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes')
  return withoutGaps(written)
}
