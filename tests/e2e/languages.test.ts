import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { expectShown, NOWHERE, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const CITY = encodeURIComponent('宿迁市')

/** Ways to compare and explore, each with what stands once its figures are there and the part that is looked at. */
const VIEWS = [
  ['two reports', '#/compare?v=1&differing=1', 'main table', '.compare-chooser'],
  [
    'agencies side by side',
    `#/compare?v=1&a=${CITY}&peers=requests.received&at=2024&with=year`,
    'main figure svg',
    'main',
  ],
  ['a region beside its parts', `#/compare?v=1&up=${encodeURIComponent('上海市')}`, 'main figure svg', 'main'],
  ['an approximate join', `#/requests?v=1&a=${CITY}&join=approximate&base=50`, 'main figure svg', '.series-tools'],
  ['the table behind a screen', `#/requests?v=1&a=${CITY}`, '.data-table[data-long]', '.card:has([data-long])'],
] as const

/** Simplified Chinese is looked at where each of them is walked. */
const LANGUAGES = ['zh-Hant', 'en'] as const

describe('comparing and exploring in other languages', () => {
  it.each(LANGUAGES)('is without barriers in %s', async (language) => {
    const { page, problems } = await openPage(site, NOWHERE)
    const found: (readonly [string, readonly string[]])[] = []
    for (const [name, hash, there, part] of VIEWS) {
      await page.goto(NOWHERE)
      await page.goto(`${site.url}${hash}&lang=${language}`)
      await page.locator(`html[lang="${language}"]`).waitFor()
      await settled(page)
      await page.locator(there).first().waitFor()
      found.push([name, await axeViolations(page, part)])
    }
    await page.keyboard.press('Control+k')
    await expectShown(page.getByRole('dialog').getByRole('combobox'))
    await page.keyboard.type('requests')
    await expectShown(page.getByRole('dialog').getByRole('option').first())
    found.push(['finding', await axeViolations(page, '.find-dialog')])
    expect(found).toEqual([...VIEWS.map(([name]) => [name, []]), ['finding', []]])
    expect(problems).toEqual([])
    await page.context().close()
  })
})
