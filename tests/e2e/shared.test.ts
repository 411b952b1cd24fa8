import { afterAll, beforeAll, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite } from '../support/site'

const { app } = messages
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const CITY = encodeURIComponent('宿迁市')
/** One figure of a table and one of an accident sentence, printed otherwise than when the links were made. */
const changed = (figures: string): string =>
  figures
    // in a column of values
    .replaceAll(/(?<=[[,])3525(?=[,\]])/gu, '3526')
    .replaceAll('"deaths":68', '"deaths":67')
    .replaceAll('"value":68,', '"value":67,')
const RECEIVED = '宿迁市 2024 年 · 本年新收政府信息公开申请数量 · 总计 · 原为 3525，现为 3526'

it('a link shared from any screen names the figures that are others now, each with its place', async () => {
  const { page, problems } = await openPage(site, '', {
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const links = new Map<string, string>()
  for (const view of [
    `#/overview?v=1&a=${CITY}&y=2024-2024`,
    `#/compare?v=1&a=${CITY}&peers=requests.received&at=2024&with=year`,
    `#/accidents?v=1&area=${encodeURIComponent('衡阳市')}&y=2018-2018`,
  ]) {
    await page.goto(`${site.url}${view}`)
    await expectShown(page.getByRole('main').getByRole('heading', { level: 1 }))
    // what was copied before is no answer
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.getByRole('button', { name: app.share, exact: true }).click()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied, { timeout: 20_000 }).toContain('&data=')
    links.set(view, await copied())
  }
  await page.route('**/data/figures/*.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: changed(await response.text()) })
  })
  for (const [view, link] of links) {
    await page.goto('about:blank')
    await page.goto(link)
    const notice = page.locator('.since-shared')
    const expected = view.startsWith('#/accidents') ? /^衡阳市 2018 ?年 · 死亡人数 · 原为 68，现为 67$/u : RECEIVED
    // the list is folded
    await notice.locator('li').filter({ hasText: expected }).waitFor({ state: 'attached', timeout: 20_000 })
  }
  expect(await page.locator('.since-shared a').getAttribute('href')).toMatch(/^#\/source\?.*place=b/u)
  expect(problems).toEqual([])
  await page.context().close()
})
