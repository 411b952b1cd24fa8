import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as english } from '../../src/i18n/series/en'
import { words as simplified } from '../../src/i18n/series/zh-Hans'
import { words as traditional } from '../../src/i18n/series/zh-Hant'
import { words as requests } from '../../src/i18n/requests/zh-Hans'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import type { Site } from '../support/site'
import { wholeText } from '../support/whole-report'
import { expectShown, openPage, openSite, settled } from '../support/site'

const OLD = '衡阳市环境保护局'
/** Its latest report is a whole one. */
const CITY = '上海市人民政府办公厅'
const NEW = '衡阳市生态环境局'
/** Answers of 2018, counted in another way than those of 2019: 29 + 9 = 38. */
const BUREAU = '临川县水利局'
const REPORT_2018 = `${BUREAU}2018年政府信息公开工作年度报告
本报告数据的统计期限自2018年1月1日起至2018年12月31日止。
三、依申请公开情况 | —— | |
（一）收到申请数 | 件 | 60 |
（二）申请办结数 | 件 | 58 |
（三）申请答复数 | 件 | 50 |
`
/** States the requests of 2018 anew: 61 for 60. */
const REPORT_2019 = wholeText({
  agency: BUREAU,
  year: 2019,
  form: '2019',
  said: ['2018年收到政府信息公开申请61件。'],
})
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('how series are compared', () => {
  it('joins and withholds as the reader says, by keyboard and mouse, in the address', async () => {
    const { page, problems } = await openPage(site, '#/requests?v=1')
    await settled(page)
    // who stands in for a choice has no requests: said, with a way to somebody who has
    const main = page.getByRole('main')
    await expectShown(main.getByText(requests.elsewhere.nothing))
    await main.getByRole('button', { name: requests.elsewhere.show(CITY) }).press('Enter')
    await page.locator('.chip', { hasText: CITY }).waitFor()
    await main.getByText(requests.elsewhere.nothing).waitFor({ state: 'detached' })
    await page.goto(`${site.url}#/requests?v=1&a=${encodeURIComponent(NEW)}`)
    await settled(page)
    const tools = page.getByRole('region', { name: simplified.title })
    const join = tools.getByRole('checkbox', { name: simplified.approximate })
    await join.focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/join=approximate/u)
    await tools.getByRole('combobox', { name: simplified.smallBase }).selectOption('50')
    await page.waitForURL(/base=50/u)
    await tools.getByRole('button', { name: simplified.addSeries(OLD) }).click()
    await page.locator('.chip', { hasText: OLD }).waitFor()
    expect(new URLSearchParams(page.url().split('?').at(-1)).getAll('a')).toEqual([NEW, OLD])
    await page.reload()
    await settled(page)
    expect(await join.isChecked()).toBe(true)
    const { violations } = await new AxeBuilder({ page }).include('.series-tools').analyze()
    expect(violations).toEqual([])
    const languages = [
      [messages.app.language_full['zh-Hant'], traditional],
      [messages.app.language_full.en, english],
    ] as const
    for (const [language, words] of languages) {
      await page.getByRole('button', { name: language, exact: true }).click()
      await page.getByRole('region', { name: words.title }).waitFor()
    }
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('names an approximate join in chart, tip, table and file, once a reader asks for it', async () => {
    const { page, problems } = await openPage(site, '#/overview?v=1')
    await settled(page)
    await page.getByRole('button', { name: messages.app.importReport }).click()
    const dialog = page.getByRole('dialog')
    const fileOf = (year: number, text: string) => ({
      name: `${year}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
    await dialog
      .getByLabel(importing.choose, { exact: true })
      .setInputFiles([fileOf(2018, REPORT_2018), fileOf(2019, REPORT_2019)])
    await dialog.getByRole('button', { name: importing.accept('2') }).click()
    await dialog.getByText(importing.accepted('2')).waitFor()
    await page.goto(`${site.url}#/requests?v=1&a=${encodeURIComponent(BUREAU)}`)
    const card = page.locator('[data-card="requests.answered"]')
    const { breakLabel, joinLabel } = messages.readings
    await expectShown(card.getByText(breakLabel).first())
    await page.getByRole('checkbox', { name: simplified.approximate }).click()
    await page.waitForURL(/join=approximate/u)
    await expectShown(card.getByText(joinLabel).first())
    expect(await card.getByText(breakLabel).count()).toBe(0)
    await card.getByRole('application').focus()
    await page.keyboard.press('End')
    await expectShown(card.locator('.chart-tip').getByText(joinLabel))
    await card.getByRole('button', { name: messages.charts.table, exact: true }).press('Enter')
    // 38 − 50 = −12, −24 %
    await expectShown(card.getByRole('cell', { name: '−12 件（−24%），近似衔接' }))
    await card.getByRole('button', { name: messages.charts.download }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: /CSV/u }).click(),
    ])
    expect(await readFile(await file.path(), 'utf8')).toContain('−12 件（−24%），近似衔接,近似衔接')
    await page.keyboard.press('Escape')

    // a value stated twice: the later drawn, the earlier a small mark, named in tip, table and file
    const received = page.locator('[data-card="requests.received"]')
    await expectShown(received.getByText(messages.charts.marks.earlier))
    expect(await received.locator('.chart-link [data-mark="earlier"]').count()).toBe(1)
    await received.getByRole('application').focus()
    await page.keyboard.press('Home')
    await expectShown(received.locator('.chart-tip').getByText(`61 件 ${messages.readings.earlier('60 件')}`))
    await received.getByRole('button', { name: messages.charts.table, exact: true }).press('Enter')
    await expectShown(received.getByRole('cell', { name: '60 件（先前报的数）' }))
    await expectShown(received.getByRole('cell', { name: messages.readings.noChange.restated }).first())
    expect(problems).toEqual([])
    await page.context().close()
  })
})
