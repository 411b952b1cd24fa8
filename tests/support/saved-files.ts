import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Shown } from '../../src/core/schema/wire-shown'
import { words } from '../../src/i18n/saving/zh-Hans'
import { openPackage } from '../../src/readers/office'
import { recalculate } from './recalculate'
import { SHOWN_WORDS } from './shown-builder'
import { asHeld, loadSheets, loadSheetTable } from './shown-loader'

/** Tables of a screen or a file: rows of texts. */
type Texts = readonly (readonly (readonly string[])[])[]

/** Each table of the screen as its reader sees it, or of one card of it. */
export const tablesOnScreen = (page: Page | Locator): Promise<Texts> =>
  page.locator('table.data-table').evaluateAll((tables) =>
    tables.flatMap((table) =>
      table instanceof HTMLTableElement
        ? [
            [...table.rows].map((row) =>
              [...row.cells].flatMap((cell) => [
                (cell.textContent ?? '').replace(/[↕▲▼]$/u, '').trim(),
                // over several columns it says its words in the first of them
                ...Array.from({ length: cell.colSpan - 1 }, () => ''),
              ]),
            ),
          ]
        : [],
    ),
  )

/** The tables of what was saved, as texts. */
export const tableTexts = ({ cards }: Pick<Shown, 'cards'>): Texts =>
  cards.map(({ table }) => [
    table.columns.map(({ label }) => label),
    ...table.rows.map(({ cells }) => cells.map(({ text }) => text.trim())),
  ])

/** A workbook holds the tables with their values and marks. */
export const expectWorkbook = (bytes: Uint8Array, shown: Shown): ReturnType<typeof loadSheets> => {
  const sheets = loadSheets(bytes)
  const saved = [...sheets.values()].slice(0, shown.cards.length).map((rows) => loadSheetTable(rows, SHOWN_WORDS))
  expect(saved).toEqual(shown.cards.map(({ table }) => asHeld(table)))
  return sheets
}

/** Its checks, worked out anew, come to what stands beside them; how many there are. */
export const expectChecks = (sheets: ReturnType<typeof loadSheets>): number => {
  const checks = recalculate(sheets, words.checks.sheet).slice(2)
  expect(checks.map((row) => row[5])).toEqual(checks.map((row) => row[6]))
  return checks.length
}

const withoutEmptyColumns = (table: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [, ...rows] = table
  const said = (at: number) => at === 0 || rows.some((row) => (row[at] ?? '') !== '')
  return table.map((row) => row.filter((_, at) => said(at)))
}

/** A paper holds every table of the screen that can be read on paper. */
export const expectPaper = (bytes: Uint8Array, screen: Texts): void => {
  const docx = openPackage(bytes)
  const blocks = docx.kind === 'document' ? docx.reading.blocks : []
  const grids = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
  const written = new Set(
    grids.map((rows) => JSON.stringify(rows.map((row) => row.map(({ text }) => text.replace(/ 〔.*〕$/u, '').trim())))),
  )
  // 250 rows and the head
  for (const table of screen.filter(({ length }) => length <= 251))
    expect(written).toContain(JSON.stringify(withoutEmptyColumns(table)))
}

/** Slides say every text of the tables, and each its fingerprint. */
export const expectSlides = (parts: Readonly<Record<string, Uint8Array>>, screen: Texts, shown: Shown): void => {
  const slides = Object.entries(parts).flatMap(([name, xml]) =>
    /^ppt\/slides\/slide\d+\.xml$/u.test(name) ? [strFromU8(xml)] : [],
  )
  const said = slides.join('')
  const missing = screen
    .flat(2)
    .filter((text) => text !== '' && !said.includes(`>${text.replaceAll('&', '&amp;')}`) && !said.includes(text))
  expect(missing).toEqual([])
  for (const slide of slides) expect(slide).toContain(shown.fingerprint)
}

/** The file of this kind in an archive; empty where there is none. */
const fileIn = (zip: Readonly<Record<string, Uint8Array>>, extension: string): Uint8Array =>
  zip[Object.keys(zip).find((name) => name.endsWith(`.${extension}`)) ?? ''] ?? new Uint8Array()

/** The parts of the slides in an archive. */
export const slidesIn = (zip: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> =>
  unzipSync(fileIn(zip, 'pptx'))
