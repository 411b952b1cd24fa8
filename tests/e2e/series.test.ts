import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as english } from '../../src/i18n/series/en'
import { words as simplified } from '../../src/i18n/series/zh-Hans'
import { words as traditional } from '../../src/i18n/series/zh-Hant'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import type { Site } from '../support/site'
import { openPage, openSite, settled } from '../support/site'

const OLD = '衡阳市环境保护局'
const NEW = '衡阳市生态环境局'
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('how series are compared', () => {
  it('joins and withholds as the reader says, by keyboard and mouse, in the address', async () => {
    const { page, problems } = await openPage(site, `#/requests?v=1&a=${encodeURIComponent(NEW)}`)
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
})
