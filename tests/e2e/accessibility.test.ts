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

  it('walks a line chart by every key of the model, each said as its tip says it', async () => {
    await page.evaluate(() => location.assign('#/requests?v=1&a=宿迁市&a=上海市普陀区人民政府&card=requests.received'))
    await page.reload()
    const chart = page.getByRole('application').first()
    await chart.focus()
    const spoken = page.locator('[aria-live="assertive"]').first()
    const tip = page.locator('.chart-tip').first()
    const last = '2025▸ 宿迁市 3,830 件 同比 +305 件（+8.7%）上海市普陀区人民政府 87 件 同比 +27 件（+45%）'
    const first = '2023宿迁市 3,511 件 同比 上年没有报告上海市普陀区人民政府 无数据'
    const walk = [
      ['End', last],
      ['ArrowLeft', '2024▸ 宿迁市 3,525 件 同比 +14 件（+0.4%）上海市普陀区人民政府 60 件 同比 上年没有报告'],
      // a tenth of three years is one at least
      ['PageUp', first],
      ['PageDown', /^2024▸ 宿迁市/u],
      ['ArrowRight', last],
      // among the points of one year
      ['ArrowDown', /^2025宿迁市 .*▸ 上海市普陀区人民政府 87 件/u],
      ['ArrowUp', last],
      ['Home', first],
    ] as const
    for (const [key, said] of walk) {
      await page.keyboard.press(key)
      await spoken.filter({ hasText: said }).waitFor({ timeout: 5000 })
      expect(await tip.textContent()).toBe(await spoken.textContent())
    }
  })
})
