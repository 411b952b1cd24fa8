import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/domain/document'
import type { FormId } from '../../../src/core/domain/catalogue'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import { FORM_ROWS } from '../../../src/core/domain/forms'
import type { Report } from '../../../src/core/domain/report'
import { gridBlock } from '../../fixtures/tables/layouts'
import { filledForm, keyOf } from '../../fixtures/tables/filled-form'
import { reportIn } from '../../support/documents/read'
import type { UnruledLayout } from '../../support/documents/write-pdf'
import { writePdf } from '../../support/documents/write-pdf'
import { writeDocx } from '../../support/documents/write-docx'
import { writeXlsx } from '../../support/documents/write-xlsx'

const SOURCES = path.resolve(import.meta.dirname, '../../../data/sources')
const DOCUMENTS = readdirSync(SOURCES).filter((name) => /\.(?:html|txt)$/u.test(name))

/** What a report says in its tables, without the places, which differ from format to format. */
const figuresOf = ({ cells }: Report) =>
  cells.map(({ indicator, column, content, unit, printed }) => ({ indicator, column, content, unit, printed }))

/** Every value another, every seventh cell blank, every eleventh a zero, so that no two cells can be taken for each other. */
const filler = () => {
  let next = 0
  return (): string => {
    next += 1
    if (next % 7 === 0) return ''
    return next % 11 === 0 ? '0' : `${next + 100}`
  }
}

const formBlocks = (form: FormId): readonly Block[] => {
  const fill = filler()
  if (form !== '2008')
    return filledForm(form, fill).flatMap(({ before, rows }): Block[] => [
      { kind: 'paragraph', text: before },
      gridBlock(rows),
    ])
  const rows = FORM_ROWS['2008'].map(({ label, unit }) => [{ text: label }, { text: unit ?? '' }, { text: fill() }])
  return [gridBlock([[{ text: '指标名称' }, { text: '计量单位' }, { text: '本年度' }], ...rows])]
}

const titled = (blocks: readonly Block[], year: number): readonly Block[] => [
  { kind: 'heading', level: 1, text: `清河市水务局${year}年政府信息公开工作年度报告` },
  ...blocks,
]

/** For a machine that does other things too. */
const PATIENCE = 60_000
/** A page of the usual height, and one so low that every table goes on over several, with a running head and numbers. */
const LAYOUTS = [{}, { height: 300, head: '政府信息公开工作年度报告' }]

describe('a bundled report', () => {
  it.each(DOCUMENTS)(
    '%s says the same as a Word document, as a sheet and as a PDF',
    async (name) => {
      const source = await reportIn(readFileSync(path.join(SOURCES, name)), name)
      const expected = figuresOf(source)
      for (const layout of expected.length > 0 ? LAYOUTS : [])
        expect(figuresOf(await reportIn(writePdf(source.blocks, layout), 'a.pdf'))).toEqual(expected)
      expect(figuresOf(await reportIn(writeDocx(source.blocks), 'a.docx'))).toEqual(expected)
      expect(figuresOf(await reportIn(writeXlsx(source.blocks), 'a.xlsx'))).toEqual(expected)
    },
    PATIENCE,
  )
})

describe('a filled form', () => {
  const YEARS: Readonly<Record<FormId, number>> = { '2008': 2012, '2014': 2016, '2019': 2019, '2021': 2023 }

  it.each(FORM_IDS)(
    'of %s says the same as a Word document, as a sheet, as a sheet without blank rows and as a PDF',
    async (form) => {
      const blocks = titled(formBlocks(form), YEARS[form])
      const word = await reportIn(writeDocx(blocks), 'a.docx')
      expect(word.metadata.form?.value).toBe(form)
      const printed = new Map(word.cells.map((cell) => [keyOf(cell.indicator, cell.column), cell.printed]))
      expect(printed.size).toBe(word.cells.length)
      expect(word.cells.length).toBeGreaterThan(20)
      expect(figuresOf(await reportIn(writeXlsx(blocks), 'a.xlsx'))).toEqual(figuresOf(word))
      expect(figuresOf(await reportIn(writeXlsx(blocks, 0), 'a.xlsx'))).toEqual(figuresOf(word))
    },
  )
})

describe('a filled form without lines in its PDF', () => {
  const UNRULED: readonly UnruledLayout[] = [
    { padding: 3, middle: false, centred: false },
    { padding: 0, middle: true, centred: true },
  ]
  const OPTIONS = LAYOUTS.flatMap((layout) => UNRULED.map((unruled) => ({ ...layout, unruled })))
  const prose = '全年主动公开政府信息1234条，收到申请56件，均按时答复。'

  // of the cells of the form one is not read: 行政许可 is blank, alone in its table
  it.each([
    ['2014', 2016, 58, 58],
    ['2019', 2019, 198, 198],
    ['2021', 2023, 200, 199],
  ] as const)(
    'of %s says the same, over the ends of pages too, and no sentence is lost',
    async (form, year, count, read) => {
      const [title, ...tables] = titled(formBlocks(form), year)
      const blocks: readonly Block[] = [
        ...(title === undefined ? [] : [title]),
        { kind: 'paragraph', text: prose },
        ...tables,
      ]
      const word = await reportIn(writeDocx(blocks), 'a.docx')
      const cells = new Map(word.cells.map((cell) => [keyOf(cell.indicator, cell.column), cell.content]))
      expect(cells.size).toBe(count)
      for (const options of OPTIONS) {
        const pdf = await reportIn(writePdf(blocks, options), 'a.pdf')
        const known = pdf.cells.filter(({ content }) => content.state !== 'unreadable')
        for (const { indicator, column, content } of known) expect(content).toEqual(cells.get(keyOf(indicator, column)))
        expect(known).toHaveLength(read)
        expect(pdf.claims.map(({ printed }) => printed)).toEqual(word.claims.map(({ printed }) => printed))
      }
    },
    PATIENCE,
  )
})
