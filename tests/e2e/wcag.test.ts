import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { SCREENS } from '../../src/state/view'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'
import { contrastOf, cutBySpacing, faintEdges, unmarkedChinese, wrongInDocument, wrongOnTheWalk } from '../support/wcag'

const { app } = messages
const SOURCE = 'report=hengyang-work-safety-2018'
/** Stops of the Tab key on each screen: past the frame and into the cards. */
const STEPS = 32
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('contrast is counted as WCAG counts it', () => {
  expect(contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBe(21)
  // the grey of the examples of WCAG: 4.54 against white
  expect(contrastOf('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).toBeCloseTo(4.54, 2)
})

describe('every screen', () => {
  it('is in the order of the document, without pictures, whole in other spacing, has edges, one frame, and is walked by Tab', async () => {
    const { page } = await openPage(site, '#/draft?v=1')
    // a draft has no cards, and the button says so before it is pressed
    await settled(page)
    expect(await page.getByRole('button', { name: app.presentNothing }).isDisabled()).toBe(true)
    const found: string[] = []
    const frames = new Set<string>()
    for (const screen of SCREENS) {
      await page.evaluate((hash) => location.replace(hash), `#/${screen}?v=1${screen === 'source' ? `&${SOURCE}` : ''}`)
      await expectShown(page.locator('main[aria-busy=false]').getByRole('heading'))
      await settled(page)
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        scrollTo(0, 0)
      })
      const wrong = [...(await wrongInDocument(page)), ...(await cutBySpacing(page)), ...(await faintEdges(page))]
      const walked = await wrongOnTheWalk(page, STEPS)
      found.push(...[...wrong, ...walked].map((one) => `${screen}: ${one}`))
      // the frame is the same, in its order and by its names, but for what a draft has not and the years there are
      const frame = await page
        .locator('.top-bar :is(a, button, select), .filter-bar label')
        .evaluateAll((parts) =>
          parts.map((part) =>
            [...part.childNodes].map((node) => (node.nodeName === 'SELECT' ? '' : node.textContent)).join(''),
          ),
        )
      frames.add(frame.filter((name) => name !== app.present && name !== app.presentNothing).join(' | '))
    }
    for (const theme of ['dark', 'contrast']) {
      await page.evaluate((hash) => location.replace(hash), `#/channels?v=1&theme=${theme}`)
      await page.locator(`html[data-theme="${theme}"]`).waitFor()
      found.push(...(await faintEdges(page)).map((one) => `${theme}: ${one}`))
    }
    expect(found).toEqual([])
    expect(frames.size).toBe(1)
    await page.context().close()
  })

  it('says in its tables which words are Chinese on an English page', async () => {
    const { page } = await openPage(site, '#/draft?v=1&lang=en')
    const found: string[] = []
    for (const screen of ['channels', 'accidents', 'compare', 'source']) {
      await page.evaluate(
        (hash) => location.replace(hash),
        `#/${screen}?v=1&lang=en${screen === 'source' ? `&${SOURCE}` : ''}`,
      )
      await expectShown(page.locator('main[aria-busy=false]').getByRole('heading'))
      await settled(page)
      found.push(...(await unmarkedChinese(page)).map((one) => `${screen}: ${one}`))
    }
    expect(found).toEqual([])
    await page.context().close()
  })
})

describe('a control', () => {
  it('that is pressed and let go elsewhere does nothing, and a choice keeps the focus and the screen', async () => {
    const { page } = await openPage(site, '#/channels?v=1')
    await settled(page)
    const before = page.url()
    for (const name of [app.present, app.importReport, app.elder]) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox()
      if (box === null) throw new Error(`${name} is not shown`)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(600, 500)
      await page.mouse.up()
    }
    expect(page.url()).toBe(before)
    expect(await page.locator('dialog[open], .presentation, html[data-elder]').count()).toBe(0)

    const from = page.getByRole('combobox', { name: app.yearFrom })
    await from.focus()
    await from.selectOption('2012')
    await page.waitForURL(/y=2012/u)
    expect(page.url()).toContain('#/channels')
    expect(await from.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  })
})
