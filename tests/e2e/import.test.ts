import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import type { Site } from '../support/site'
import { openPage, openSite, settled } from '../support/site'

const { app } = messages
let site: Site

beforeAll(async () => {
  site = await openSite()
  ;({ page, problems } = await openPage(site, '#/overview?v=1'))
  await settled(page)
})
afterAll(() => site.close())

const REPORT = `清河市水务局2018年政府信息公开工作年度报告
本报告数据的统计期限自2018年1月1日起至2018年12月31日止。
一、主动公开情况 | —— | |
（一）主动公开政府信息数 | 条 | 77 |
（二）通过不同渠道和方式公开政府信息的情况 | —— | |
1.政府公报公开政府信息数 | 条 | 3 |
2.政府网站公开政府信息数 | 条 | 70 |
`

let page: Page
let problems: readonly string[]

const importFiles = async (files: readonly { name: string; mimeType: string; buffer: Buffer }[]) => {
  const dialog = page.getByRole('dialog')
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: app.importReport }).click()
  await dialog.getByLabel(importing.choose, { exact: true }).setInputFiles([...files])
}

const acceptAndOpen = async (agency: string) => {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: importing.accept('1') }).click()
  await dialog.getByRole('link', { name: `${importing.open}: ${agency}` }).click()
  await page.waitForURL(/#\/source/u)
}

describe('importing', () => {
  it('names a broken file and why it cannot be read', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
    await importFiles([{ name: '扫描件.txt', mimeType: 'text/plain', buffer: png }])
    await page.getByRole('dialog').getByText('扫描件.txt').first().waitFor()
    expect(problems).toEqual([])
  })

  it('never runs a script or event attribute of a page', async () => {
    const html = `<html><body><h1>白水县教育局2018年政府信息公开工作年度报告</h1><p onclick="window.ran=1">主动公开政府信息5条。<img src=x onerror="window.ran=1"></p><script>window.ran=1</script></body></html>`
    await importFiles([{ name: '网页.html', mimeType: 'text/html', buffer: Buffer.from(html) }])
    await acceptAndOpen('白水县教育局')
    await settled(page)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await page.getByRole('main').locator('script, [onclick], img').count()).toBe(0)
  })

  it('reads a text file in the browser and keeps it after a reload, sending nothing', async () => {
    await importFiles([{ name: '清河.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) }])
    await acceptAndOpen('清河市水务局')
    await page.getByRole('main').getByText('77').first().waitFor()
    await page.reload()
    await page.getByRole('main').getByText('77').first().waitFor()
    expect(problems).toEqual([])
  })
})
