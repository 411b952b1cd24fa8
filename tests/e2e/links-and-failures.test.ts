import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as accidents } from '../../src/i18n/accidents/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as source } from '../../src/i18n/source/zh-Hans'
import type { Site } from '../support/site'
import { expectShown, NOWHERE, openPage, openSite, settled } from '../support/site'

const { app } = messages
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('links', () => {
  let page: Page
  let problems: readonly string[]
  beforeAll(async () => {
    ;({ page, problems } = await openPage(site, NOWHERE))
  })
  afterAll(() => page.context().close())

  /** Opens a link as from elsewhere: the page begins anew. */
  const follow = async (link: string) => {
    await page.goto(NOWHERE)
    await page.goto(`${site.url}${link}`)
    await settled(page)
  }

  it('restore agencies, years and measure, and go back and forward', async () => {
    const agency = encodeURIComponent('宿迁市')
    await follow(`#/requests?v=1&a=${agency}&y=2023-2025&m=share`)
    await expectShown(page.getByRole('button', { name: app.removeAgency('宿迁市') }))
    expect(await page.getByRole('button', { name: app.measures.share, exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await page.getByRole('link', { name: app.screens.channels, exact: true }).click()
    await page.waitForURL(/#\/channels/u)
    expect(page.url()).toContain('y=2023-2025')
    await page.goBack()
    await page.waitForURL(/#\/requests/u)
    await page.goForward()
    await page.waitForURL(/#\/channels/u)
  })

  it('of a chat begin at the page of a screen, which names itself and hands the view on', async () => {
    await follow('en/channels.html#/requests?v=1&lang=en')
    expect(page.url()).toBe(`${site.url}#/requests?v=1&lang=en`)
    const told = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(told ?? '')).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2005/2025' })
    await page.goto(`${site.url}zh-Hant/accidents.html`)
    await page.waitForURL(`${site.url}#/accidents?v=1&lang=zh-Hant`)
    expect(problems).toEqual([])
  })

  it('followed before the app is there to take the page over lead where they say', async () => {
    let open = () => {}
    const late = new Promise<void>((resolve) => (open = resolve))
    await page.route('**/assets/*.js', async (route) => {
      await late
      await route.continue()
    })
    await page.goto(NOWHERE)
    await page.goto(site.url, { waitUntil: 'commit' })
    await expectShown(page.getByRole('link', { name: app.screens.channels, exact: true }))
    await page.evaluate(() => window.location.assign(`#/overview?v=1&a=${encodeURIComponent('宿迁市')}`))
    open()
    await expectShown(page.getByRole('button', { name: app.removeAgency('宿迁市') }))
    await settled(page)
    await page.unroute('**/assets/*.js')
    expect(problems).toEqual([])
  })

  it('restore areas and months of accidents, and back takes the last choice away', async () => {
    const area = encodeURIComponent('衡阳市')
    await follow(`#/accidents?v=1&area=${area}&part=01-08`)
    await expectShown(page.getByRole('heading', { name: /^衡阳市死亡人数 · 1–8 月/u }))
    expect(await page.getByRole('checkbox', { name: '全国' }).isChecked()).toBe(false)
    await page.getByRole('checkbox', { name: '湖南省' }).check()
    await page.waitForURL((url) => url.hash.includes(encodeURIComponent('湖南省')))
    await page.getByRole('combobox', { name: accidents.periodChoice }).selectOption('')
    await page.waitForURL((url) => !url.hash.includes('part='))
    await page.goBack()
    await page.waitForURL(/part=01-08/u)
    await page.reload()
    await settled(page)
    await expectShown(page.getByRole('heading', { name: /^湖南省.* · 1–8 月|湖南省没有/u }))
    expect(problems).toEqual([])
  })

  it('lead from a worked-out figure to both numbers it rests on, and back', async () => {
    await follow(`#/accidents?v=1&area=${encodeURIComponent('衡阳市')}`)
    await page.getByRole('link', { name: '71 起（推算：53 + 18）' }).first().click()
    const terms = page.getByRole('navigation', { name: source.terms }).getByRole('link')
    await expectShown(terms)
    expect(await terms.count()).toBe(2)
    await terms.last().press('Enter')
    await page.waitForURL(/place=.*also=/u)
    await page.getByRole('button', { name: source.back(app.screens.accidents) }).click()
    await expectShown(page.getByRole('heading', { name: /^衡阳市死亡人数/u }))
  })

  it('say which part they do not understand and open the rest', async () => {
    await follow('#/requests?v=1&y=2030-1&colour=red')
    expect(await page.getByText('colour').count()).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: app.screens.requests, exact: true }).getAttribute('aria-current')).toBe(
      'page',
    )
    expect(problems).toEqual([])
  })
})

describe('when data cannot be had', () => {
  const FIGURES = '**/data/figures/opening.json'
  let page: Page
  beforeAll(async () => {
    page = (await openPage(site, NOWHERE)).page
  })
  afterAll(() => page.context().close())

  const open = async (answer: Parameters<Page['route']>[1]) => {
    await page.goto(NOWHERE)
    await page.unroute(FIGURES)
    await page.route(FIGURES, answer)
    await page.goto(`${site.url}#/overview?v=1`)
  }

  it('says that the network failed and tries again', async () => {
    let failing = true
    await open((route) => (failing ? route.abort() : route.continue()))
    await expectShown(page.getByRole('heading', { name: app.network.title }))
    failing = false
    await page.getByRole('button', { name: app.network.retry }).click()
    await expectShown(page.getByRole('main').getByText('468'))
  })

  it('names the error a server out of order answers with, and tries again', async () => {
    let failing = true
    await open((route) => (failing ? route.fulfill({ status: 500, body: '' }) : route.continue()))
    await expectShown(page.getByRole('heading', { name: '服务器答复错误 500' }))
    failing = false
    await page.getByRole('button', { name: app.network.retry }).click()
    await expectShown(page.getByRole('main').getByText('468'))
  })

  it('says that the file is not there', async () => {
    await open((route) => route.fulfill({ status: 404, body: '' }))
    await expectShown(page.getByRole('heading', { name: app.notFound.title }))
  })

  it('says that the file is broken', async () => {
    await open((route) => route.fulfill({ body: '{"schemaVersion": 1, "reports": [' }))
    await expectShown(page.getByRole('heading', { name: app.brokenJson.title }))
  })

  it('says that the data is of a later version', async () => {
    await open((route) => route.fulfill({ body: '{"schemaVersion": 999, "reports": []}' }))
    await expectShown(page.getByRole('heading', { name: app.newerVersion.title }))
  })

  it('shows the other reports where one is broken', async () => {
    const file = path.resolve(import.meta.dirname, '../../dist/data/figures/opening.json')
    const figures = Object(JSON.parse(await readFile(file, 'utf8'))) as { reports: readonly unknown[] }
    const broken = { ...figures, reports: [{ id: 'broken-report', cells: 'none' }, ...figures.reports] }
    await open((route) => route.fulfill({ body: JSON.stringify(broken) }))
    await expectShown(page.getByRole('main').getByText('468'))
    await expectShown(page.getByText(app.brokenReports('1')))
  })
})

describe('when the data set is another than the page was built with', () => {
  it('draws the page anew, without an error: no report, the empty screen', async () => {
    const { page, problems } = await openPage(site, NOWHERE)
    await page.route('**/data/catalog.json', (route) => route.fulfill({ body: '{"schemaVersion": 1, "reports": []}' }))
    await page.goto(site.url)
    await expectShown(page.getByRole('heading', { name: app.empty.title }))
    expect(await page.getByText('468').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('when code cannot be had', () => {
  it('says so where a dialog would be, and the page stays; asked for again it is fetched again', async () => {
    // from before the page is there: a request right after the rule is made may pass it
    const { page } = await openPage(site, NOWHERE)
    await page.route('**/FindDialog-*.js', (route) => route.abort())
    await page.goto(`${site.url}#/overview?v=1`)
    await settled(page)
    await page.keyboard.press('/')
    await expectShown(page.getByRole('banner').getByRole('alert').getByText(app.crashed.title))
    await expectShown(page.getByRole('main').getByText('468'))
    await page.unroute('**/FindDialog-*.js')
    await page.keyboard.type('/suqian')
    const box = page.getByRole('dialog').getByRole('combobox')
    await expectShown(box)
    expect(await box.inputValue()).toBe('suqian')
    await page.context().close()
  })
})

describe('under a sub-path', () => {
  it('works the same', async () => {
    const sub = await openSite('/pages/nianbao/')
    const { page, problems } = await openPage(sub, '#/overview?v=1')
    await settled(page)
    await expectShown(page.getByRole('main').getByText('468'))
    expect(problems).toEqual([])
    await sub.close()
  })
})
