import './node-version.mjs'
import path from 'node:path'
import { ensureBrowser, QUIET_FLAGS } from './browser.mjs'
import { ensureSite } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT, runScript } from './run.mjs'
import { serve } from './server.mjs'

/** The picture at the head of the README: the first screen as a newcomer sees it. */
await runScript(async () => {
  await ensureInstalled()
  const executablePath = await ensureBrowser()
  await ensureSite()
  const { chromium } = await import('playwright-core')
  const site = await serve({ root: path.join(ROOT, 'dist') })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...QUIET_FLAGS] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'zh-CN' })
    await page.goto(site.url)
    await page.getByRole('main').getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: path.join(ROOT, 'docs/screenshot.png') })
    console.log('docs/screenshot.png')
  } finally {
    await browser.close()
    await site.close()
  }
})
