import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shownSchema } from '../../src/core/schema/wire-shown'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words } from '../../src/i18n/saving/zh-Hans'
import { axeViolations } from '../support/axe'
import {
  expectPaper,
  expectSlides,
  expectChecks,
  expectWorkbook,
  slidesIn,
  tablesOnScreen,
  tableTexts,
} from '../support/saved-files'
import { SHOWN_WORDS } from '../support/shown-builder'
import { asHeld, loadCsv } from '../support/shown-loader'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** 衡阳市应急管理局: requests with sums to check, shares and changes. */
const VIEW = '#/channels?v=1&lang=zh-Hans'

/** The screens of figures beside {@link VIEW}, as their addresses begin. */
const OTHER_SCREENS = [
  'overview?',
  'responses?',
  'requests?a=宿迁市&',
  'resources?',
  'compare?',
  'accidents?',
  'audit?',
]

const unquoted = (tables: ReturnType<typeof tableTexts>) =>
  tables.map((rows) => rows.map((row) => row.map((text) => text.replaceAll(/[“”]/gu, ''))))

/** How bad and of which class, of which report, and what is wrong, of each finding of each group of the Audit screen. */
const findingsOnScreen = (page: Page): Promise<readonly (readonly (readonly string[])[])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.finding-group')].map((group) =>
      [...group.querySelectorAll('.finding')].map((card) => {
        const textOf = (selector: string, between = '') =>
          [...card.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim()).join(between)
        return [textOf('.badge', ' · '), textOf('.finding-kind [lang]'), textOf('h3')]
      }),
    ),
  )

type Format = keyof typeof words.formats

const saveAs = async (page: Page, dialog: Locator, format: Format): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words.formats[format].name }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^[^\\/:*?"<>|\s]+\.\w{3,4}$/u)
  return new Uint8Array(await readFile(await download.path()))
}

/** Every card as its table, those too that are drawn after the others. */
const showTables = (page: Page): Promise<void> =>
  page.evaluate(async (table) => {
    const rest = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
    const charts = () =>
      [...document.querySelectorAll<HTMLElement>('.card-views button[aria-pressed="false"]')].filter(
        ({ textContent }) => textContent === table,
      )
    await rest()
    for (let all = charts(); all.length > 0; all = charts()) {
      for (const one of all) one.click()
      // one after the other: cards that are not near are drawn when the page rests
      await rest()
    }
  }, messages.charts.table)

/** Texts of a PNG by keyword, read chunk by chunk as the specification says. */
const pngTexts = (png: Uint8Array): ReadonlyMap<string, string> => {
  const view = new DataView(png.buffer, png.byteOffset)
  const texts = new Map<string, string>()
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const content = png.subarray(at + 8, at + 8 + view.getUint32(at))
    if (strFromU8(png.subarray(at + 4, at + 8)) !== 'iTXt') continue
    const [keyword = '', , , , , text = ''] = strFromU8(content).split('\0')
    texts.set(keyword, text)
  }
  return texts
}

describe('what is saved', () => {
  it('is what the screen shows, in every format, made under the policy of the page', async () => {
    const { page, problems } = await openPage(site, VIEW)
    await settled(page)
    const cards = page.locator('.card .card-views')
    await expectShown(cards)
    await showTables(page)
    const screen = await tablesOnScreen(page)
    await page.locator('.card-views button', { hasText: messages.charts.chart }).first().click()
    await expectShown(page.locator('.chart svg'))

    await page.locator('.filter-bar').getByRole('button', { name: messages.app.download, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expectShown(dialog)
    expect(await axeViolations(page, '.save-dialog')).toEqual([])

    const shown = shownSchema.parse(JSON.parse(strFromU8(await saveAs(page, dialog, 'json'))))
    expect(screen.length).toBeGreaterThan(3)
    expect(tableTexts(shown)).toEqual(screen)

    expect(expectChecks(expectWorkbook(await saveAs(page, dialog, 'xlsx'), shown))).toBeGreaterThan(3)
    expectPaper(await saveAs(page, dialog, 'docx'), screen)
    const zip = unzipSync(await saveAs(page, dialog, 'zip'))
    expect(Object.keys(zip).map((name) => name.slice(name.lastIndexOf('.') + 1))).toEqual(
      expect.arrayContaining(['csv', 'xlsx', 'json', 'pptx', 'docx', 'svg', 'png']),
    )
    const slides = slidesIn(zip)
    expectSlides(slides, screen, shown)
    // each chart of the slides has the figures of its card, in order, a gap where there is none
    const valuesOf = (xml: string) =>
      [...xml.matchAll(/<c:val>(?<series>.*?)<\/c:val>/gsu)].map(({ groups }) =>
        [...(groups?.['series'] ?? '').matchAll(/<c:v>(?<value>[^<]*)/gu)].map(({ groups: one }) =>
          Number(one?.['value']),
        ),
      )
    const nativeCharts = Object.entries(slides)
      .filter(([name]) => name.startsWith('ppt/charts/chart'))
      .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
      .map(([, xml]) => valuesOf(strFromU8(xml)))
    const bars = shown.cards.flatMap(({ chart }) =>
      chart?.kind === 'bars'
        ? [chart.series.map(({ points }) => points.flatMap(({ value }) => value ?? []).reverse())]
        : [],
    )
    expect(bars.length).toBeGreaterThan(2)
    expect(nativeCharts).toEqual(bars)
    await page.keyboard.press('Escape')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('is the same of one card, with its picture in both forms', async () => {
    const { page, problems } = await openPage(site, VIEW)
    await settled(page)
    await expectShown(page.locator('.chart svg'))
    const dialog = page.getByRole('dialog')
    const first = page.locator('.card').first()
    await first.getByRole('button', { name: messages.charts.download }).focus()
    await page.keyboard.press('Enter')
    await expectShown(dialog)
    const shown = shownSchema.parse(JSON.parse(strFromU8(await saveAs(page, dialog, 'json'))))
    const csv = loadCsv(strFromU8(await saveAs(page, dialog, 'csv')), SHOWN_WORDS)
    expect(csv).toEqual(shown.cards.slice(0, 1).map(({ table }) => asHeld(table))[0])
    const svg = strFromU8(await saveAs(page, dialog, 'svg'))
    // a long line is broken
    const drawn = svg.replaceAll(/<[^>]{0,2000}>|\s/gu, '')
    const [firstCard] = shown.cards
    const points = firstCard?.chart?.series.flatMap(({ points: own }) =>
      own.flatMap(({ text, note = '' }) => [text, note]),
    )
    expect(points?.length).toBeGreaterThan(4)
    const small = [shown.fingerprint, decodeURI(shown.link).split('&data=')[0] ?? '']
    for (const line of [firstCard?.title ?? '', firstCard?.source ?? '', ...(points ?? []), ...small])
      expect(drawn.replaceAll('&amp;', '&')).toContain(line.replaceAll(/\s/gu, ''))
    expect(svg).toContain(`<title>${firstCard?.title}</title>`)
    expect(JSON.stringify(shown)).not.toContain('点击')
    const png = await saveAs(page, dialog, 'png')
    expect(strFromU8(png.slice(1, 4))).toBe('PNG')
    const texts = pngTexts(png)
    expect(texts.get('Title')).toBe(firstCard?.title)
    expect(texts.get('Source')).toBe(firstCard?.source)
    expect(texts.get('Comment')).toContain(shown.fingerprint)
    // the same picture, pixel for pixel, twice as wide, from the clipboard too
    const same = await page.evaluate(
      async ([vector, bitmap]) => {
        const image = new Image()
        image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(vector)}`
        await image.decode()
        const saved = await createImageBitmap(new Blob([Uint8Array.from(atob(bitmap), (one) => one.charCodeAt(0))]))
        const pixels = (source: CanvasImageSource) => {
          const canvas = new OffscreenCanvas(saved.width, saved.height)
          const context = canvas.getContext('2d')
          context?.drawImage(source, 0, 0, saved.width, saved.height)
          return context?.getImageData(0, 0, saved.width, saved.height).data ?? new Uint8ClampedArray()
        }
        const [drawnAnew, kept] = [pixels(image), pixels(saved)]
        return kept.every((value, at) => Math.abs(value - (drawnAnew[at] ?? -9)) < 3)
      },
      [svg, Buffer.from(png).toString('base64')] as const,
    )
    expect(same).toBe(true)
    const { width = '' } = /<svg[^>]{0,200} width="(?<width>\d+)"/u.exec(svg)?.groups ?? {}
    const widthOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)
    expect(widthOf(png)).toBe(2 * Number(width))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dialog.getByRole('button', { name: words.formats.copy.name }).click()
    await expectShown(dialog.getByText(words.copied))
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const picture = await item?.getType('image/png')
      return picture === undefined ? 0 : (await createImageBitmap(picture)).width
    })
    expect(copied).toBe(2 * Number(width))
    await page.keyboard.press('Escape')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('is what every other screen shows, figure by figure', async () => {
    const { page, problems } = await openPage(site, '#/overview?v=1&lang=zh-Hans')
    for (const address of OTHER_SCREENS) {
      await page.goto(`${site.url}#/${address}v=1&lang=zh-Hans`)
      await settled(page)
      await expectShown(page.locator('main h1'))
      await showTables(page)
      await page.locator('.filter-bar').getByRole('button', { name: messages.app.download, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await expectShown(dialog)
      // a long table is whole on paper only
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      const screen = await tablesOnScreen(page.locator('main'))
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      const shown = shownSchema.parse(JSON.parse(strFromU8(await saveAs(page, dialog, 'json'))))
      const findings = await findingsOnScreen(page)
      const [found, tables] = [shown.cards.slice(0, findings.length), shown.cards.slice(findings.length)]
      const listed = tableTexts({ cards: found }).map(([, ...rows], group) =>
        rows.map(([kind = '', report = '', , says = ''], at) => [
          kind,
          report,
          says.slice(0, findings[group]?.[at]?.[2]?.length ?? 0),
        ]),
      )
      expect(listed).toEqual(findings)
      expect(findings.flat().length > 3).toBe(address === 'audit?')
      // words quoted are in quotation marks that the page draws
      expect([address, ...unquoted(tableTexts({ cards: tables }))]).toEqual([address, ...unquoted(screen)])
      expectWorkbook(await saveAs(page, dialog, 'xlsx'), shown)
      expectPaper(await saveAs(page, dialog, 'docx'), tableTexts(shown))
      await page.keyboard.press('Escape')
    }
    expect(problems).toEqual([])
    await page.context().close()
  }, 180_000)
})
