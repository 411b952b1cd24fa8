import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as saving } from '../../src/i18n/saving/zh-Hans'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What stands in each card of charts once the page goes to paper, in the task in which the browser asks for it. */
const onPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    window.dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    return [...document.querySelectorAll('.cards:not(.section-data) .card:has(.card-views)')].map((card) =>
      card.querySelector('.chart svg') !== null
        ? 'chart'
        : card.querySelector('table tbody td') !== null
          ? 'table'
          : '',
    )
  })

const openCards = async (hold?: string): Promise<Page> => {
  const { page } = await openPage(site, '')
  if (hold !== undefined) {
    await page.route(hold, () => undefined)
    await page.reload({ waitUntil: 'commit' })
  }
  await expectShown(page.locator('.card .card-views'))
  return page
}

describe('paper', () => {
  it('shows the table of every chart whose code has not come', async () => {
    const page = await openCards('**/assets/recharts-*.js')
    const cards = await onPaper(page)
    // printed right after opening it says where it is found; what of which day follows when the page rests
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('data-stamp'))
    await page.emulateMedia({ media: 'print' })
    const foot = await page.locator('main').evaluate((main) => getComputedStyle(main, '::after').content)
    expect(foot).toMatch(/^"http:\/\/localhost:\d+\/"$/u)
    expect(cards.length).toBeGreaterThan(4)
    expect(new Set(cards)).toEqual(new Set(['table']))
    await page.context().close()
  })

  it('shows every chart, however far below, once the code is there', async () => {
    const page = await openCards()
    // drawn, and not only the signs of its legend
    await expectShown(page.locator('.chart-frame svg'))
    await page.emulateMedia({ media: 'print' })
    await expectShown(page.locator('.card-said', { hasText: /^主动公开的渠道：政府网站最多/u }))
    expect(await page.locator('.card-said-title, .card-views').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    const cards = await onPaper(page)
    expect(cards.length).toBeGreaterThan(4)
    expect(new Set(cards)).toEqual(new Set(['chart']))
    // printed by the browser itself, it says of which day and state the figures are, and where they are found
    await page.locator('main[data-stamp]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const foot = await page.locator('main').evaluate((main) => getComputedStyle(main, '::after').content)
    expect(foot).toMatch(/^"数据截至 2018 .*· 数据指纹 [0-9a-f]{16} · http:.{20,}&data=/u)
    await page.context().close()
  })

  it('is as wide as the matrix of what is held, lists alone who is missing, and has no number to press', async () => {
    const { page } = await openPage(site, '#/coverage?v=1', { viewport: { width: 700, height: 900 } })
    await expectShown(page.locator('.matrix').first())
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.on-screen').isVisible()).toBe(false)
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('.matrix-cell')].filter(
        (cell) => cell.getBoundingClientRect().right > document.documentElement.clientWidth,
      ),
    )
    expect(over).toHaveLength(0)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('.card-views button[aria-pressed="false"]').first().click()
    await page.emulateMedia({ media: 'print' })
    await expectShown(page.locator('.coverage-list table'))
    expect(await page.locator('.matrix:visible').count()).toBe(0)
    await page.context().close()
  })

  it('holds every row of a long table, charts as wide as the paper, and nothing to press', async () => {
    const { page } = await openPage(site, '#/compare?v=1', { viewport: { width: 1440, height: 900 } })
    await page.emulateMedia({ media: 'print' })
    const rowsOnPaper = () =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'))
        return [...document.querySelectorAll('main table.data-table tbody tr')].filter((row) =>
          row.checkVisibility({ contentVisibilityAuto: true }),
        ).length
      })
    const summary = page.locator('.compare-summary')
    await expectShown(summary)
    const [told = ''] = /\d+/u.exec((await summary.textContent()) ?? '') ?? []
    await expect.poll(rowsOnPaper, { timeout: 20_000 }).toBe(Number(told))
    const paper = await page.evaluate(() => ({
      hidden: [...document.querySelectorAll('.table-scroll')].map(
        ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
      ),
      pressed: [...document.querySelectorAll('button, select')]
        .filter((one) => one.checkVisibility())
        .map(({ textContent }) => textContent),
    }))
    expect(new Set(paper.hidden)).toEqual(new Set([0]))
    expect(paper.pressed).toEqual([])
    expect(await axeViolations(page, '.compare-summary')).toEqual([])

    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => {
      window.dispatchEvent(new Event('afterprint'))
      location.replace('#/accidents?v=1')
    })
    await expectShown(page.locator('.chart-frame svg[width]'))
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const widths = await page
      .locator('.chart-frame svg[width]')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))))
    expect(widths.length).toBeGreaterThan(4)
    expect(Math.max(...widths)).toBeLessThanOrEqual(640)
    await page.emulateMedia({ media: 'print' })
    // a table of ten columns lies, and what could be pressed on the screen is not printed
    const lying = await page
      .locator('.card:has(table)')
      .evaluateAll((cards) => cards.map((one) => getComputedStyle(one).getPropertyValue('page')))
    expect(new Set(lying)).toEqual(new Set(['auto', 'lying']))
    await expect.poll(() => page.locator('.card-source a, .screen-only').filter({ visible: true }).count()).toBe(0)
    // of which day and state the figures are, and where they are found, is printed last
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.locator('.filter-bar').getByRole('button', { name: messages.app.download, exact: true }).click()
    await page.getByRole('button', { name: saving.formats.print.name }).click()
    await expect
      .poll(() => page.locator('main').getAttribute('data-stamp'))
      .toMatch(/^数据截至 .+ · 数据指纹 [0-9a-f]{16} · http:.*#\/accidents\?v=1.*&data=5\.[0-9a-f]{16}$/u)
    await page.context().close()
  })
})
