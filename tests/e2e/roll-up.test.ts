import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as compare } from '../../src/i18n/compare/zh-Hans'
import { words } from '../../src/i18n/roll-up/zh-Hans'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { PHONE, expectShown, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a region beside the regions within it', () => {
  it('is reached by the keyboard, chosen by the mouse, kept in the address and led to its source', async () => {
    const { page, problems } = await openPage(site, '#/compare?v=1')
    await settled(page)
    await page.getByRole('button', { name: compare.modes.rollUp }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/up=/u)
    await page.getByRole('combobox', { name: words.region, exact: true }).selectOption('上海市')
    await page.waitForURL(new RegExp(`up=${encodeURIComponent('上海市')}`, 'u'))
    const card = page.locator('.card:has(.card-views)', { hasText: '2023 年' })
    await card.getByRole('button', { name: '表' }).click()
    await expectShown(card.getByText(words.difference))
    expect(await axeViolations(page, '.compare')).toEqual([])
    await page.setViewportSize(PHONE.viewport)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await card.getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/source/u)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
