import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../src/i18n/tables/zh-Hans'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { PHONE, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('the table behind a screen', () => {
  it('is sorted, cut to columns and copied as a table, by keyboard and mouse', async () => {
    const options = { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] }
    const { page, problems } = await openPage(site, `#/requests?v=1&a=${encodeURIComponent('宿迁市')}`, options)
    await settled(page)
    const card = page.locator('.card:has(.data-table[data-long])')
    const firstRow = card.locator('tbody [data-row]').first()
    // far below the screen it is not laid out
    expect(await firstRow.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }))).toBe(false)
    await card.getByRole('button', { name: /宿迁市 2024/u }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await card.locator('th[aria-sort=descending]').waitFor()
    expect(await card.locator('tbody [data-row]').first().textContent()).toContain('本年新收政府信息公开申请数量')
    expect(await card.locator('tbody [data-row]').count()).toBeLessThan(60)
    // the rows below come as the keyboard goes down
    await card.locator('.table-scroll').focus()
    await page.keyboard.press('End')
    await card.locator('[aria-rowindex="202"]').waitFor()
    await card.locator('.column-choice summary').click()
    await card.getByRole('checkbox', { name: '宿迁市 2023 年' }).uncheck()
    await card.getByRole('button', { name: words.copy }).click()
    await card.getByText(words.copied).waitFor()
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    // a head and 201 rows, a caption, and no report of 2023
    expect(html?.match(/<tr/gu)).toHaveLength(202)
    expect([html?.includes('<caption'), html?.includes('宿迁市 2024 年'), html?.includes('宿迁市 2023 年')]).toEqual([
      true,
      true,
      false,
    ])
    // a row half under the head is a smaller target until it is scrolled to
    await card.locator('.table-scroll').focus()
    await page.keyboard.press('Home')
    await card.locator('[aria-rowindex="2"]').waitFor()
    expect(await axeViolations(page, '.card:has(.data-table[data-long])')).toEqual([])
    await page.setViewportSize(PHONE.viewport)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
