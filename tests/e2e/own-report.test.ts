import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshEntry } from '../../src/core/library/library-entry'
import { encodeEntry } from '../../src/core/schema/wire-library'
import { DIAGNOSTIC_WORDING } from '../../src/i18n/diagnostics'
import { words as importing } from '../../src/i18n/importing/zh-Hans'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { axeViolations, colourViolations } from '../support/axe'
import { reportIn } from '../support/documents/read'
import type { Site } from '../support/site'
import { expectShown, openPage, openSite, settled } from '../support/site'

const { app } = messages
const MANY = 400
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))
const titleOf = (agency: string): string => `${agency}2018年政府信息公开工作年度报告`
const report = (agency: string, published: number): string =>
  `${titleOf(agency)}\n全年主动公开政府信息${published}条，收到政府信息公开申请5件。\n`
let site: Site
let folder: string

beforeAll(async () => {
  site = await openSite()
  folder = await mkdtemp(path.join(tmpdir(), 'nianbao-own-'))
  const reports = path.join(folder, '年报')
  await mkdir(path.join(reports, '各县'), { recursive: true })
  await writeFile(path.join(reports, '清河.txt'), report('清河市水务局', 77))
  await writeFile(path.join(reports, '各县', '白水.txt'), report('白水县教育局', 80))
  await writeFile(path.join(reports, '.DS_Store'), 'of the system')
  await writeFile(path.join(folder, 'scan.pdf'), '%PDF-1.7\n')
  await truncate(path.join(folder, 'scan.pdf'), 40_000_000)
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

/** Puts a report into a library as version 1 kept it: bare, in a store of its own. */
const keepAsVersion1 = async (page: Page, stored: unknown): Promise<void> => {
  await page.goto(`${site.url}robots.txt`)
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('nianbao-library')
        const request = indexedDB.open('nianbao-library', 1)
        request.addEventListener('error', () => reject(new Error('not opened')))
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('reports').put(value, 'local-of-version-1')
        })
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
      }),
    stored,
  )
  await page.goto(`${site.url}#/overview?v=1`)
  await settled(page)
}

const many = Array.from({ length: MANY }, (_, index) => ({
  name: `${index}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(report(`清河市第${index}局`, index + 1).repeat(20)),
}))

describe('reports of one’s own, on one page', () => {
  it('come from an older library, a folder and many files, which may be stopped or left', async () => {
    const { page, problems } = await openPage(site, '#/overview?v=1')
    await settled(page)
    const read = await reportIn(bytesOf(report('旧城区统计局', 12)), '旧城.txt')
    await keepAsVersion1(page, encodeEntry(freshEntry({ ...read, id: 'local-of-version-1' })).report)
    // that page asked for an icon that is not there
    const before = problems.length
    const dialog = page.getByRole('dialog')
    const openDialog = () => page.getByRole('button', { name: app.importReport }).click()
    const kept = (agency: string) => dialog.getByRole('button', { name: importing.remove(titleOf(agency)) })
    await openDialog()
    await expectShown(kept('旧城区统计局'))
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))).toEqual([2])

    // a folder: two reports, and a file of the system that nobody put there
    await dialog.getByLabel(importing.chooseFolder, { exact: true }).setInputFiles(path.join(folder, '年报'))
    await expectShown(dialog.getByRole('region', { name: importing.previews('2') }))
    await expectShown(dialog.getByText('年报/各县/白水.txt · '))
    await expectShown(dialog.getByText(importing.findingsNone))
    expect(await dialog.getByText('.DS_Store').count()).toBe(0)
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
    expect(await axeViolations(page, 'dialog')).toEqual([])
    for (const theme of ['dark', 'contrast']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      expect({ theme, found: await colourViolations(page) }).toEqual({ theme, found: [] })
    }
    // what is decided is in sight wherever the preview stands
    const accept = dialog.getByRole('button', { name: importing.accept('2') })
    for (const end of [0, 10_000]) {
      await dialog.evaluate((sheet, to) => sheet.scrollTo(0, to), end)
      await expect.poll(async () => (await accept.boundingBox())?.y).toBeLessThan(900)
    }
    await accept.click()
    await expectShown(kept('白水县教育局'))

    // 40 MB are refused by their size, and nothing else is told
    const choose = dialog.getByLabel(importing.choose, { exact: true })
    await choose.setInputFiles(path.join(folder, 'scan.pdf'))
    await expectShown(dialog.getByText(`scan.pdf：${DIAGNOSTIC_WORDING['zh-Hans']['file-too-large']}`))
    await expectShown(dialog.getByText(importing.failures('1')))

    // stopped in the middle: what was not read is told, and nothing more comes
    await choose.setInputFiles(many)
    await dialog.getByRole('button', { name: importing.cancel }).click()
    const [, done] = /读了 400 个文件中的 (?<done>\d+) 个/u.exec(await dialog.innerText()) ?? []
    expect(Number(done)).toBeLessThan(MANY)
    expect(await dialog.getByRole('progressbar').count()).toBe(0)

    // left in the middle: what was accepted stays, and nothing else is there
    await choose.setInputFiles(many)
    await expectShown(dialog.getByRole('progressbar'))
    await page.reload()
    await settled(page)
    await openDialog()
    for (const agency of ['旧城区统计局', '清河市水务局', '白水县教育局']) await expectShown(kept(agency))
    expect(await dialog.getByRole('button', { name: /^从本机删除/u }).count()).toBe(3)
    expect(await dialog.getByRole('checkbox').count()).toBe(0)
    expect(problems.slice(before)).toEqual([])
    await page.context().close()
  })
})
