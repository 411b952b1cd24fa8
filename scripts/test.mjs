import './node-version.mjs'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureSingle, ensureSite } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT, StepError, runNode, since } from './run.mjs'

const CORPUS = path.resolve(ROOT, '../shared/corpus')
const tally = { passed: 0, failed: 0 }

/**
 * @typedef {{ passed: number, failed: number, output?: string }} Result
 */

/**
 * Runs one step, says what it took, and counts it.
 * @param {string} title
 * @param {() => Promise<Result>} check
 */
const step = async (title, check) => {
  const startedAt = performance.now()
  process.stdout.write(`▸ ${title} …\n`)
  /** @type {Result} */
  let result
  try {
    result = await check()
  } catch (error) {
    const reason = error instanceof StepError ? error.message : error instanceof Error ? error.stack : String(error)
    result = { passed: 0, failed: 1, output: reason ?? '' }
  }
  tally.passed += result.passed
  tally.failed += result.failed
  if (result.failed > 0) console.log(result.output ?? '')
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${title}: ${result.passed} passed, ${result.failed} failed (${since(startedAt)})`,
  )
}

/**
 * A tool that passes or fails as a whole.
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @returns {() => Promise<Result>}
 */
const tool = (file, args) => async () => {
  const { code, output } = await runNode(path.join('node_modules', file), args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }
}

/**
 * Vitest with its results counted from its own report.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {() => Promise<Result>}
 */
const vitest =
  (name, args, env = {}) =>
  async () => {
    const report = path.join(ROOT, '.cache', `vitest-${name}.json`)
    await mkdir(path.dirname(report), { recursive: true })
    const { code, output } = await runNode(
      'node_modules/vitest/vitest.mjs',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      { env: { NO_COLOR: '1', ...env } },
    )
    /** @type {{ numPassedTests?: number, numFailedTests?: number, numFailedTestSuites?: number }} */
    const counted = await readFile(report, 'utf8').then(JSON.parse, () => ({}))
    const passed = counted.numPassedTests ?? 0
    const failed = counted.numFailedTests ?? 0
    // a suite that could not even be loaded has no tests to count
    return { passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1), output }
  }

const measure = async () => {
  const { code, output } = await runNode('scripts/nianbao.mjs', ['measure', CORPUS])
  console.log(output.trim())
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: '' }
}

const budget = async () => {
  const { BUDGET, measureBundle } = await import('./budget.mjs')
  const size = await measureBundle()
  const line = `first screen ${size.firstScreen} of ${BUDGET.firstScreen} bytes, with charts ${size.withCharts} of ${BUDGET.withCharts} (JavaScript, brotli)`
  console.log(`  ${line}`)
  const within = size.firstScreen <= BUDGET.firstScreen && size.withCharts <= BUDGET.withCharts
  return within ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: `Too large: ${line}` }
}

const main = async () => {
  await ensureInstalled()
  const browser = await ensureBrowser()
  console.log(`Browser: ${browser}`)
  await step('types of the core (no DOM, no Node)', tool('typescript/bin/tsc', ['-p', 'src/core/tsconfig.json']))
  await step('types of the app, the tools and the tests', tool('typescript/bin/tsc', ['-p', 'tsconfig.json']))
  await step('types of the service worker', tool('typescript/bin/tsc', ['-p', 'src/offline/tsconfig.json']))
  await step('types of the scripts', tool('typescript/bin/tsc', ['-p', 'scripts/tsconfig.json']))
  await step('format', tool('@biomejs/biome/bin/biome', ['format', '.']))
  await step('lint', tool('oxlint/bin/oxlint', ['--type-aware']))
  await step('dead code', tool('knip/bin/knip.js', []))
  await step('build of the data, the command line, the app and the page in one file', async () => {
    await ensureSite()
    await ensureSingle()
    return { passed: 1, failed: 0 }
  })
  await step('bundle budget', budget)
  await step('architecture, unit and component tests', vitest('unit', ['--project', 'node', '--project', 'dom']))
  if (existsSync(CORPUS)) await step('reading of the sample corpus', measure)
  await step('browser tests', vitest('browser', ['--project', 'e2e'], { CHROME_PATH: browser }))
}

try {
  await main()
} catch (error) {
  tally.failed += 1
  console.error(error instanceof StepError ? `\n${error.message}` : error)
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed > 0 ? 1 : 0
