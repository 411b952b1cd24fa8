import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as source } from '../../src/i18n/source/zh-Hans'
import type { Site } from '../support/site'
import { openPage, openSite, PHONE, settled } from '../support/site'

// the report prints 10 and 1 as the parts of 0 reconsiderations: 10 + 1 + 0 + 0 = 11 ≠ 0
const HONGZE = `a=${encodeURIComponent('淮安市洪泽区人民政府')}&y=2023-2023`
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('from a finding to its source and back', () => {
  let page: Page
  let problems: readonly string[]
  beforeAll(async () => {
    ;({ page, problems } = await openPage(site, `#/audit?v=1&${HONGZE}`))
  })

  it('goes by mouse to one of its numbers, shows the others, and returns to the finding', async () => {
    const finding = page.getByRole('article').first()
    await finding.waitFor()
    expect((await finding.locator('.finding-formula').textContent()) ?? '').toContain('10 + 1 + 0 + 0 = 11 ≠ 0')
    await finding.locator('.finding-formula').getByRole('link').first().click()
    await page.waitForURL(/#\/source/u)
    const mark = page.locator('.mark[data-selected]')
    await mark.waitFor()
    expect(await mark.textContent()).toBe('10')
    await page.locator('.mark[data-audit="contradicts"]').first().waitFor()
    await page.locator('.mark[data-audit="holds"]').first().waitFor()
    await page.getByRole('button', { name: source.back(messages.app.screens.audit) }).click()
    await page.waitForURL(/#\/audit.*finding=/u)
    await page.getByRole('article').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('finding')
    expect(problems).toEqual([])
  })

  it('goes by keyboard: j to the next finding, Enter to its source', async () => {
    const findings = page.getByRole('article')
    await findings.first().focus()
    await page.keyboard.press('j')
    expect(await findings.nth(1).evaluate((card) => card === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/source.*from=audit/u)
  })
})

describe('what a person says of a finding', () => {
  it('is there after a reload, in another browser after export and import, and on paper', async () => {
    const { page } = await openPage(site, `#/audit?v=1&${HONGZE}`)
    await page.getByRole('article').first().getByRole('button', { name: '属实' }).click()
    await page.getByRole('article').first().getByRole('textbox').fill('应为11件')
    await page.reload()
    const said = page.getByRole('article').first().getByRole('textbox')
    await said.waitFor()
    expect(await said.inputValue()).toBe('应为11件')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出意见' }).click(),
    ])
    const file = await readFile(await download.path())
    await page.context().close()

    const { page: fresh, problems } = await openPage(site, `#/audit?v=1&${HONGZE}`)
    await fresh.getByRole('article').first().waitFor()
    await fresh.getByLabel('导入意见').setInputFiles({ name: '意见.json', mimeType: 'application/json', buffer: file })
    await fresh.getByText('已导入：新增 1 条，替换 0 条，相同 0 条。').waitFor()
    const first = fresh.getByRole('article').first()
    expect(await first.getByRole('textbox').inputValue()).toBe('应为11件')
    expect(await first.getByRole('button', { name: '属实' }).getAttribute('aria-pressed')).toBe('true')

    // on paper: the sheet of the report with formula and remark, and nothing of the screen
    await fresh.emulateMedia({ media: 'print' })
    await fresh.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const text = await fresh.locator('body').innerText()
    expect(text).toContain('政府信息公开工作年度报告校核意见')
    expect(text).toContain('10 + 1 + 0 + 0 = 11 ≠ 0')
    expect(text).toContain('☑ 属实')
    expect(text).not.toContain(messages.app.importReport)
    expect(await fresh.evaluate(() => document.querySelector('.paper h1') !== null)).toBe(true)
    await fresh.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await fresh.locator('.printed-paper').count()).toBe(0)
    expect(problems).toEqual([])
    await fresh.context().close()
  })
})

describe('marks elsewhere', () => {
  let page: Page
  beforeAll(async () => {
    ;({ page } = await openPage(site, `#/overview?v=1&${HONGZE}`))
  })
  afterAll(() => page.context().close())

  it('stand at the head of the overview and lead to the findings of its report', async () => {
    await settled(page)
    const badge = page.getByRole('link', { name: /^校核：2 处错误/u })
    await badge.click()
    await page.waitForURL(/#\/audit/u)
    const sentence = page.getByRole('heading', { level: 1, name: /发现 2 处错误/u })
    await sentence.waitFor()
    expect(await sentence.isVisible()).toBe(true)
  })

  it('stand below a chart: what was found, and an identity that holds', async () => {
    await page.evaluate((hash) => location.assign(hash), `#/requests?v=1&${HONGZE}`)
    await page.getByRole('main').locator('.card .chart').first().waitFor()
    // marks come where the reader is; a key pressed asks for all of them
    await page.keyboard.press('End')
    // the marks of other cards may come before it at any moment
    const found = page.locator('.found-mark').filter({ hasText: '10 + 1 + 0 + 0 = 11 ≠ 0' }).last()
    await found.locator('summary').click()
    const opened = page.locator('.found-mark[open]')
    await opened.getByText('10 + 1 + 0 + 0 = 11 ≠ 0').first().waitFor()
    expect(await page.locator('.held-mark summary').first().textContent()).toMatch(/^核对：.*✓/u)
  })
})

describe('on a phone in 长者模式', () => {
  it('fits 360 px in every language', async () => {
    const { page } = await openPage(site, '', PHONE)
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
      await page.evaluate((hash) => location.assign(hash), `#/audit?v=1&elder=1&lang=${language}&${HONGZE}`)
      await page.locator(`html[lang="${language}"]`).waitFor()
      await page.getByRole('article').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
    await page.context().close()
  })
})
