import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as embed } from '../../src/i18n/embed/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as saving } from '../../src/i18n/saving/zh-Hans'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

/** A site of somebody else, with one page and what it frames beside it. */
interface Host {
  readonly origin: string
  readonly close: () => void
}

let site: Site
let declared: Host
let other: Host
/** What both put into their pages. */
let code = ''
let frozen = ''
/** The same card with its figures in its address, and the code of the file beside the page. */
let linked = ''
let filed = ''

const hostPage = (body: string) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>某局网站</title>
<script>window.heard = []; addEventListener('message', ({ data, origin }) => window.heard.push([origin, data]))</script>
<main><h1>某局</h1>${body}</main></html>`

const startHost = (): Promise<Host> =>
  new Promise((resolve) => {
    const server: Server = createServer(({ url = '/' }, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(
        url.endsWith('.html') ? frozen : hostPage(url === '/frozen' ? filed : url === '/linked' ? linked : code),
      )
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() })
    })
  })

beforeAll(async () => {
  ;[site, declared, other] = await Promise.all([openSite('/sub/'), startHost(), startHost()])
})
afterAll(async () => {
  declared.close()
  other.close()
  await site.close()
})

const heard = (page: Page): Promise<readonly (readonly [string, unknown])[]> =>
  page.evaluate(() => Reflect.get(window, 'heard') as (readonly [string, unknown])[])

const cardIn = (page: Page): { readonly frame: FrameLocator; readonly chart: Locator } => {
  const frame = page.frameLocator('iframe')
  return { frame, chart: frame.locator('.card .chart svg').first() }
}

/** The code of the dialog, and the file it saves, for the first card of the screen. */
const saveEmbedding = async () => {
  const { page, problems } = await openPage(site, '#/channels?v=1&lang=zh-Hans')
  await settled(page)
  await page.locator('.card').first().getByRole('button', { name: messages.charts.download }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: embed.parent }).fill(declared.origin)
  code = await dialog.getByRole('textbox', { name: embed.code }).inputValue()
  await dialog.getByRole('checkbox', { name: embed.freeze }).click()
  await dialog.getByText('#frozen=').waitFor()
  linked = await dialog.getByRole('textbox', { name: embed.code }).inputValue()
  filed = await dialog.getByRole('textbox', { name: embed.fileCode }).inputValue()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: saving.formats.html.name }).click(),
  ])
  frozen = await readFile(await download.path(), 'utf8')
  expect(problems).toEqual([])
  await page.context().close()
}

describe('an embedded card', () => {
  it('is live on the site that is named, walked by keys, keeps nothing, and tells its height to nobody else', async () => {
    await saveEmbedding()
    const context = await site.browser.newContext({ viewport: { width: 800, height: 900 } })
    const page = await context.newPage()
    await page.goto(declared.origin)
    const { frame, chart } = cardIn(page)
    await expectShown(chart)
    const [[origin, last] = []] = (await heard(page)).slice(-1)
    const height = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
    expect(origin).toBe(new URL(site.url).origin)
    expect(last).toEqual({ type: 'nianbao:height', height })
    expect(await frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight)).toBe(height)

    // chart → table by the keyboard alone: past the two figures of its sentence the two buttons are the first stops
    await page.locator('body').press('Tab')
    for (let stop = 1; stop < 4; stop += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectShown(frame.locator('table tbody td'))
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expectShown(chart)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    const [source] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')])
    expect(source.url()).toMatch(/\/sub\/#\/source\?.*report=/u)
    const [dashboard] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name: embed.dashboard }).click(),
    ])
    expect(dashboard.url()).toMatch(/\/sub\/#\/channels\?v=1&a=/u)
    await Promise.all([source.close(), dashboard.close()])

    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await new AxeBuilder({ page }).analyze()
    expect(dark.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    // a host that sends no headers of its own: the browser hands the message to no other origin
    await context.route('**/embed.html*', async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': _policy, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    await page.goto(other.origin)
    await expectShown(chart)
    expect(await heard(page)).toEqual([])
    await context.unroute('**/embed.html*')

    // our server lets no other site frame it, and any site where none is named: which then hears nothing
    const [refused] = await Promise.all([
      page.waitForEvent('console', (message) => message.text().includes('frame-ancestors')),
      page.goto(other.origin),
    ])
    expect(refused.text()).toContain(declared.origin)
    code = code.replace(/\?parent=[^#]+/u, '')
    await page.goto(other.origin)
    await expectShown(chart)
    expect(await heard(page)).toEqual([])

    // as the first party, whom the browser lets keep all it likes, in one that never opened the dashboard
    const first = await (await site.browser.newContext()).newPage()
    await first.goto(page.frames()[1]?.url() ?? '')
    await expectShown(first.locator('.card .chart svg'))
    const kept = await first.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
    await Promise.all([context.close(), first.context().close()])
  })

  it('stands frozen in its link, chart and table, asking for no report', async () => {
    const context = await site.browser.newContext({ viewport: { width: 800, height: 900 } })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${declared.origin}/linked`)
    const { frame, chart } = cardIn(page)
    await expectShown(chart)
    await frame.getByRole('button', { name: messages.charts.table }).click()
    await expectShown(frame.locator('table tbody td'))
    await expectShown(frame.getByText(/没有重新核对/u))
    expect(asked.filter((path) => /\/data\/(?!catalog)/u.test(path))).toEqual([])
    // as high as it is, chart or table, told to the page that was named when it was made
    const height = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
    expect((await heard(page)).at(-1)).toEqual([new URL(site.url).origin, { type: 'nianbao:height', height }])
    expect(await frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight)).toBe(height)
    expect(await axeViolations(page)).toEqual([])
    await context.close()
  })

  it('stands frozen in a file, with chart, table and sources, as high as it is', async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 700 } })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => problems.push(message.text()))
    await page.goto(`${declared.origin}/frozen`)
    const { frame } = cardIn(page)
    await expectShown(frame.locator('tbody td'))
    expect(
      await frame.getByRole('img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    ).toBeGreaterThan(479)
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).paddingLeft)).toBe('16px')
    const height = await frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
    const told = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
    await expect.poll(told).toBe(height)
    expect((await heard(page)).at(-1)).toEqual(['null', { type: 'nianbao:height', height }])
    await page.goto(`${declared.origin}/card.html`)
    expect(await axeViolations(page)).toEqual([])
    expect(problems).toEqual([])
    await context.close()
  })
})
