import './node-version.mjs'
import path from 'node:path'
import { ensureBrowser, QUIET_FLAGS } from './browser.mjs'
import { ensureSite } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT, StepError, runNode, runScript } from './run.mjs'
import { serve } from './server.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/**
 * @param {string} url
 * @param {'desktop' | 'mobile'} form
 * @param {string} browser
 */
const judge = async (url, form, browser) => {
  const { code, output } = await runNode(
    'node_modules/lighthouse/cli/index.js',
    [
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new --no-sandbox ${QUIET_FLAGS.join(' ')}`,
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { CHROME_PATH: browser }, timeoutMs: 180_000 },
  )
  const start = output.indexOf('{')
  if (code !== 0 || start < 0) throw new StepError(`Lighthouse failed (exit code ${code}):\n${output.slice(0, 2000)}`)
  /** @type {{ categories: Record<string, { score: number | null }>, audits: Record<string, { displayValue?: string }> }} */
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
  const scores = CATEGORIES.map((name) => `${name} ${Math.round((report.categories[name]?.score ?? 0) * 100)}`)
  const times = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ].map((name) => `${name} ${report.audits[name]?.displayValue ?? '?'}`)
  console.log(`${form.padEnd(8)} ${scores.join(', ')}\n         ${times.join(', ')}`)
}

await runScript(async () => {
  await ensureInstalled()
  const browser = await ensureBrowser()
  await ensureSite()
  const site = await serve({ root: path.join(ROOT, 'dist') })
  try {
    for (const form of /** @type {const} */ (['desktop', 'mobile'])) await judge(site.url, form, browser)
  } finally {
    await site.close()
  }
})
