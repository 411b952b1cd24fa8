import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SINGLE } from '../../scripts/run.mjs'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { reportIn } from '../support/documents/read'
import { writeDocx } from '../support/documents/write-docx'
import { writePdf } from '../support/documents/write-pdf'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

const { app } = messages
const ROOT = path.resolve(import.meta.dirname, '../..')
const FILE = path.join(ROOT, SINGLE)
const SEED = path.join(ROOT, 'data/sources/hongze-2023.html')
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Starts the page anew and writes down every address it asks for that is not its own making. */
const askedBy = async (page: Page): Promise<readonly string[]> => {
  const asked: string[] = []
  page.context().on('request', (request) => {
    if (!/^(?:blob|data):/u.test(request.url())) asked.push(request.url())
  })
  await page.reload()
  return asked
}

describe('the page in one file', () => {
  it('charts, opens sources and imports from a disk, asking for nothing', { timeout: 120_000 }, async () => {
    const { href } = pathToFileURL(FILE)
    const { page, problems } = await openPage({ ...site, url: href }, '#/overview?v=1', { offline: true })
    const asked = await askedBy(page)
    const main = page.getByRole('main')
    await settled(page)
    expect(await main.getByRole('heading', { level: 1 }).textContent()).toContain('468')
    await page.keyboard.press('Tab')
    await expectShown(main.locator('svg.recharts-surface'))

    await main.getByRole('heading', { level: 1 }).getByRole('link').first().click()
    await page.waitForURL(/#\/source/u)
    await expectShown(main.getByText('行政复议'))

    const { blocks } = await reportIn(readFileSync(SEED), 'seed.html')
    await page.getByRole('button', { name: app.importReport }).click()
    const dialog = page.getByRole('dialog')
    const chosen = page.waitForEvent('filechooser')
    await dialog.getByLabel(importing.choose, { exact: true }).click()
    await (await chosen).setFiles([
      { name: '甲.docx', mimeType: '', buffer: Buffer.from(writeDocx(blocks)) },
      { name: '乙.pdf', mimeType: '', buffer: Buffer.from(writePdf(blocks)) },
    ])
    for (const name of ['甲.docx', '乙.pdf']) await expectShown(dialog.getByText(`${name} · `))
    // two versions of one report: the first is chosen
    await dialog.getByRole('button', { name: importing.accept('1') }).click()
    await dialog.getByRole('link', { name: importing.open }).first().click()
    await expectShown(main.getByText('行政复议'))

    expect(asked).toEqual([href])
    expect(problems).toEqual([])
    await page.context().close()
  })
})
