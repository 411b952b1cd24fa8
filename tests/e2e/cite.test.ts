import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { decodeView } from '../../src/state/url-codec'
import { axeViolations } from '../support/axe'
import { faultsOf } from '../support/layout/faults'
import { painted } from '../support/layout/painted'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, PHONE, settled } from '../support/site'

const { app } = messages
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a caption', () => {
  it('is checked number by number, by the keyboard, and leads to the place of each', async () => {
    const { page, problems } = await openPage(site, '#/overview?v=1')
    await settled(page)
    await page.getByRole('button', { name: app.cite }).press('Enter')
    const dialog = page.getByRole('dialog')
    await expectShown(dialog.getByRole('textbox'))
    await page.keyboard.type('2018年主动公开468条，死亡上升28.3%，另有999件。')
    // 468 and 28.3 % stand on the screen, 999 does not
    await expectShown(dialog.locator('mark[data-state="right"]', { hasText: '468条' }))
    await expectShown(dialog.locator('mark[data-state="right"]', { hasText: '28.3%' }))
    await expectShown(dialog.locator('mark[data-state="not-found"]', { hasText: '999件' }))
    expect(await axeViolations(page, 'dialog[open]')).toEqual([])
    await page.setViewportSize(PHONE.viewport)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(faultsOf(await painted(page, 'dialog[open]'))).toEqual([])
    // the citation says whose figures, of which year, in which state, and its link is that view and no other
    const citation = (await dialog.locator('.citation pre').first().textContent()) ?? ''
    const { fingerprint = '', hash = '' } =
      /^年报通\. 总览：衡阳市安全生产监督管理局，2018 年（.*指纹 (?<fingerprint>[0-9a-f]{16})）\[DS\/OL\].*\. http.*?(?<hash>#.*)\.$/u.exec(
        citation,
      )?.groups ?? {}
    const { view, ignored, data } = decodeView(hash)
    expect([view.agencies, ignored, data]).toEqual([['衡阳市安全生产监督管理局'], [], `5.${fingerprint}`])
    expect(view.years).not.toBeNull()
    // the page's own sentence and those of its cards are never doubted
    const sentences = await page.evaluate(() => [
      document.querySelector('h1')?.textContent ?? '',
      ...[...document.querySelectorAll('main .card:has([data-sentence])')].map(
        (card) =>
          `${card.querySelector('h2, h3')?.textContent ?? ''}：${card.querySelector('[data-sentence]')?.textContent ?? ''}`,
      ),
    ])
    expect(sentences.length).toBeGreaterThan(3)
    await dialog.getByRole('textbox').fill(sentences.join('\n'))
    await expectShown(dialog.locator('mark', { hasText: '468 条' }))
    const states = await dialog
      .locator('mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-state')))
    expect(states.filter((state) => !['right', 'rounded', 'said'].includes(state ?? ''))).toEqual([])
    await dialog.locator('.caption-numbers a').first().press('Enter')
    await page.waitForURL(/#\/source\?/u)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
