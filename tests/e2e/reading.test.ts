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
    const heard: string[] = []
    let now: Utterance | null = null
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (said: Utterance) => {
        now = said
        heard.push([said.voice?.lang, said.lang, said.text].join(' '))
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
    window.addEventListener('said', end)
    window.addEventListener('forgotten', () => heard.splice(0))
    Object.defineProperty(window, 'heard', { get: () => heard.join('\n') })
  })

/** Lets it say everything to the end, and gives what was heard since the last time: language of voice and text, and the text. */
const heardToTheEnd = (page: Page): Promise<string> =>
  page.evaluate(() => {
    while (speechSynthesis.speaking) window.dispatchEvent(new Event('said'))
    const heard = 'heard' in window ? String(window.heard) : ''
    window.dispatchEvent(new Event('forgotten'))
    return heard
  })

describe('reading aloud', () => {
  it('says the sentence and every row of a table in the language of the page, and stops', async () => {
    const { page, problems } = await openPage(site, NOWHERE)
    await recordSpeech(page)
    await page.goto(`${site.url}#/channels?v=1`)
    await settled(page)
    await page.getByRole('button', { name: reading.reads(reading.sentence) }).click()
    expect(await heardToTheEnd(page)).toBe('zh-CN zh-CN 二〇一八 年主动公开 468 条，近九成（406/468）经由政府网站')
    const title = '衡阳市安全生产监督管理局 2018 年各渠道公开的信息'
    const read = page.getByRole('button', { name: reading.reads(title) })
    await read.click()
    const card = await heardToTheEnd(page)
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
    expect(await heardToTheEnd(page)).toMatch(/^en-GB en-GB .{0,80}468/mu)
    expect(problems).toEqual([])
  })
})
