import vm from 'node:vm'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { build } from 'vite'

/** Unit tests of pure code, bundled with it into one script. Knows of vitest what such tests use. */

/** @typedef {{ id: string, run: () => unknown }} Test */

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

const require = createRequire(import.meta.url)

/**
 * @param {string} name
 * @param {unknown} row
 */
const titled = (name, row) => {
  const values = Array.isArray(row) ? [...row] : [row]
  return name.replaceAll(/%[sdj]/gu, () => String(values.shift()))
}

/**
 * `each` of vitest for a function that takes a name and a body.
 * @param {(name: string, body: () => unknown) => void} declare
 */
const withEach = (declare) =>
  Object.assign(declare, {
    /** @param {readonly unknown[]} rows */
    each:
      (rows) =>
      /**
       * @param {string} name
       * @param {(...row: unknown[]) => unknown} body
       */
      (name, body) => {
        for (const row of rows) declare(titled(name, row), () => (Array.isArray(row) ? body(...row) : body(row)))
      },
  })

/** What a report's words were worked out to by a mutant must not be taken up by the next. */
const FORGETFUL = { end: '/once-per-report', source: 'export const oncePerReport = (work) => work' }
const ENTRY = 'virtual:tests'

/** @param {readonly string[]} files */
const assembled = (files) => ({
  name: 'tests',
  resolveId: (/** @type {string} */ id) =>
    id === ENTRY ? ENTRY : id.endsWith(FORGETFUL.end) ? `virtual:${FORGETFUL.end}` : null,
  load: (/** @type {string} */ id) => {
    if (id === `virtual:${FORGETFUL.end}`) return FORGETFUL.source
    if (id !== ENTRY) return null
    return `export default [${files.map((file) => `() => import(${JSON.stringify(path.resolve(file))})`).join()}]`
  },
})

/**
 * The tests of some files, loaded.
 * @param {readonly string[]} files from the working directory
 * @returns {Promise<readonly Test[]>}
 */
export const bundleTests = async (files) => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['vitest'] },
    plugins: [assembled(files)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: ENTRY, output: { format: 'cjs', exports: 'named', codeSplitting: false } },
    },
  })
  const [output] = 'output' in built ? built.output : []
  if (output?.type !== 'chunk') throw new Error('no script of tests')
  const script = new vm.Script(`(require, exports, module) => {${output.code}\n}`, { filename: 'tests.cjs' })
  /** @type {Test[]} */
  const tests = []
  /** @type {string[]} */
  let around = []
  const harness = {
    expect: chai.expect,
    describe: withEach((name, body) => {
      around.push(name)
      body()
      around.pop()
    }),
    it: withEach((name, run) => {
      tests.push({ id: [...around, `${name} (${tests.length})`].join(' › '), run })
    }),
  }
  /** @type {{ exports: { default: (() => Promise<unknown>)[] } }} */
  const module = { exports: { default: [] } }
  const demand = (/** @type {string} */ id) => (id === 'vitest' ? harness : require(id))
  script.runInThisContext()(demand, module.exports, module)
  for (const [index, load] of module.exports.default.entries()) {
    around = [files[index] ?? '']
    await load()
  }
  return tests
}
