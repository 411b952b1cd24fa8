import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as source } from '../../src/i18n/source/zh-Hans'
import { axeViolations, colourViolations } from '../support/axe'
import { SCREENS } from '../../src/state/view'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

/** Compare has hundreds of rows; its own test looks at them. */
const LOOKED_AT = SCREENS.filter((screen) => screen !== 'compare')
const SOURCE = 'report=hengyang-work-safety-2018'
const centre = (box: { x: number; y: number; width: number; height: number } | null) => {
  if (box === null) throw new Error('not shown')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('axe', () => {
  it.each(LOOKED_AT)('objects to nothing on %s, nor to its colours in another theme', async (screen) => {
    const address = `#/${screen}?v=1${screen === 'source' ? `&${SOURCE}` : ''}`
    const { page } = await openPage(site, `${address}&theme=light`)
    await settled(page)
    expect(await axeViolations(page)).toEqual([])
    for (const theme of ['dark', 'contrast']) {
      await page.evaluate((hash) => location.replace(hash), `${address}&theme=${theme}`)
      await page.locator(`html[data-theme="${theme}"]`).waitFor()
      expect({ theme, found: await colourViolations(page) }).toEqual({ theme, found: [] })
    }
    await page.context().close()
  })
})

describe('keyboard', () => {
  it('reaches the content by the skip link', async () => {
    const { page } = await openPage(site, '#/channels?v=1')
    await settled(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(page.url()).toContain('#/channels')
    await page.context().close()
  })

  it('opens the source of a figure and goes back', async () => {
    const { page } = await openPage(site, '#/channels?v=1')
    await settled(page)
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
    await page.context().close()
  })

  it('lets the tip of a chart be pointed at, and put away by Escape without moving anything', async () => {
    const { page } = await openPage(site, '#/accidents?v=1')
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
    await page.context().close()
  })

  it('reads the points of a chart with the arrow keys', async () => {
    const { page } = await openPage(site, '#/accidents?v=1')
    await settled(page)
    const chart = page.getByRole('application').first()
    await chart.waitFor()
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    const spoken = page.getByRole('main').locator('[aria-live]').filter({ hasText: /\d/u }).first()
    await spoken.waitFor()
    expect(await spoken.textContent()).toMatch(/\d/u)
    await page.context().close()
  })
})
