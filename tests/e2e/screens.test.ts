import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages as english } from '../../src/i18n/messages/en/index'
import { messages as simplified } from '../../src/i18n/messages/zh-Hans/index'
import { messages as traditional } from '../../src/i18n/messages/zh-Hant/index'
import { SCREENS } from '../../src/state/view'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { openPage, openSite, settled } from '../support/site'
import { faintWords } from '../support/wcag'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A phone, and 1280 px at 400 %. */
const NARROW = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
] as const

/** Compare has hundreds of rows in tables of one kind; axe looks at the frame, the choice and the first of them. */
const LONG = 'compare'
const PART = ':is(.top-bar, .filter-bar, .compare-chooser, [data-card="disclosure"])'
const partOf = (screen: string): string | undefined => (screen === LONG ? PART : undefined)
const SOURCE = 'report=hengyang-work-safety-2018'

/** What may be written in Latin letters on a Chinese page. */
const LATIN = /\b(?:EN|CSV|PNG|SVG|GDP)\b/gu

/** What would move on a page for somebody who wants no motion. */
const movingIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition')),
  )

const named = (mode: string, violations: readonly string[]): readonly string[] =>
  violations.map((violation) => `${mode}: ${violation}`)

/** Words of a screen in 长者模式 below 20 px, but for the cells of the matrix, which are as large as their rows. */
const smallTypeIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, td, th, li, button, label, summary, h2, h3, dt, dd, a)')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          one.closest('.visually-hidden, .coverage-legend, [class^="matrix"]') === null &&
          Number.parseFloat(getComputedStyle(one).fontSize) < 20,
      )
      .map(({ tagName, className }) => `${tagName} ${className} is small`),
  )

/** What axe objects to on a screen in the light and the dark theme, and in high contrast with 长者模式. */
const barriersIn = async (page: Page, address: string, part?: string): Promise<readonly string[]> => {
  const found = [...(await axeViolations(page, part))]
  for (const mode of ['theme=dark', 'theme=contrast&elder=1']) {
    await page.evaluate((hash) => location.replace(hash), `${address}&${mode}`)
    await page.locator(`html[data-theme="${mode.includes('dark') ? 'dark' : 'contrast'}"]`).waitFor()
    found.push(...named(mode, await axeViolations(page, part)))
  }
  found.push(...(await smallTypeIn(page)))
  return found
}

describe('every screen', () => {
  it.each(SCREENS)(
    '%s has no word in the console, none of English, fits narrow screens, and passes axe',
    async (screen) => {
      const address = `#/${screen}?v=1${screen === 'source' ? `&${SOURCE}` : ''}`
      const { page, problems } = await openPage(site, `${address}&theme=light`)
      await settled(page)
      expect(await page.title()).toBe(simplified.app.title(simplified.app.screens[screen]))
      const text = await page.locator('body').innerText()
      // what a document says is quoted on its own screen
      const own = screen === 'source' ? '' : text
      expect(own.replaceAll(LATIN, '').match(/[A-Za-z]{2,}/gu) ?? []).toEqual([])
      expect(await barriersIn(page, address, partOf(screen))).toEqual([])
      for (const size of NARROW) {
        await page.setViewportSize(size)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
      }
      // as it stands now, at 400 %, in the colours of the system and without motion
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      expect(named('forced colours', await axeViolations(page, partOf(screen)))).toEqual([])
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' })
      expect(named('forced dark colours', await faintWords(page))).toEqual([])
      expect(await movingIn(page)).toEqual([])
      expect(problems).toEqual([])
      await page.context().close()
    },
  )
})

describe('the overview of the seed report', () => {
  it('states the disclosed total and the accidents, each number a link to its source', async () => {
    const { page } = await openPage(site, '#/overview?v=1')
    await settled(page)
    const heading = page.getByRole('main').getByRole('heading', { level: 1 })
    const text = (await heading.textContent()) ?? ''
    expect(text).toContain('468')
    expect(text).toContain('28.3%')
    await heading.getByRole('link').first().click()
    await page.waitForURL(/#\/source/u)
    await settled(page)
    expect(page.url()).toContain('report=hengyang-work-safety-2018')
    await page.goBack()
    await page.waitForURL(/#\/overview/u)
    await page.context().close()
  })
})

describe('before any script has run', () => {
  it('the page says what it opens with, and nothing of it where another view is opened', async () => {
    const { page } = await openPage(site, '', { javaScriptEnabled: false })
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.textContent()).toContain('468 条')
    expect(await page.getByRole('listitem').filter({ hasText: '53 起' }).isVisible()).toBe(true)
    await page.context().close()

    const another = await site.browser.newPage()
    await another.route(/assets\/.*\.js$/u, () => undefined)
    await another.goto(`${site.url}#/channels?v=1`, { waitUntil: 'commit' })
    await another.getByText('正在载入').waitFor()
    // nothing is painted before the styles are there
    await another.getByText('468').first().waitFor({ state: 'hidden' })
    await another.close()
  })
})

describe('languages', () => {
  it('switch without a reload and stay in the address', async () => {
    const { page } = await openPage(site, '#/requests?v=1')
    await settled(page)
    await page.evaluate(() => {
      document.body.dataset.kept = 'yes'
    })
    await page.getByRole('button', { name: simplified.app.language_full.en }).click()
    await page.getByRole('link', { name: english.app.screens.requests, exact: true }).waitFor()
    expect(page.url()).toContain('lang=en')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await page.evaluate(() => document.body.dataset.kept)).toBe('yes')
    await page.getByRole('button', { name: english.app.language_full['zh-Hant'] }).click()
    await page.getByRole('link', { name: traditional.app.screens.requests, exact: true }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: traditional.app.screens.requests, exact: true }).waitFor()
    await page.context().close()
  })
})
