import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as alone } from '../../src/i18n/alone/zh-Hans'
import { words } from '../../src/i18n/present/zh-Hans'
import { encodeDeck } from '../../src/state/deck'
import { axeViolations } from '../support/axe'
import { readAfterSharing } from '../support/legibility'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, PHONE, settled } from '../support/site'
import { faintWords } from '../support/wcag'

const { app } = messages
const SHARED = { viewport: { width: 1280, height: 720 } }
const LEAST_CONTRAST = 4.5
/** The type of a slide is 18 px at least (`present.css`); an axis takes 0.86 of that. */
const LEAST_SIZE = 15
let site: Site

/** Numbers of a slide that begin on one line and end on another. */
const brokenNumbers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const stage = document.querySelector('.presentation .slide')
    if (stage === null) return ['no slide']
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const { 0: number, index } of (node.textContent ?? '').matchAll(/\d[\d.,/%]{0,20}/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + number.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(number)
      }
    return found
  })

/** Rows of buttons below a slide. */
const controlRows = (page: Page): Promise<number> =>
  page
    .locator('.slide-controls button')
    .evaluateAll(
      (buttons) =>
        new Set(
          buttons
            .map((button) => button.getBoundingClientRect())
            .flatMap(({ top, height }) => (height > 0 ? [top] : [])),
        ).size,
    )

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('演示', () => {
  it('is given by the keyboard, with a second window in step, and kept as a deck', async () => {
    const { page, problems } = await openPage(site, '#/channels?v=1', SHARED)
    await settled(page)
    await page.getByRole('button', { name: app.present, exact: true }).press('Enter')
    const slides = page.getByRole('region', { name: words.label })
    await expectShown(slides.getByRole('heading', { level: 1 }))
    const position = page.locator('.slide-position')
    await page.keyboard.press('PageDown')
    await expectShown(slides.locator('.chart svg'))
    expect(await position.textContent()).toBe('2 / 5')

    // one sentence, one chart: that of the card and of no other, each number with its place
    const sentence = slides.getByRole('heading', { level: 1 })
    expect(await sentence.textContent()).toBe(
      '衡阳市安全生产监督管理局 2018 年各渠道公开的信息：政府网站最多，406 条，占近九成（406/468）',
    )
    expect(await sentence.locator('a[href*="#/source"]').count()).toBe(2)
    // a year that has nothing of it says so
    await page.keyboard.press('ArrowDown')
    await expectShown(slides.getByText(alone.none))
    expect(await slides.locator('[aria-live]').first().textContent()).toContain(
      `${words.noneInYears} ${words.upTo('2012')}`,
    )
    await page.keyboard.press('ArrowUp')
    await expectShown(slides.getByRole('heading', { level: 1, name: /2018 年/u }))

    // a number held out, and put back by Escape, which does not leave
    await page.keyboard.press('s')
    await expectShown(page.locator('.spotlight'))
    await page.keyboard.press('Escape')
    expect(await page.locator('.spotlight').count()).toBe(0)

    await page.keyboard.press('?')
    await expectShown(page.getByRole('dialog', { name: words.help }))
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.keyboard.press('b')
    await expectShown(page.getByRole('button', { name: words.black }))
    await page.keyboard.press('ArrowRight')
    expect(await position.textContent()).toBe('2 / 5')

    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('w')])
    await expectShown(notes.getByText('2 / 5'))
    await notes.keyboard.press('ArrowRight')
    await expectShown(notes.getByText('3 / 5'))
    expect(await position.textContent()).toBe('3 / 5')

    await page.keyboard.press('e')
    const panel = page.getByRole('dialog', { name: words.deck.title })
    await panel.getByRole('button', { name: words.deck.keep }).press('Enter')
    await panel
      .getByRole('button', { name: new RegExp(`^${words.deck.remove('')}`, 'u') })
      .first()
      .press('Enter')
    await panel.getByRole('textbox').nth(1).fill('这里停一下')
    expect(await axeViolations(page, 'dialog[open]')).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: words.deck.save }).press('Enter'),
    ])
    const file = String(await readFile(await download.path()))
    expect(file).toContain('这里停一下')
    await panel.getByRole('button', { name: words.deck.clear }).press('Enter')
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await expectShown(panel.getByText(words.deck.notDeck('x.json')))
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await expectShown(panel.getByText(words.deck.ofPins('4')))
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expectShown(notes.getByText('这里停一下'))
    expect(await axeViolations(page)).toEqual([])

    // the address holds the deck and the slide: another window shows the same
    const { page: other } = await openPage(site, new URL(page.url()).hash, SHARED)
    await expectShown(other.locator('.presentation .chart svg'))
    expect(await other.locator('.slide-position').textContent()).toBe('2 / 4')
    await other.context().close()
    // and the file alone, in a browser that knows nothing of them
    const slidesOf = (sheet: Locator) => sheet.getByRole('listitem').getByRole('button').allTextContents()
    await page.keyboard.press('e')
    const kept = await slidesOf(panel)
    expect(kept.filter((text) => /^\d/u.test(text))).toHaveLength(4)
    await page.keyboard.press('Escape')
    // a link that names a slide and no card
    const { page: fresh } = await openPage(site, '#/requests?v=1&slide=3', SHARED)
    await expectShown(fresh.locator('.slide-controls').getByText('3 / '))
    expect(fresh.url()).toMatch(/card=(?!head)/u)
    await fresh.keyboard.press('e')
    const opened = fresh.getByRole('dialog', { name: words.deck.title })
    await opened
      .locator('input[type=file]')
      .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await expectShown(opened.getByText(words.deck.ofPins('4')))
    expect(await slidesOf(opened)).toEqual(kept)
    expect(await opened.getByRole('textbox').nth(1).inputValue()).toBe('这里停一下')
    await fresh.context().close()
    await page.keyboard.press('Escape')
    await expectShown(page.getByRole('button', { name: app.presentDeck('4') }))
    expect(notes.isClosed()).toBe(true)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('turns what is longer than the window page by page, by the same keys', async () => {
    const deck = encodeDeck([
      { address: 'accidents?card=statements', title: '一', note: '' },
      { address: 'channels?card=head', title: '二', note: '' },
    ])
    const { page } = await openPage(site, `#/channels?v=1&lang=en&card=head&slide=2&deck=${deck}`, SHARED)
    const position = page.locator('.slide-position')
    const top = () => page.locator('.slide').evaluate(({ scrollTop }) => scrollTop)
    await expectShown(page.locator('.key-figures'))
    await page.keyboard.press('Home')
    await expectShown(page.locator('.presentation tbody td'))
    await expectShown(page.locator('.presentation[data-fit="11"]'))
    // with the count of pages, in the language with the longest words, the controls stand in one row
    expect(await controlRows(page)).toBe(1)
    await page.keyboard.press('PageDown')
    expect(await position.textContent()).toBe('1 / 2')
    const first = await top()
    expect(first).toBeGreaterThan(400)
    await page.keyboard.press('PageDown')
    expect(await top()).toBeGreaterThan(first)
    // all columns are in the window, their names stay above, and the row below them is the one after the last of page 2
    const rows = page.locator('.presentation tbody tr:not([aria-hidden])')
    const seen = () =>
      rows.evaluateAll((all) => {
        const stage = document.querySelector('.presentation .slide')
        const head = stage?.querySelector('thead')?.firstElementChild?.firstElementChild?.getBoundingClientRect()
        const cut = Number.parseFloat(stage instanceof HTMLElement ? stage.style.getPropertyValue('--page-cut') : '0')
        const end = (stage?.getBoundingClientRect().bottom ?? 0) - cut
        return all.flatMap((row, at) => {
          const { top: from, bottom } = row.getBoundingClientRect()
          return from > (head?.bottom ?? 0) - 1 && bottom < end + 1 ? [at] : []
        })
      })
    const third = await seen()
    await page.keyboard.press('PageUp')
    const second = await seen()
    expect(second.length).toBeGreaterThan(1)
    expect(third[0]).toBe((second.at(-1) ?? 0) + 1)
    expect(await page.locator('.slide').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await page.keyboard.press('PageUp')
    expect(await top()).toBe(0)
    expect(await position.textContent()).toBe('1 / 2')
    await page.keyboard.press('End')
    await expectShown(page.locator('.key-figures'))
    expect(await top()).toBe(0)

    // a card of one report goes on as that of the same agency's report of another year
    await page.goto(`${site.url}#/requests?v=1&a=宿迁市&card=head&slide=1`)
    await page.reload()
    await expectShown(page.locator('.key-figures'))
    await expectShown(page.locator('.slide-position', { hasText: '1 / 11' }))
    // what is drawn from several reports names them
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expectShown(page.locator('.presentation .card-source', { hasText: '来源：宿迁市 2023–2025 年度报告 · ' }))
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    const sentence = page.locator('.presentation').getByRole('heading', { level: 1 })
    await expectShown(sentence.filter({ hasText: '宿迁市 2025 年新收申请的申请人：自然人最多，3,746 件' }))
    await page.keyboard.press('ArrowDown')
    await expectShown(sentence.filter({ hasText: '宿迁市 2024 年新收申请的申请人：自然人最多，3,440 件' }))

    // on a phone in 长者模式 nothing is beyond the edge, pages are counted, and no number is broken over two lines
    await page.setViewportSize(PHONE.viewport)
    for (const [card, slide] of [
      ['channels', 2],
      ['head', 1],
    ] as const) {
      await page.goto(`${site.url}#/overview?v=1&lang=zh-Hant&elder=1&card=${card}&slide=${slide}`)
      await page.reload()
      await expectShown(sentence)
      await expectShown(page.locator(card === 'head' ? '.key-figures' : '.presentation .chart svg'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      expect(await brokenNumbers(page)).toEqual([])
      // the stamp, and two rows of buttons
      expect(await controlRows(page)).toBe(2)
    }
    await expectShown(page.locator('.slide-pages', { hasText: /^↓ 1\/\d 頁$/u }))
    await page.context().close()
  })

  it.each([
    ['overview', 'light'],
    ['accidents', 'dark'],
    ['compare', 'contrast&elder=1'],
  ])('of %s in the %s theme is read after a screen share of 1280 × 720 in poor quality', async (screen, theme) => {
    const { page } = await openPage(site, `#/${screen}?v=1&theme=${theme}&card=head&slide=1`, SHARED)
    // the later tables of a comparison have several pages
    for (const slide of screen === 'compare' ? ['1', '2'] : ['1', '2', '3', '4']) {
      await expectShown(page.locator('.slide-position', { hasText: `${slide} / ` }))
      await expectShown(page.locator(slide === '1' ? 'h1' : '.presentation :is(.chart svg, tbody td)'))
      await page.evaluate(() => document.fonts.ready)
      const read = await readAfterSharing(page, '.slide, .slide-stamp', 30)
      // the head of a comparison is one sentence
      expect(read.length).toBeGreaterThan(screen === 'compare' && slide === '1' ? 0 : 4)
      expect(
        read
          .filter(({ size, contrast }) => size < LEAST_SIZE || contrast < LEAST_CONTRAST)
          .map(({ text, size, contrast }) => `${text}: ${size} px, ${contrast.toFixed(1)}`),
      ).toEqual([])
      await page.keyboard.press('PageDown')
    }
    expect(await axeViolations(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    expect(await faintWords(page)).toEqual([])
    await page.context().close()
  })
})
