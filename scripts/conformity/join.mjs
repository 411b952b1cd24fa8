/** @typedef {import('./wcag.mjs').Line} Line */

/**
 * A test that ran.
 * @typedef {object} Ran
 * @property {string} file relative to the checkout, with forward slashes
 * @property {string} title
 * @property {string} status as vitest reports it
 */

/**
 * What is known of a line after a run: `failed` as soon as one test failed, `not run` where one that is named did not run.
 * @typedef {'proved' | 'partly' | 'failed' | 'not run' | 'absent' | 'open'} State
 */

/** @param {string} text */
const literally = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/**
 * A title as the source has it, and as one of its cases is called.
 * @param {string} title
 */
const titled = (title) => new RegExp(`^${title.split('%s').map(literally).join('.{1,80}')}$`, 'u')

/**
 * @param {Line} line
 * @param {readonly Ran[]} ran
 * @returns {State}
 */
export const stateOf = ({ claim, tests = [] }, ran) => {
  if (claim === 'absent' || claim === 'open') return claim
  const results = tests.map(([file, title]) => {
    const name = titled(title)
    return ran.filter((test) => test.file === file && name.test(test.title)).map(({ status }) => status)
  })
  if (results.flat().includes('failed')) return 'failed'
  const allRan = results.every((found) => found.length > 0 && found.every((status) => status === 'passed'))
  return allRan ? claim : 'not run'
}

/**
 * Tests of a report of vitest.
 * @param {{ testResults: readonly { name: string, assertionResults: readonly { title: string, status: string }[] }[] }} report
 * @param {string} root
 * @returns {readonly Ran[]}
 */
export const ranIn = ({ testResults }, root) =>
  testResults.flatMap(({ name, assertionResults }) => {
    const file = name.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '')
    return assertionResults.map(({ title, status }) => ({ file, title, status }))
  })

/**
 * The list as a table in Markdown, with how many lines are in each state.
 * @param {readonly Line[]} lines
 * @param {readonly Ran[]} ran
 */
export const conformityTable = (lines, ran) => {
  const rows = lines.map((line) => ({ line, state: stateOf(line, ran) }))
  const states = rows.map(({ state }) => state)
  const counts = [...new Set(states)].map((state) => `${states.filter((other) => other === state).length} ${state}`)
  return [
    '| Criterion | Level | State | What the tests leave, or why there is none | Tests |',
    '|---|---|---|---|---|',
    ...rows.map(({ line: { id, level, name, why = '', tests = [] }, state }) => {
      const files = [...new Set(tests.map(([file]) => file))].join(', ')
      return `| ${id} ${name} | ${level} | ${state} | ${why} | ${files} |`
    }),
    '',
    `${lines.length} criteria: ${counts.join(', ')}.`,
  ].join('\n')
}
