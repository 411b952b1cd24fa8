import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as flow } from '../../src/i18n/flow/zh-Hans'
import { words } from '../../src/i18n/peers/zh-Hans'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const CITY = encodeURIComponent('宿迁市')

describe('agencies side by side, and where requests went', () => {
  it('are walked by keyboard and mouse, kept in the address, and lead to the source and back', async () => {
    const { page, problems } = await openPage(site, `#/compare?v=1&a=${CITY}&peers=requests.received&at=2024&with=year`)
    await settled(page)
    const main = page.getByRole('main')
    const card = (name: string) => main.getByRole('region', { name, exact: true })
    await page.getByLabel(words.measure).selectOption('requests.answered')
    await page.waitForURL(/peers=requests\.answered/u)
    const ranking = card(words.ranking('2024', '办理结果总计'))
    await expectShown(ranking.getByRole('application'))
    // the first key draws every chart, also those below the screen
    await page.keyboard.press('Shift')
    await expectShown(card(words.shares.outcomes('2024')).getByRole('application'))
    await expectShown(card(words.trends('总计')).getByRole('application'))
    expect(await axeViolations(page, '.compare')).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeViolations(page, '.compare')).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await ranking.getByRole('application').focus()
    await page.keyboard.press('ArrowDown')
    await expectShown(ranking.locator('.chart-tip'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/source/u)
    await page.goBack()
    await expectShown(ranking.getByRole('application'))

    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${site.url}#/requests?v=1&a=${CITY}&y=2024-2024`)
    const requests = card(flow.title('宿迁市', '2024'))
    await requests.scrollIntoViewIfNeeded()
    await expectShown(requests.getByText(flow.balanced))
    expect(await axeViolations(page, '.wide-figure')).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await axeViolations(page, '.wide-figure')).toEqual([])
    await requests.getByRole('link', { name: '自然人 → 予以公开 1,408 件' }).click()
    await page.waitForURL(/#\/source/u)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
