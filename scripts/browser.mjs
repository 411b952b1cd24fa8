import './node-version.mjs'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { StepError, run, runNode, runScript } from './run.mjs'

/** Flags a browser of a test needs: nothing of its own over the network. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** @param {readonly string[]} names */
const onPath = (names) =>
  (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)))

const onWindows = () =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ])

const onMac = () =>
  ['', process.env['HOME'] ?? ''].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ])

const onLinux = () =>
  onPath([
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ])

const playwright = async () => (await import('playwright-core')).chromium

/** Every place a browser may be, the one asked for first. */
const candidates = async () =>
  [
    process.env['CHROME_PATH'],
    ...(process.platform === 'win32' ? onWindows() : process.platform === 'darwin' ? onMac() : onLinux()),
    (await playwright()).executablePath(),
  ].filter((file) => file !== undefined && file !== '' && existsSync(file))

/**
 * A file that is there may still be a stub or lack its libraries: only a browser that opens a page counts.
 * @param {string} executablePath
 */
const opensPage = async (executablePath) => {
  try {
    const browser = await (await playwright()).launch({ executablePath, args: QUIET_FLAGS, timeout: 30_000 })
    const page = await browser.newPage()
    await page.goto('about:blank')
    await browser.close()
    return true
  } catch {
    return false
  }
}

/**
 * @returns {Promise<string | null>} path of an installed Chrome, Chromium or Edge that opens a page
 */
export const findBrowser = async () => {
  for (const candidate of new Set(await candidates()))
    if (candidate !== undefined && (await opensPage(candidate))) return candidate
  return null
}

/** @type {readonly { tool: string, refresh: readonly string[], install: readonly string[], browser: readonly string[], fonts: readonly string[] }[]} */
const DISTRIBUTIONS = [
  {
    tool: 'apt-get',
    refresh: ['update', '-q'],
    install: ['install', '-y', '-q', '--no-install-recommends'],
    browser: ['chromium'],
    fonts: ['fonts-noto-cjk', 'fontconfig'],
  },
  {
    tool: 'dnf',
    refresh: ['makecache', '-q'],
    install: ['install', '-y', '-q'],
    browser: ['chromium'],
    fonts: ['google-noto-sans-cjk-fonts', 'fontconfig'],
  },
  {
    tool: 'apk',
    refresh: ['update', '-q'],
    install: ['add', '-q'],
    browser: ['chromium'],
    fonts: ['font-noto-cjk', 'fontconfig'],
  },
  {
    tool: 'pacman',
    refresh: ['-Sy', '--noconfirm'],
    install: ['-S', '--noconfirm', '--needed'],
    browser: ['chromium'],
    fonts: ['noto-fonts-cjk', 'fontconfig'],
  },
  {
    tool: 'zypper',
    refresh: ['-n', '-q', 'refresh'],
    install: ['-n', '-q', 'install'],
    browser: ['chromium'],
    fonts: ['google-noto-sans-sc-fonts', 'fontconfig'],
  },
]

/**
 * Installs packages of the distribution where that needs no password.
 * @param {'browser' | 'fonts'} what
 * @returns {Promise<boolean>}
 */
const installFromDistribution = async (what) => {
  const distribution = DISTRIBUTIONS.find(({ tool }) => onPath([tool]).some((file) => existsSync(file)))
  if (process.platform !== 'linux' || distribution === undefined) return false
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  /** @param {readonly string[]} args */
  const call = (args) => {
    const [program = '', ...rest] = [...prefix, distribution.tool, ...args]
    return run(program, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 })
  }
  console.log(`Installing ${distribution[what].join(', ')} (${distribution.tool}) …`)
  await call(distribution.refresh)
  const { code, output } = await call([...distribution.install, ...distribution[what]])
  if (code !== 0) console.log(output.trim().split('\n').slice(-5).join('\n'))
  return code === 0
}

const installFromPlaywright = async () => {
  console.log("Downloading Playwright's own Chromium …")
  const { code } = await runNode('node_modules/playwright-core/cli.js', ['install', '--no-shell', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeoutMs: 300_000,
  })
  if (code !== 0) console.log('The download is not possible from here.')
  return code === 0
}

/** Without a Chinese font every character is the same empty box: nothing about the layout could be tested. */
const ensureChineseFonts = async () => {
  if (process.platform !== 'linux') return
  const fonts = await run('fc-list', [':lang=zh', 'family'])
  if (fonts.code === 0 && fonts.output.trim() !== '') return
  if (!(await installFromDistribution('fonts'))) console.log('No Chinese fonts, and none can be installed from here.')
}

/**
 * An installed browser, else Playwright's own download, else the distribution's package; Chinese fonts with it.
 * @returns {Promise<string>} path of the browser
 */
export const ensureBrowser = async () => {
  let found = await findBrowser()
  if (found === null && (await installFromPlaywright())) found = await findBrowser()
  if (found === null && (await installFromDistribution('browser'))) found = await findBrowser()
  if (found === null)
    throw new StepError(
      'No browser for the tests: install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one.',
    )
  await ensureChineseFonts()
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runScript(async () => console.log(await ensureBrowser()))
