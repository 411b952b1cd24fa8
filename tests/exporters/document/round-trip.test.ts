import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/core/domain/document'
import type { Report } from '../../../src/core/domain/report'
import { emptyDraft, figureKey } from '../../../src/core/draft/draft'
import { draftDocument } from '../../../src/core/draft/draft-document'
import { officialTables } from '../../../src/core/draft/official-tables'
import { parseReport } from '../../../src/core/ingest/parse-report'
import { documentDocx } from '../../../src/exporters/document/document-docx'
import { documentHtml } from '../../../src/exporters/document/document-html'
import { readDocument } from '../../../src/readers/read-document'
import { reportIn } from '../../support/documents/read'

const SOURCES = path.resolve(import.meta.dirname, '../../../data/sources')

const encoder = new TextEncoder()

const throughHtml = (document: SourceDocument): Promise<Report> =>
  reportIn(encoder.encode(documentHtml(document)), 'again.html')

const throughDocx = (document: SourceDocument): Promise<Report> => reportIn(documentDocx(document), 'again.docx')

/** What must survive: every cell with its state, number, bound, unit and print. */
const figuresOf = ({ cells }: Report) =>
  cells.map(({ indicator, column, content, unit, printed }) => ({ indicator, column, content, unit, printed }))

const tabled = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const document = readDocument(readFileSync(path.join(SOURCES, name)), name)
    return { name, document, report: parseReport(document, name) }
  })
  .filter(({ report }) => report.cells.length > 0)

describe('documents of the data set written and read again', () => {
  it('are enough to mean something', () => {
    expect(tabled.length).toBeGreaterThan(10)
  })

  it.each(tabled)('$name gives the same cells from HTML and from Word', async ({ document, report }) => {
    expect(figuresOf(await throughHtml(document))).toEqual(figuresOf(report))
    expect(figuresOf(await throughDocx(document))).toEqual(figuresOf(report))
  })
})

describe.each(['2008', '2014', '2019', '2021'] as const)('a filled draft on the %s form', (form) => {
  const slots = officialTables(form).flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap(({ figure }) => figure ?? [])),
  )
  const figures = Object.fromEntries(slots.map((slot, at) => [figureKey(slot), at % 7 === 3 ? '' : String(200 + at)]))
  const draft = draftDocument({ ...emptyDraft({ agency: '青石市民政局', year: 2022, form }), figures })

  it.each([
    ['HTML', throughHtml],
    ['Word', throughDocx],
  ])('reads back cell by cell from %s', async (_format, through) => {
    const again = await through(draft)
    expect(Object.fromEntries(again.cells.map((cell) => [figureKey(cell), cell.printed]))).toEqual(figures)
    expect([again.metadata.agency?.value, again.metadata.year?.value]).toEqual(['青石市民政局', 2022])
  })
})

describe('what is written', () => {
  it('carries no markup of the document', () => {
    const document = draftDocument({
      ...emptyDraft({ agency: '<script>局', year: 2022, form: '2021' }),
      figures: { 'requests.received|total': '<img src=x onerror=alert(1)>' },
    })
    const html = documentHtml(document)
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;script&gt;局2022年政府信息公开工作年度报告')
  })
})

describe('a Word file', () => {
  it('sets the figures of fifteen columns in a type and with margins that leave five digits on one line', () => {
    const figures = { 'litigation.direct.upheld|': '11867', 'requests.received|total': '20345' }
    const draft = draftDocument({ ...emptyDraft({ agency: '青石市民政局', year: 2022, form: '2021' }), figures })
    const xml = strFromU8(unzipSync(documentDocx(draft))['word/document.xml'] ?? new Uint8Array())
    const cellOf = (figure: string) => xml.split('<w:tc>').find((cell) => cell.includes(`>${figure}<`)) ?? ''
    // 8845 / 15 = 589 twentieths of a point, less two margins of 28 are 26.7 points: five digits of 8 points, two thirds wide
    expect(cellOf('11867')).toMatch(
      /w:w="589".*<w:tcMar><w:left w:w="28" w:type="dxa"\/><w:right w:w="28" w:type="dxa"\/><\/w:tcMar>.*w:val="TableNarrow"/u,
    )
    expect(cellOf('20345')).toMatch(/w:val="TableText"/u)
    expect(cellOf('20345')).not.toContain('tcMar')
  })

  it('is the same bytes for the same document', () => {
    const document = draftDocument(emptyDraft({ agency: '青石市民政局', year: 2022, form: '2021' }))
    expect(documentDocx(document)).toEqual(documentDocx(document))
  })
})
