import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { LANGUAGES } from '../../src/core/domain/language'
import { SCREENS } from '../../src/state/view'
import { columnsOf, moved } from '../support/layout/columns'
import type { Columns } from '../support/layout/columns'
import { faultsOf } from '../support/layout/faults'
import { painted, setInRuler } from '../support/layout/painted'
import type { TextLine } from '../support/layout/painted'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled, WIDE } from '../support/site'

/** Where the frames of each screen and slide stand; written anew by `LAYOUT=write npx vitest run --project e2e layout`. */
const WRITES = process.env['LAYOUT'] === 'write'
const KEPT = path.join(import.meta.dirname, 'layout.json')
const columnsSchema = z.record(z.string(), z.array(z.tuple([z.number(), z.number()])))
const keptSchema = z.record(z.string(), columnsSchema)
const WIDTHS = [1280, 360] as const
const SLIDES = { width: 1280, height: 720 } as const
const SOURCE = 'report=hengyang-work-safety-2018'
/** Slides looked at: the head, the first cards, and the one with the most to say. */
const DECKS: readonly (readonly [screen: string, slides: readonly string[]])[] = [
  ['overview', ['1', '2', '3', '4']],
  ['accidents', ['1', '2', '3', '9']],
  ['compare', ['1', '2']],
]
/** 长者模式 and not. */
const TYPES = ['', '&elder=1'] as const

let site: Site
let page: Page
let kept: Readonly<Record<string, Columns>>
const found: Record<string, Columns> = {}

beforeAll(async () => {
  site = await openSite()
  kept = keptSchema.parse(JSON.parse(await readFile(KEPT, 'utf8')))
  page = (await openPage(site, '#/draft?v=1')).page
  await settled(page)
  await setInRuler(page)
})
afterAll(async () => {
  if (WRITES) await writeFile(KEPT, `${JSON.stringify(found)}\n`)
  await site.close()
})

const show = async (address: string, language: string) => {
  await page.evaluate((hash) => location.replace(hash), `${address}&lang=${language}`)
  await page.locator(`html[lang="${language}"]`).waitFor()
  await expectShown(page.locator('main[aria-busy=false]').getByRole('heading'))
}

/** Goes to a slide by its number, as soon as the screen has named that many cards. */
const goTo = (slide: string): Promise<void> =>
  expect
    .poll(
      async () => {
        await page.keyboard.press(slide)
        await page.keyboard.press('Enter')
        return page.locator('.slide-position').textContent()
      },
      { timeout: 20_000 },
    )
    .toContain(`${slide} / `)

/** Px of a slide that are seen only by scrolling. */
const hiddenPx = (): Promise<number> =>
  page.evaluate(() => {
    const slide = document.querySelector('.presentation .slide')
    return slide === null ? 0 : slide.scrollHeight - slide.clientHeight
  })

/** What an eye would see go wrong on the page as it is, and what stands elsewhere than kept. */
const wrongIn = async (name: string, root: string) => {
  const { texts, frames, width } = await painted(page, root)
  const columns = columnsOf(frames)
  found[name] = columns
  const hidden = await hiddenPx()
  return [
    ...faultsOf({ texts, frames, width }),
    ...(WRITES ? [] : moved(kept[name] ?? {}, columns)),
    ...(hidden > 1 ? [`${hidden} px of the slide are hidden`] : []),
  ]
}

/** Waits until nothing is wrong: cards and charts come one after the other. */
const expectNothingWrong = async (state: string, name: string, root: string) => {
  await expect.poll(() => wrongIn(name, root), { timeout: 20_000, message: state }).toEqual([])
}

describe('what is told', () => {
  const line = { element: 0, cut: false, x: 0, y: 0, width: 100, height: 20 }

  it('is a frame more than 4 px away from where it is kept, or as much wider', () => {
    const kept = { card: [[32, 600]] } as const
    expect(moved(kept, { card: [[36, 596]] })).toEqual([])
    expect(moved(kept, { card: [[37, 600]] })).toEqual(['card at 32, 600 wide: gone', 'card at 37, 600 wide: not kept'])
    expect(moved(kept, { card: [[32, 605]] })).toHaveLength(2)
  })

  it('is type over type by more than 2 px, cut off or beyond the edge', () => {
    // type is the middle 12 of 20 px: from 4 to 16, and from 14 to 26
    const over = { ...line, element: 1, text: '乙', y: 10 }
    const faults = (...texts: readonly TextLine[]) => faultsOf({ width: 100, frames: [], texts })
    expect(faults({ ...line, text: '甲' }, { ...over, y: 9 })).toEqual(['甲 and 乙 are painted over each other'])
    expect(faults({ ...line, text: '甲' }, over)).toEqual([])
    expect(faults({ ...line, text: '甲', cut: true })).toEqual(['甲 is cut off'])
    expect(faults({ ...line, text: '甲', width: 103 })).toEqual(['甲 is beyond the edge of the page'])
  })
})

describe('what is painted', () => {
  it.each(SCREENS)(
    'on %s stands where it is kept, in every language, nothing over another or cut off',
    async (screen) => {
      for (const language of LANGUAGES) {
        await page.setViewportSize(WIDE.viewport)
        await show(`#/${screen}?v=1${screen === 'source' ? `&${SOURCE}` : ''}`, language)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: WIDE.viewport.height })
          await expectNothingWrong(`${language} ${width}`, `${screen} ${width}`, 'body')
        }
      }
      expect(Object.keys(found)).toContain(`${screen} 360`)
    },
  )

  it.each(DECKS)(
    'on the slides of %s stands where it is kept, in every language and size of type, nothing hidden, over another or cut off',
    async (screen, slides) => {
      await page.setViewportSize(SLIDES)
      for (const language of LANGUAGES) {
        for (const type of TYPES) {
          await show(`#/${screen}?v=1&card=head&slide=1${type}`, language)
          for (const slide of type === '' ? slides : [slides[0] ?? '', slides.at(-1) ?? '']) {
            await goTo(slide)
            await expectNothingWrong(`${language} ${slide} ${type}`, `slide ${slide} of ${screen}`, '.presentation')
          }
        }
      }
      expect(Object.keys(found)).toContain(`slide ${slides.at(-1)} of ${screen}`)
    },
  )
})
