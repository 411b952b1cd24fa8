import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import type { Site } from '../support/site'
import { DIST, expectShown, openPage, openSite, settled, WIDE } from '../support/site'

const { app } = messages
/** A copy of the site, so that a new version can be put in its place. */
let copy: string
let site: Site

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'nianbao-site-'))
  await cp(DIST, copy, { recursive: true })
  site = await openSite('/open/data/', copy)
})
afterAll(async () => {
  await site.close()
  await rm(copy, { recursive: true, force: true })
})

const cached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })

/** Waits until every document of the data set is kept, which is the last that is fetched. */
const kept = async (page: Page): Promise<void> => {
  const documents = (await readdir(path.join(copy, 'data/reports'))).length
  await expect
    .poll(async () => (await cached(page)).filter((file) => file.includes('/data/reports/')).length, {
      timeout: 120_000,
    })
    .toBe(documents)
}

/** Gives the site another version: the same files under another name of the list. Says what the list was. */
const publishVersion = async (version: string, spoil = (text: string): string => text): Promise<string> => {
  const file = path.join(copy, 'sw.js')
  const text = await readFile(file, 'utf8')
  await writeFile(file, spoil(text.replace(/version:(?<quote>["'`])[0-9a-f]{16}\k<quote>/u, `version:"${version}"`)))
  return text
}

const askForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

/** Waits until the worker on its way is given up: the browser calls it redundant. */
const refusedUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const given = new Promise<void>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'redundant') resolve()
        })
      })
    })
    await registration.update().catch(() => undefined)
    await given
  })

describe('a site that was visited once', { timeout: 180_000 }, () => {
  let page: Page
  let problems: readonly string[]
  beforeAll(async () => {
    ;({ page, problems } = await openPage(site, '#/overview?v=1', { ...WIDE, serviceWorkers: 'allow' }))
    await settled(page)
  })

  it('can be installed: the manifest is found and names the product', async () => {
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
      const manifest: unknown = link === null ? null : await (await fetch(link.href)).json()
      return manifest
    })
    expect(manifest).toMatchObject({ short_name: '年报通', start_url: './', scope: './', display: 'standalone' })
  })

  it('opens without a network, with every screen and every document', async () => {
    await kept(page)
    await page.context().setOffline(true)
    await page.goto(`${site.url}#/requests?v=1`)
    await page.reload()
    await expectShown(page.getByRole('main').getByRole('heading', { level: 1 }))
    await page.goto(`${site.url}#/source?v=1&report=hongze-2023`)
    await expectShown(page.getByRole('main').getByText('行政复议').first())
    await page.goto(`${site.url}#/audit?v=1`)
    await expectShown(page.getByRole('main').getByText('10 + 1 + 0 + 0 = 11 ≠ 0').first())
    await page.context().setOffline(false)
  })

  it('never takes a new version of which a file is not the one it should be', async () => {
    await page.reload()
    await settled(page)
    const before = await page.evaluate(() => caches.keys())
    const intact = await publishVersion('00000000000000bb', (text) =>
      text.replace(
        /(?<file>path:(?<quote>["'`])data\/catalog\.json\k<quote>,integrity:["'`]sha256-)[^"'`]{43}/u,
        '$<file>'.padEnd(7) + 'A'.repeat(43),
      ),
    )
    await refusedUpdate(page)
    expect(await page.getByRole('button', { name: app.takeOver }).count()).toBe(0)
    await page.reload()
    await settled(page)
    expect((await page.evaluate(() => caches.keys())).filter((name) => before.includes(name))).toEqual(before)
    await writeFile(path.join(copy, 'sw.js'), intact)
  })

  it('announces a new version when it is whole and takes it when the reader says so', async () => {
    const before = problems.length
    await publishVersion('00000000000000aa')
    await askForUpdate(page)
    const button = page.getByRole('button', { name: app.takeOver })
    await expectShown(page.getByText(app.siteUpdate.ready))
    await Promise.all([page.waitForEvent('load'), button.click()])
    await settled(page)
    expect(await button.count()).toBe(0)
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['nianbao-00000000000000aa'])
    expect(problems.slice(before)).toEqual([])
  })
})
