import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as english } from '../../src/i18n/reading/en'
import { words as reading } from '../../src/i18n/reading/zh-Hans'
import type { Site } from '../support/site'
import { NOWHERE, openPage, openSite, settled } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What the browser was asked to say; `language` of the voice and of the text. */
interface Heard {
  readonly text: string
  readonly lang: string
  readonly voice: string
}

/**
 * A browser of a test has no voice. This one has two, says nothing and writes down what it is asked to; the browser's own
 * speech cannot be assigned and its utterances take no voice of ours, so both are put in its place.
 */
const recordSpeech = (page: Page) =>
  page.addInitScript(() => {
    class Utterance extends EventTarget {
      voice: { readonly lang: string } | null = null
      lang = ''
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const voices = [
      { lang: 'zh-CN', localService: true },
      { lang: 'en-GB', localService: true },
    ]
    const heard: Heard[] = []
    let now: Utterance | null = null
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (said: Utterance) => {
        now = said
        heard.push({ text: said.text, lang: said.lang, voice: said.voice?.lang ?? '' })
      },
      cancel: () => {
        now = null
      },
    })
    Object.defineProperty(speech, 'speaking', { get: () => now !== null })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    const end = () => {
      const said = now
      now = null
      said?.dispatchEvent(new Event('end'))
    }
    Object.defineProperty(window, 'recorded', { value: { heard, end } })
  })

/** Lets it say everything to the end, and gives what was heard since the last time. */
const heardToTheEnd = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => {
    const { heard, end }: { heard: Heard[]; end: () => void } = Reflect.get(window, 'recorded')
    while (speechSynthesis.speaking) end()
    return heard.splice(0)
  })

describe('reading aloud', () => {
  it('says the sentence and every row of a table in the language of the page, and stops', async () => {
    const { page, problems } = await openPage(site, NOWHERE)
    await recordSpeech(page)
    await page.goto(`${site.url}#/channels?v=1`)
    await settled(page)
    await page.getByRole('button', { name: reading.reads(reading.sentence) }).click()
    expect(await heardToTheEnd(page)).toEqual([
      { text: '二〇一八 年主动公开 468 条，近九成（406/468）经由政府网站', lang: 'zh-CN', voice: 'zh-CN' },
    ])
    const title = '衡阳市安全生产监督管理局 2018 年各渠道公开的信息'
    const read = page.getByRole('button', { name: reading.reads(title) })
    await read.click()
    const card = (await heardToTheEnd(page)).map(({ text }) => text).join('\n')
    // its sentence, and a row with the name of each column
    expect(card).toContain('政府网站最多，406 条，占近九成（406/468）')
    expect(card).toContain('政府网站：数字，406 条；')

    await read.click()
    const stop = page.getByRole('button', { name: reading.stop, exact: true })
    await stop.click()
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false)
    expect(await read.count()).toBe(1)

    await page.evaluate(() => location.assign('#/channels?v=1&lang=en'))
    await page.getByRole('button', { name: english.reads(english.sentence) }).click()
    const [, said] = await heardToTheEnd(page)
    expect(said).toMatchObject({ lang: 'en-GB', voice: 'en-GB' })
    expect(said?.text).toContain('468')
    expect(problems).toEqual([])
  })
})
