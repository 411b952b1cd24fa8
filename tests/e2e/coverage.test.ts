import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../src/i18n/coverage/zh-Hans'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const parameters = (address: string) => new URLSearchParams(address.split('?').at(-1))

describe('the matrices of what is held', () => {
  it('lead to an agency and year by mouse and by keyboard, and back, in every language', async () => {
    const { page, problems } = await openPage(site, '#/coverage?v=1')
    await settled(page)
    const grid = page.getByRole('grid', { name: words.agencies.title })
    const held = grid.getByRole('gridcell', { name: /：已收录/u })
    const [agency, year] = (await held.first().getAttribute('aria-label'))?.split(/，| 年/u) ?? []
    await held.first().click()
    await page.waitForURL(/#\/overview/u)
    expect(parameters(page.url()).getAll('a')).toEqual([agency])
    expect(parameters(page.url()).get('y')).toBe(`${year}-${year}`)
    await page.goBack()
    await held.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/overview/u)
    expect(parameters(page.url()).getAll('a')).toEqual([agency])
    await page.goBack()
    for (const language of ['zh-Hant', 'en']) {
      await page.evaluate((hash) => location.replace(hash), `#/coverage?v=1&lang=${language}`)
      await page.locator(`html[lang="${language}"]`).waitFor()
      // the words of a language are fetched: the screen stands again once they are there
      await page.getByRole('heading', { level: 1 }).waitFor()
      await settled(page)
      expect(await axeViolations(page)).toEqual([])
    }
    // on a phone the latest years are in sight first, and what reads the head aloud stands beside it
    await page.setViewportSize({ width: 360, height: 740 })
    await page.reload()
    await settled(page)
    const latest = await page.locator('.matrix-head .matrix-cell:last-child').first().boundingBox()
    expect((latest?.x ?? 360) + (latest?.width ?? 0)).toBeLessThanOrEqual(360)
    const head = page.locator('.headline')
    const [button, title] = [await head.getByRole('button').boundingBox(), await head.locator('h1').boundingBox()]
    expect(Math.abs((button?.y ?? 0) - (title?.y ?? 99))).toBeLessThanOrEqual(8)
    // in the last column of a wide table a figure stays in sight when the audit's marks have made the columns wider
    await page.evaluate((hash) => location.assign(hash), '#/source?v=1&report=suqian-2025&place=b6r3c7.0-4')
    const figure = page.locator('[id="place-b6r3c7.0-4"]')
    await settled(page)
    await expect
      .poll(async () => {
        const box = await figure.boundingBox()
        return (box?.x ?? 360) + (box?.width ?? 0)
      })
      .toBeLessThanOrEqual(335)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
