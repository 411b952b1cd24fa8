import './node-version.mjs'
import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, StepError, runNode, runScript, since } from './run.mjs'

/**
 * `npm run mutation [piece …]`: changes the code of the audit and counts the changes that no unit test notices. A piece is
 * a directory of rules, or `engine` for what judges, names and orders findings; no name all there are; `sum` adds up what
 * was found before, kept in `.cache/mutation`. Left out are constants made when a file is loaded and property tests.
 */
const AUDIT = 'src/core/audit'
const KEPT = path.join(ROOT, '.cache', 'mutation')
const WANTED = 85

/** @typedef {{ name: string, mutate: string[] }} Piece */

/** @returns {Promise<Piece[]>} */
const allPieces = async () => {
  const entries = await readdir(path.join(ROOT, AUDIT, 'rules'), { withFileTypes: true })
  const directories = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return [
    // the tests are bundled without what keeps a result from one mutant to the next
    { name: 'engine', mutate: [`${AUDIT}/*.ts`, `${AUDIT}/rules/*.ts`, `!${AUDIT}/once-per-report.ts`] },
    ...directories.map((name) => ({ name, mutate: [`${AUDIT}/rules/${name}/*.ts`] })),
  ]
}

/** @param {Piece} piece */
const tryPiece = async ({ name, mutate }) => {
  const startedAt = performance.now()
  console.log(`▸ ${name} …`)
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js'
  const { output } = await runNode(stryker, ['run', '--mutate', mutate.join(',')])
  if (!output.includes('Done in')) throw new StepError(output.trim())
  await copyFile(path.join(KEPT, 'report.json'), path.join(KEPT, `${name}.json`))
  console.log(`${output.trim()}\n✓ ${name} (${since(startedAt)})`)
}

/** @typedef {{ noticed: number, missed: number, broken: number }} Tally */

/**
 * Mutants of a piece that a test notices, those none does (covered by a test or not), and those that could not be tried.
 * @param {Piece} piece
 * @returns {Promise<Tally | null>} null where the piece was never run
 */
const tallyOf = async ({ name }) => {
  const text = await readFile(path.join(KEPT, `${name}.json`), 'utf8').catch(() => null)
  if (text === null) return null
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(text)
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  /** @param {readonly string[]} wanted */
  const count = (wanted) => statuses.filter((status) => wanted.includes(status)).length
  return {
    noticed: count(['Killed', 'Timeout']),
    missed: count(['Survived', 'NoCoverage']),
    broken: count(['RuntimeError']),
  }
}

/** @param {Tally} tally */
const percent = ({ noticed, missed }) => (100 * noticed) / (noticed + missed)

/**
 * @param {string} name
 * @param {Tally} tally
 */
const line = (name, tally) =>
  `${name.padEnd(14)} ${percent(tally).toFixed(1).padStart(5)} %  ${tally.noticed} of ${tally.noticed + tally.missed}${
    tally.broken === 0 ? '' : `, ${tally.broken} could not be tried`
  }`

await runScript(async () => {
  const pieces = await allPieces()
  const asked = process.argv.slice(2)
  const unknown = asked.find((word) => word !== 'sum' && !pieces.some(({ name }) => name === word))
  if (unknown !== undefined) throw new StepError(`No piece ${unknown}: ${pieces.map(({ name }) => name).join(', ')}`)
  await mkdir(KEPT, { recursive: true })
  for (const piece of pieces.filter(({ name }) => asked.length === 0 || asked.includes(name))) await tryPiece(piece)
  const sum = { noticed: 0, missed: 0, broken: 0 }
  for (const piece of pieces) {
    const tally = await tallyOf(piece)
    console.log(tally === null ? `${piece.name.padEnd(14)} not run` : line(piece.name, tally))
    sum.noticed += tally?.noticed ?? 0
    sum.missed += tally?.missed ?? 0
    sum.broken += tally?.broken ?? 0
  }
  console.log(line('together', sum))
  if (sum.broken > 0) throw new StepError(`${sum.broken} mutants could not be tried.`)
  if (!(percent(sum) >= WANTED)) throw new StepError(`Below ${WANTED} %.`)
})
