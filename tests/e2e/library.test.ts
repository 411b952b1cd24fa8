import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { axeViolations } from '../support/axe'
import type { Site } from '../support/site'
import { openPage, openSite, settled } from '../support/site'

const { app } = messages
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const report = (published: number, agency = '清河市水务局') => `${agency}2018年政府信息公开工作年度报告
本报告数据的统计期限自2018年1月1日起至2018年12月31日止。
一、主动公开情况 | —— | |
（一）主动公开政府信息数 | 条 | ${published} |
（二）通过不同渠道和方式公开政府信息的情况 | —— | |
1.政府公报公开政府信息数 | 条 | 3 |
2.政府网站公开政府信息数 | 条 | 70 |
`

interface Text {
  readonly name: string
  readonly text: string
}

/** Drops text files on the page as a person does; a folder cannot be made by a script. */
const drop = (page: Page, files: readonly Text[]) =>
  page.evaluate((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, text } of dropped) transfer.items.add(new File([text], name, { type: 'text/plain' }))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }, files)

const paste = (page: Page, type: string, text: string) =>
  page.evaluate(
    (pasted) => {
      const transfer = new DataTransfer()
      transfer.setData(pasted.type, pasted.text)
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      )
    },
    { type, text },
  )

const open = async () => {
  const opened = await openPage(site, '#/overview?v=1')
  await settled(opened.page)
  return { ...opened, dialog: opened.page.getByRole('dialog') }
}

const TITLE = '清河市水务局2018年政府信息公开工作年度报告'

const keep = async (page: Page, files: readonly Text[]) => {
  await drop(page, files)
  await page.getByRole('button', { name: importing.accept(String(files.length)) }).click()
  await page.getByText(importing.accepted(String(files.length))).waitFor()
}

describe('the library of this computer, on one page', () => {
  let opened: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.page.context().close())

  it('takes what is dropped only after consent, and keeps it over a reload', async () => {
    const { page, problems, dialog } = opened
    await drop(page, [{ name: '清河.txt', text: report(77) }])
    await dialog.getByText(importing.how.stated).first().waitFor()
    await dialog.getByRole('button', { name: importing.leave }).click()
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: app.importReport }).click()
    await dialog.getByText(importing.noneLocal).waitFor()
    await keep(page, [{ name: '清河.txt', text: report(77) }])
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: app.importReport }).click()
    await dialog.getByRole('button', { name: importing.remove(TITLE) }).waitFor()
    expect(await axeViolations(page, 'dialog')).toEqual([])
    // a reload ends the requests that fetch ahead
    expect(problems.filter((problem) => !problem.startsWith('failed: '))).toEqual([])
  })

  it('goes with its file into another browser', async () => {
    const { page, dialog } = opened
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: importing.exportLibrary }).click(),
    ])
    const file = await download.path()
    const other = await open()
    await other.page.getByRole('button', { name: app.importReport }).click()
    await other.dialog.getByLabel(importing.importLibrary).setInputFiles(file)
    // looked at like any file, before it is kept
    await other.dialog.getByRole('checkbox', { name: importing.take(TITLE), checked: true }).waitFor()
    expect(await other.dialog.getByText(importing.noneLocal).count()).toBe(1)
    await other.dialog.getByRole('button', { name: importing.accept('1') }).click()
    await other.dialog.getByText(importing.accepted('1')).waitFor()
    expect(await other.dialog.getByRole('button', { name: importing.remove(TITLE) }).count()).toBe(1)
    await other.page.context().close()
  })

  it('shows two windows the same library', async () => {
    const { page, dialog } = opened
    const second = await page.context().newPage()
    await second.goto(`${site.url}#/overview?v=1`)
    await settled(second)
    await second.getByRole('button', { name: app.importReport }).click()
    await second.getByRole('button', { name: importing.remove(TITLE) }).click()
    await dialog.getByText(importing.noneLocal).waitFor()
    expect(await dialog.getByRole('button', { name: importing.remove(TITLE) }).count()).toBe(0)
    await keep(second, [{ name: '清河.txt', text: report(78) }])
    await dialog.getByRole('button', { name: importing.remove(TITLE) }).waitFor()
    await second.close()
  })

  it('takes pasted rich text and plain text', async () => {
    const { page, dialog } = opened
    const shore = '青山县民政局2018年政府信息公开工作年度报告'
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await paste(page, 'text/html', `<h1>${shore}</h1><p>全年主动公开政府信息77条。</p>`)
    await dialog.getByRole('checkbox', { name: importing.take(shore) }).waitFor()
    await paste(page, 'text/plain', report(80, '白水县教育局'))
    await dialog.getByRole('checkbox', { name: /白水县教育局/u }).waitFor()
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(2)
  })
})

describe('the library of this computer', () => {
  it('says that storage is full, and keeps the report for now', async () => {
    const { page, dialog } = await open()
    const client = await page.context().newCDPSession(page)
    const { origin } = new URL(site.url)
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await drop(page, [{ name: '清河.txt', text: report(77) }])
    await page.getByRole('button', { name: importing.accept('1') }).click()
    await dialog.getByText(importing.acceptedInMemory('1')).waitFor()
    await dialog.getByText(importing.unwritten.full).waitFor()
    expect(await dialog.getByRole('button', { name: importing.remove(TITLE) }).count()).toBe(1)
    await page.context().close()
  })

  it('does not touch a library that a newer version wrote', async () => {
    const { page, dialog } = await open()
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('nianbao-library', 3)
          request.addEventListener('success', () => {
            request.result.close()
            resolve()
          })
          request.addEventListener('error', () => reject(new Error('not opened')))
        }),
    )
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: app.importReport }).click()
    await dialog.getByText(importing.keeping.newer).waitFor()
    expect(await page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(3)
    await page.context().close()
  })

  it('reads 200 pages while the page answers', async () => {
    const { page, dialog } = await open()
    const files = Array.from({ length: 200 }, (_, index) => ({
      name: `${index}.html`,
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<h1>清河市第${index}局2018年政府信息公开工作年度报告</h1><p>全年主动公开政府信息${index + 1}条。</p>`,
      ),
    }))
    await page.getByRole('button', { name: app.importReport }).click()
    await dialog.getByLabel(importing.choose, { exact: true }).setInputFiles(files)
    await dialog.getByRole('region', { name: importing.previews('200') }).waitFor({ timeout: 60_000 })
    expect(await dialog.getByRole('progressbar').count()).toBe(0)
    await page.context().close()
  })
})
