import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { findBrowser, QUIET_FLAGS } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/server.mjs'

/** The built site on a free port, and a real browser. */
export interface Site {
  readonly url: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** The site as it is built. */
export const DIST = path.resolve(import.meta.dirname, '../../dist')

/** Starts the server of `npm start` and a browser; `base` serves the site under a sub-path, `root` another build. */
export const openSite = async (base = '/', root = DIST): Promise<Site> => {
  const executablePath = process.env.CHROME_PATH ?? (await findBrowser())
  if (executablePath === null) throw new Error('no browser: run npm test, which finds or installs one')
  const [server, browser] = await Promise.all([
    serve({ root, port: 0, base }),
    chromium.launch({ executablePath, args: ['--no-sandbox', ...QUIET_FLAGS] }),
  ])
  return {
    url: server.url,
    browser,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** A page that writes down everything a developer would see go wrong in the console. */
export interface WatchedPage {
  readonly page: Page
  readonly problems: readonly string[]
}

const WIDE = { viewport: { width: 1280, height: 900 } } as const
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** Opens a hash of the site and waits for the first heading of the screen. */
export const openPage = async (
  site: Site,
  hash: string,
  options: BrowserContextOptions = WIDE,
): Promise<WatchedPage> => {
  const context = await site.browser.newContext({ locale: 'zh-CN', ...options })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // a reload or a link takes what was on its way with it
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(`${site.url}${hash}`)
  return { page, problems }
}

/** Waits until a screen stands: its main heading, taken over by the app where the build has drawn it, charts drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('html[data-theme]').waitFor({ state: 'attached' })
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Fails unless the element appears within the time a slow machine needs. */
export const expectShown = (locator: Locator): Promise<void> => locator.first().waitFor({ timeout: 20_000 })
