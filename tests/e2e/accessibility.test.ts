import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as accidents } from '../../src/i18n/accidents/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as source } from '../../src/i18n/source/zh-Hans'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

const centre = (box: { x: number; y: number; width: number; height: number } | null) => {
  if (box === null) throw new Error('not shown')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
let site: Site
let page: Page

beforeAll(async () => {
  site = await openSite()
  page = (await openPage(site, '#/channels?v=1')).page
})
afterAll(() => site.close())

describe('keyboard', () => {
  it('reaches the content by the skip link', async () => {
    await settled(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(page.url()).toContain('#/channels')
  })

  it('opens the source of a figure and goes back', async () => {
    await page.getByRole('main').getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/source/u)
    await settled(page)
    await page
      .getByRole('main')
      .getByRole('button', { name: source.back(messages.app.screens.channels) })
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/channels/u)
    expect(page.url()).toContain('#/channels')
  })

  it('lets the tip of a chart be pointed at, and put away by Escape without moving anything', async () => {
    await page.evaluate(() => location.assign('#/accidents?v=1'))
    await expectShown(page.getByRole('combobox', { name: accidents.periodChoice }))
    await settled(page)
    const chart = page.locator('.recharts-wrapper').first()
    await chart.scrollIntoViewIfNeeded()
    const tip = chart.locator('.chart-tip')
    const middle = centre(await chart.boundingBox())
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.move(middle.x + 2, middle.y)
    await expectShown(tip)
    // a pointer that rests may go onto it
    await page.waitForFunction(
      (element) => element !== null && getComputedStyle(element).pointerEvents === 'auto',
      await tip.elementHandle(),
    )
    const said = await tip.textContent()
    const place = await tip.boundingBox()
    const { x, y } = centre(place)
    await page.mouse.move(x, y, { steps: 30 })
    expect(
      await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.closest('.chart-tip') !== null, [
        x,
        y,
      ] as const),
    ).toBe(true)
    expect({ said: await tip.textContent(), place: await tip.boundingBox() }).toEqual({ said, place })
    await page.getByRole('button', { name: '查找' }).focus()
    await page.keyboard.press('Escape')
    await tip.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('查找')
  })

  it('reads the points of a chart with the arrow keys', async () => {
    await page.reload()
    await settled(page)
    const chart = page.getByRole('application').first()
    await chart.waitFor()
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    const spoken = page.getByRole('main').locator('[aria-live]').filter({ hasText: /\d/u }).first()
    await spoken.waitFor()
    expect(await spoken.textContent()).toMatch(/\d/u)
  })
})
