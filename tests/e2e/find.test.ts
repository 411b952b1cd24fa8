import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('finding anything', () => {
  it('is opened and walked by keyboard and mouse, leads to views, and keeps out of the way of typing', async () => {
    const { page, problems } = await openPage(site, '#/overview?v=1')
    await expectShown(page.getByRole('main').getByRole('heading'))
    const dialog = page.getByRole('dialog', { name: '查找' })
    const box = dialog.getByRole('combobox')
    // a slash in a field is a letter
    const picker = page.getByRole('combobox', { name: /查找单位/u })
    await picker.press('/')
    expect(await picker.inputValue()).toBe('/')
    // the figures of an option aimed at are fetched before it is chosen
    await picker.fill('宿迁市')
    const fetched = page.waitForRequest(/\/data\/figures\/[\da-f]+\.json/u)
    await page
      .getByRole('option', { name: /^宿迁市/u })
      .first()
      .hover()
    await fetched
    await picker.fill('')
    // letters typed while the search is still on its way are kept
    await page.keyboard.press('Escape')
    await page.getByRole('main').focus()
    await page.keyboard.press('/')
    await page.keyboard.type('hysaqsc')
    await expectShown(dialog)
    expect(await box.inputValue()).toBe('hysaqsc')
    await expectShown(dialog.getByRole('option', { name: /衡阳市安全生产监督管理局/u }))
    expect(await axeViolations(page, '.find-dialog')).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/overview\?v=1&a=%E8%A1%A1/u)
    // the focus is in the field again, where a slash is a letter
    await page.getByRole('main').focus()
    await page.keyboard.press('/')
    await expectShown(dialog)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: '查找' }).click()
    await box.fill('政府公报')
    await dialog.getByRole('option').first().click()
    await page.waitForURL(/row=disclosure/u)
    const row = page.locator('main tr:focus')
    await expectShown(row)
    expect(await row.getAttribute('data-row')).toBe('disclosure.channel.gazette.')
    // switched off, a slash opens nothing; Ctrl-K does
    await page.keyboard.press('/')
    await dialog.getByRole('checkbox', { name: /单字符快捷键/u }).click()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.waitForURL(/keys=0/u)
    await page.getByRole('main').focus()
    await page.keyboard.press('/')
    expect(await dialog.count()).toBe(0)
    await page.keyboard.press('Control+k')
    await expectShown(dialog)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
