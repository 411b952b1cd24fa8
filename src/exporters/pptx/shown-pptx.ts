import PptxGenJS from 'pptxgenjs'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import { withMark } from '../shown/marked-text'
import { isReadable } from '../shown/readable'
import { factsOf, stampText } from '../shown/shown-notes'
import type { ShownWords } from '../shown/shown-words'
import { chartPages } from './chart-pages'
import type { ChartPage } from './chart-pages'
import { addChart } from './chart-slide'
import { COLOURS, FONT } from './looks'
import type { SeriesLook } from './chart-looks'
import { markLines } from './mark-lines'
import { mendedCharts } from './mended-charts'
import { remarkSlides } from './remark-slides'
import { LEFT, NO_LEAD, WIDTH, leadOf } from './slide-lead'
import type { SlidePlace } from './slide-lead'
import type { SlideTable } from './slide-table'
import { addTable, slideTables } from './slide-table'
import { setText } from './type-room'

interface Deck {
  readonly file: PptxGenJS
  readonly shown: Shown
  readonly words: ShownWords
  /** How the figures of each native chart are drawn, in the order of the charts. */
  readonly looks: (readonly SeriesLook[])[]
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

/** Where the figures stand; then of which day and state they are, and the way back to the view. */
const footOf = ({ shown, words }: Deck, card: ShownCard | null): PptxGenJS.TextProps[] => [
  { text: card?.source ?? '', options: { breakLine: true } },
  { text: stampText(shown, words.saving) },
  ...(/^https?:/u.test(shown.link)
    ? [{ text: ' · ' }, { text: words.saving.notes.link, options: { hyperlink: { url: shown.link } } }]
    : []),
]

interface Begun {
  readonly slide: PptxGenJS.Slide
  /** Where what it shows begins, in inches. */
  readonly top: number
}

const addSlide = (deck: Deck, card: ShownCard | null, title: string, place: SlidePlace): Begun => {
  const slide = deck.file.addSlide()
  const text = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0, valign: 'top', fit: 'shrink' } as const
  const { size } = setText(title, { width: WIDTH * 0.95, height: 0.65, most: 26, least: 16 })
  slide.addText(title, { ...text, y: 0.35, h: 0.65, fontSize: size, bold: true, color: COLOURS.ink })
  const { sentence, note, top } = card === null ? NO_LEAD : leadOf(card, place)
  for (const [line, color] of [
    [sentence, COLOURS.accent],
    [note, COLOURS.quiet],
  ] as const)
    if (line !== null) slide.addText(line.text, { ...text, y: line.y, h: line.height, fontSize: line.size, color })
  slide.addText(footOf(deck, card), { ...text, y: 6.95, h: 0.45, fontSize: 10, color: COLOURS.quiet })
  slide.addNotes(notesOf(deck, card))
  return { slide, top }
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

/** Tables no higher than this stand below their chart, in inches. */
const LOW = 2
const CHART_END = 6

interface CardSlides {
  readonly charts: readonly ChartPage[]
  readonly tables: readonly SlideTable[]
  /** The only chart and its only table have room on one slide. */
  readonly together: boolean
}

const slidesOf = (card: ShownCard, words: ShownWords): CardSlides => {
  const charts = card.chart === null || card.chart.series.length === 0 ? [] : chartPages(card.chart)
  const tables = !isReadable(card)
    ? []
    : slideTables(card, leadOf(card, charts.length === 0 ? 'alone' : 'after').top, words)
  const [table] = tables
  return {
    charts,
    tables,
    together: charts.length === 1 && tables.length === 1 && table !== undefined && table.height <= LOW,
  }
}

/** What must be said below a page of a chart: what no drawing shows, then what the card says. */
const saidBelow = ({ chart }: ChartPage, card: ShownCard, { saving, ...words }: ShownWords): readonly string[] => {
  const { mark, all } = saving.slides
  // lying bars have it beside them, and lines have a table of their own
  const beside = chart.series.flatMap(({ points }) =>
    points.flatMap(({ note = '', hatched, earlier = [] }, at) => {
      const texts = [note, hatched?.label ?? '', ...earlier.map((stated) => stated.text)]
      const said = chart.kind === 'columns' ? texts.filter((text) => text !== '') : []
      return said.map((text) => mark(chart.categories[at] ?? '', [text]))
    }),
  )
  const breaks = chart.breaks.map(({ before, label }) => `${chart.categories[before] ?? ''} ${label}`.trim())
  return [
    ...(breaks.length === 0 ? [] : [all(breaks)]),
    ...beside,
    ...markLines(chart, { saving, ...words }),
    ...card.remarks,
  ]
}

/** Adds the charts, and slides of their remarks where these have no room below; how many slides. */
const addCharts = (deck: Deck, card: ShownCard, { charts, tables, together }: CardSlides): number => {
  const { words } = deck
  const numeric = card.table.columns.map((column) => column.numeric)
  const [table] = tables
  const under = together && table !== undefined ? table.height + 0.15 : 0
  let made = 0
  for (const page of charts) {
    const { slide, top } = addSlide(deck, card, titleOf(deck, card, made), 'chart')
    made += 1
    const box = { x: LEFT, y: top, w: WIDTH, h: CHART_END - top - under }
    const { looks, bottom } = addChart(slide, page, card.chart ?? page.chart, { box, words })
    if (looks !== null) deck.looks.push(looks)
    if (together && table !== undefined) addTable(slide, table, { numeric, y: bottom + 0.15 })
    const { below, slides } = remarkSlides([...new Set(saidBelow(page, card, words))])
    addRemarks(slide, below, { y: bottom + under + 0.1, h: 0.8 })
    for (const remarks of slides) {
      const after = addSlide(deck, card, titleOf(deck, card, made), 'after')
      made += 1
      addRemarks(after.slide, remarks, { y: after.top, h: 5.4 })
    }
  }
  return made
}

/** A chart and its table on one slide where both have room, else each on slides of its own. */
const addCard = (deck: Deck, card: ShownCard): void => {
  const slides = slidesOf(card, deck.words)
  const made = addCharts(deck, card, slides)
  if (slides.together) return
  const numeric = card.table.columns.map((column) => column.numeric)
  const place = slides.charts.length === 0 ? 'alone' : 'after'
  if (!isReadable(card)) {
    const { slide, top } = addSlide(deck, card, titleOf(deck, card, made), place)
    const rows = String(card.table.rows.length)
    addRemarks(slide, [deck.words.saving.slides.leftOut(rows), ...card.remarks], { y: top, h: 5.4 })
  }
  for (const [at, table] of slides.tables.entries()) {
    const { slide, top } = addSlide(deck, card, titleOf(deck, card, made + at), place)
    addTable(slide, table, { numeric, y: top })
  }
}

/** Key figures beside one another; more stand below. */
const MOST_ACROSS = 6

const addOpening = (deck: Deck): void => {
  const { shown } = deck
  const { slide } = addSlide(deck, null, shown.title, 'alone')
  const text = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0, valign: 'top' } as const
  if (shown.sentence !== '')
    slide.addText(shown.sentence, {
      ...text,
      y: 1.3,
      h: 1.6,
      fontSize: setText(shown.sentence, { width: WIDTH, height: 1.6, most: 28, least: 16 }).size,
      color: COLOURS.accent,
      fit: 'shrink',
    })
  if (shown.subtitle !== undefined)
    slide.addText(shown.subtitle, { ...text, y: 2.95, h: 0.4, fontSize: 14, color: COLOURS.quiet, fit: 'shrink' })
  const across = Math.min(MOST_ACROSS, Math.max(1, shown.keyFigures.length))
  const width = WIDTH / across
  for (const [at, { label, text: figure, mark, note }] of shown.keyFigures.entries())
    slide.addText(
      [
        { text: label, options: { fontSize: 14, color: COLOURS.quiet, breakLine: true } },
        {
          text: withMark(figure, mark, deck.words),
          options: { fontSize: 24, bold: true, color: COLOURS.ink, breakLine: true },
        },
        { text: note, options: { fontSize: 12, color: COLOURS.quiet } },
      ],
      {
        ...text,
        x: LEFT + (at % across) * width,
        y: 3.5 + Math.floor(at / across) * 1.7,
        w: width - 0.2,
        h: 1.6,
        fit: 'shrink',
      },
    )
}

/** Slides with the program's own charts and tables: the sentence, then each card; sources in the notes. */
export const shownPptx = async (shown: Shown, words: ShownWords): Promise<Uint8Array> => {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = shown.title
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const deck: Deck = { file, shown, words, looks: [] }
  if (shown.sentence !== '' || shown.cards.length > 1) addOpening(deck)
  for (const card of shown.cards) addCard(deck, card)
  const written = await file.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes')
  return mendedCharts(written, deck.looks)
}
