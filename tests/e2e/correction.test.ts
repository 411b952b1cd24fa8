import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { words as saving } from '../../src/i18n/saving/zh-Hans'
import { words as source } from '../../src/i18n/source/zh-Hans'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite } from '../support/site'

const { app, charts, readings } = messages
// the report prints 10 and 1 as the parts of 0 reconsiderations: 10 + 1 + 0 + 0 = 11 ≠ 0
const HONGZE = `a=${encodeURIComponent('淮安市洪泽区人民政府')}&y=2023-2023`
const WRONG = '10 + 1 + 0 + 0 = 11 ≠ 0'
const { correction } = importing
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a corrected cell', () => {
  it('is marked wherever it is shown, audited at once, carried by exports, and taken back', async () => {
    const { page, problems } = await openPage(site, `#/audit?v=1&${HONGZE}`)
    const wrong = page.locator('.finding-formula', { hasText: WRONG })
    await wrong.first().getByRole('link').last().click()
    await page.waitForURL(/#\/source/u)
    const mark = page.locator('.mark[data-selected]')
    await expectShown(mark)
    expect(await mark.textContent()).toBe('0')

    // a report of the data set is copied first
    await page.getByText(correction.title).click()
    await page.getByRole('button', { name: correction.copy }).click()
    const form = page.getByRole('form', { name: correction.title })
    await form.getByLabel(correction.number).fill('11')
    await form.getByRole('button', { name: correction.save }).click()
    await expectShown(page.locator('.mark[data-selected][data-corrected="11 件"]'))
    await expectShown(page.getByText(source.correctionLegend))
    // what is printed stays
    expect(await mark.textContent()).toBe('0')
    await expectShown(page.getByText(readings.corrected('0')))

    // the same sum is audited again, and holds
    await page.getByRole('button', { name: source.back(app.screens.audit) }).click()
    await page.waitForURL(/#\/audit/u)
    await expectShown(page.getByRole('heading', { level: 1 }))
    await wrong.first().waitFor({ state: 'detached' })

    // where it is charted, and in what is saved of it
    await page.goto(`${site.url}#/requests?v=1&${HONGZE}`)
    await expectShown(page.getByRole('main').getByText(charts.marks.corrected))
    await page.locator('.filter-bar').getByRole('button', { name: app.download, exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: saving.formats.csv.name }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain(charts.marks.corrected)
    await page.keyboard.press('Escape')

    await page.goBack()
    await expectShown(page.getByRole('main').getByRole('heading'))
    await page.getByRole('button', { name: app.importReport }).click()
    await page.getByRole('dialog').getByRole('button', { name: importing.undo.corrected }).click()
    await page.getByRole('dialog').getByRole('button', { name: importing.close, exact: true }).click()
    await expectShown(wrong)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
