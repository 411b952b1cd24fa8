import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDraft } from '../../src/core/draft/draft'
import { draftDocument } from '../../src/core/draft/draft-document'
import { documentHtml } from '../../src/exporters/document/document-html'
import { words } from '../../src/i18n/draft/zh-Hans'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'
import { reportIn } from '../support/documents/read'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const field = (page: Page, key: string) => page.locator(`[id="draft-${key}"]`)

/** A draft that follows the bundled 2024 report of 洪泽区, which carried nothing forward. */
const started = async () => {
  const opened = await openPage(site, '#/draft?v=1')
  await settled(opened.page)
  await opened.page.getByLabel(words.start.agency).fill('淮安市洪泽区人民政府')
  await expectShown(opened.page.getByText(words.start.before(1, '淮安市洪泽区人民政府', '2024')))
  await opened.page.getByRole('button', { name: words.start.begin }).click()
  await field(opened.page, 'requests.carried-over|total').waitFor()
  return opened
}

describe('drawing up a report', () => {
  it('fills in what last year carries over, checks while typing, and leads to the figure', async () => {
    const { page, problems } = await started()
    expect(await field(page, 'requests.carried-over|total').inputValue()).toBe('0')
    await field(page, 'reconsideration.upheld|').fill('10')
    await field(page, 'reconsideration.corrected|').fill('1')
    await field(page, 'reconsideration.other|').fill('0')
    await field(page, 'reconsideration.pending|').fill('0')
    await field(page, 'reconsideration|').fill('0')
    await expectShown(page.getByText('10 + 1 + 0 + 0 = 11 ≠ 0'))
    expect(await field(page, 'reconsideration|').getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: words.findings.goTo('行政复议') }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft-reconsideration|')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('11')
    await page.getByText('10 + 1 + 0 + 0 = 11 ≠ 0').waitFor({ state: 'detached' })
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('is kept over a reload, exported as Word that reads back, discarded and brought back', async () => {
    const { page, problems } = await started()
    await field(page, 'requests.received|natural-person').fill('7')
    await page.reload()
    await field(page, 'requests.received|natural-person').waitFor()
    expect(await field(page, 'requests.received|natural-person').inputValue()).toBe('7')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.tools.word }).click(),
    ])
    expect(download.suggestedFilename()).toBe('淮安市洪泽区人民政府2025年政府信息公开工作年度报告.docx')
    const report = await reportIn(await readFile(await download.path()), 'draft.docx')
    expect(report.metadata.year?.value).toBe(2025)
    const read = report.cells.find(
      ({ indicator, column }) => indicator === 'requests.received' && column === 'natural-person',
    )
    expect(read?.content).toEqual({ state: 'value', value: 7 })
    await page.getByRole('button', { name: words.tools.discard }).click()
    await page.getByRole('button', { name: words.tools.undo }).click()
    await field(page, 'requests.received|natural-person').waitFor()
    expect(await field(page, 'requests.received|natural-person').inputValue()).toBe('7')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('checks a report before it is published, beside last year’s, and leaves what was being written alone', async () => {
    const { page, problems } = await started()
    await field(page, 'requests.received|company').fill('7')
    const html = documentHtml(
      draftDocument({
        ...emptyDraft({ agency: '淮安市洪泽区人民政府', year: 2025, form: '2021' }),
        figures: {
          'requests.received|total': '—',
          'requests.carried-over|total': '3',
          'reconsideration.upheld|': '10',
          'reconsideration.corrected|': '1',
          'reconsideration.other|': '0',
          'reconsideration.pending|': '0',
          'reconsideration|': '0',
        },
      }),
    )
    await page.getByRole('button', { name: messages.app.importReport }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(importing.choose, { exact: true })
      .setInputFiles({ name: '送审稿.html', mimeType: 'text/html', buffer: Buffer.from(html) })
    await dialog.getByRole('button', { name: importing.check }).click()
    await expectShown(page.getByText(words.check.intro('送审稿.html')))
    const checklist = page.getByRole('region', { name: words.checklist.heading })
    await expectShown(checklist.getByText(words.checklist.carryFails('1', '2024')))
    // 10 + 1 + 0 + 0 ≠ 0, and 3 is not what was carried forward
    await expectShown(checklist.getByText(words.checklist.arithmeticFails('2')))
    await expectShown(page.getByText(words.check.beside('0', '2024')).first())
    expect(await field(page, 'requests.received|total').inputValue()).toBe('—')
    expect(await field(page, 'requests.carried-over|company').inputValue()).toBe('')
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await page.getByRole('button', { name: words.check.leave }).click()
    await expectShown(page.getByRole('button', { name: words.tools.discard }))
    expect(await field(page, 'requests.received|company').inputValue()).toBe('7')
    await page.getByRole('button', { name: messages.app.importReport }).click()
    await expectShown(dialog.getByText(importing.noneLocal))
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('has no barrier that axe finds, in the form and before it', async () => {
    const { page } = await openPage(site, '#/draft?v=1')
    await settled(page)
    expect(await axeViolations(page)).toEqual([])
    await page.context().close()
    const form = await started()
    expect(await axeViolations(form.page)).toEqual([])
    await form.page.context().close()
  })
})
