import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../src/i18n/compare/zh-Hans'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('comparing two reports', () => {
  it('is walked by mouse and keyboard, kept in the address, and leads to the source and back', async () => {
    const { page, problems } = await openPage(site, '#/compare?v=1')
    await settled(page)
    const main = page.getByRole('main')
    await expectShown(main.getByRole('table'))
    const base = page.getByLabel(words.report(words.sides.base))
    const other = page.getByLabel(words.report(words.sides.other))
    const [before, after] = [await base.inputValue(), await other.inputValue()]
    await page.getByRole('button', { name: words.swap }).click()
    expect([await base.inputValue(), await other.inputValue()]).toEqual([after, before])
    await page.getByLabel(words.onlyDiffering).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/differing=1/u)
    await expectShown(main.getByRole('table'))
    // one table: the others are made as it is, and axe takes long over hundreds of rows
    const barriers = await new AxeBuilder({ page })
      .include('.compare-chooser')
      .include('.compare > .compare-pair > .card')
      .analyze()
    expect(barriers.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await main.getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/source/u)
    await page.goBack()
    await expectShown(main.getByRole('table'))
    expect([await base.inputValue(), await other.inputValue()]).toEqual([after, before])
    // on a tablet every column of every table is in sight, those of the long table of outcomes too
    await page.getByLabel(words.onlyDiffering).uncheck()
    await page.setViewportSize({ width: 768, height: 1024 })
    await expectShown(main.locator('.data-table[data-long]'))
    await expect
      .poll(() =>
        page
          .locator('.table-scroll')
          .evaluateAll((boxes) =>
            boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.ariaLabel),
          ),
      )
      .toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
