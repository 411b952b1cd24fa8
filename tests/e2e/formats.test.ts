import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/domain/report'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { reportIn } from '../support/documents/read'
import { writeDocx } from '../support/documents/write-docx'
import { writeHtml } from '../support/documents/write-html'
import { writePdf } from '../support/documents/write-pdf'
import { writeXlsx } from '../support/documents/write-xlsx'
import { pack } from '../support/documents/xml'
import type { Site } from '../support/site'
import { openPage, openSite, settled } from '../support/site'

const { app } = messages
const SOURCES = path.resolve(import.meta.dirname, '../../data/sources')
let site: Site
let reports: readonly Report[]

beforeAll(async () => {
  site = await openSite()
  const names = readdirSync(SOURCES).filter((name) => name.endsWith('.html'))
  const all = await Promise.all(names.map((name) => reportIn(readFileSync(path.join(SOURCES, name)), name)))
  reports = all.filter(({ cells }) => cells.length > 0)
}, 120_000)
afterAll(() => site.close())

const figuresOf = ({ cells }: Report) =>
  cells.map(({ indicator, column, content, unit, printed }) => ({
    indicator,
    column,
    content,
    unit,
    // a PDF keeps places, not spaces
    printed: printed.replaceAll(/\s/gu, ''),
  }))

const MARGIN = '2cm'
const AROUND = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN }
const HEAD = '<span style="font-size:9px;margin:auto">政府信息公开工作年度报告</span>'
const FOOT = '<span style="font-size:9px;margin:auto">- <span class="pageNumber"></span> -</span>'

describe('reports printed by a browser', () => {
  it.each([
    ['A4', { format: 'A4', margin: AROUND }],
    ['low pages', { width: '21cm', height: '14cm', margin: AROUND }],
  ])(
    'say the same as their source: %s',
    async (_name, paper) => {
      const page = await site.browser.newPage()
      const print = async (report: Report) => {
        await page.setContent(writeHtml(report.blocks))
        return page.pdf({ ...paper, displayHeaderFooter: true, headerTemplate: HEAD, footerTemplate: FOOT })
      }
      expect(reports.length).toBeGreaterThan(10)
      // the browser prints on while what is printed is read
      const printed: Promise<Uint8Array>[] = []
      for (const report of reports) {
        const before = printed.at(-1) ?? Promise.resolve()
        printed.push(before.then(() => print(report)))
      }
      for (const [index, report] of reports.entries()) {
        const read = await reportIn(new Uint8Array((await printed[index]) ?? []), `${report.source.name}.pdf`)
        expect({ name: report.source.name, figures: figuresOf(read) }).toEqual({
          name: report.source.name,
          figures: figuresOf(report),
        })
      }
      await page.close()
    },
    240_000,
  )
})

describe('a page saved whole by a browser (.mht)', () => {
  it('says the same as its source', async () => {
    const page = await site.browser.newPage()
    const browser = await page.context().newCDPSession(page)
    for (const report of reports.slice(0, 3)) {
      await page.setContent(writeHtml(report.blocks))
      const { data } = await browser.send('Page.captureSnapshot', { format: 'mhtml' })
      const read = await reportIn(new TextEncoder().encode(data), `${report.source.name}.mht`)
      expect(read.source.format).toBe('mhtml')
      expect(figuresOf(read)).toEqual(figuresOf(report))
    }
    await page.close()
  })
})

describe('files of every format', () => {
  it('are read in the page without a request or a breach of its policy', async () => {
    const report = reports.find(({ cells }) => cells.length > 150)
    const blocks = report?.blocks ?? []
    const saved = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${writeHtml(blocks)}\r\n--x--`
    const files = {
      '甲.docx': writeDocx(blocks),
      '乙.xlsx': writeXlsx(blocks),
      '丙.pdf': writePdf(blocks),
      '丁.zip': pack({ '戊.html': writeHtml(blocks), '己.docx': writeDocx(blocks) }),
      '庚.mht': new TextEncoder().encode(saved),
    }
    const { page, problems } = await openPage(site, '#/overview?v=1')
    await settled(page)
    await page.getByRole('button', { name: app.importReport }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(importing.choose, { exact: true })
      .setInputFiles(
        Object.entries(files).map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
      )
    for (const name of ['甲.docx', '乙.xlsx', '丙.pdf', '丁.zip/戊.html', '丁.zip/己.docx', '庚.mht'])
      await dialog.getByText(`${name} · `).first().waitFor({ timeout: 30_000 })
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('printed of a screen are no report: the page is told by its title', async () => {
    const { page } = await openPage(site, '#/compare?v=1')
    await settled(page)
    await page.locator('.compare-pair table').first().waitFor()
    const { cells, claims, diagnostics } = await reportIn(new Uint8Array(await page.pdf()), '对照.pdf')
    expect([cells, claims, diagnostics.map(({ code }) => code)]).toEqual([[], [], ['saved-table']])
    await page.context().close()
  })
})
