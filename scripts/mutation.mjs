import './node-version.mjs'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, StepError, runNode, runScript, since } from './run.mjs'

/**
 * `npm run mutation [piece …]`: changes the code of the audit and counts the changes that no unit test notices.
 * A piece is some files of a directory with the tests of that directory, a few minutes each; what was found before is
 * kept in `.cache/mutation` and only what changed since is tried again. `sentences` names all pieces of a directory,
 * no name all there are; `sum` adds up what is kept. Constants made when a file is loaded and property tests are left
 * out: they would take hours.
 */
const AUDIT = 'src/core/audit'
const TESTS = 'tests/core/audit'
const KEPT = path.join(ROOT, '.cache', 'mutation')
const WANTED = 85

/** Files of a piece, so that none takes more than a few minutes. */
const MOST_FILES = 3

/** @typedef {{ name: string, mutate: string[], tests: string[] }} Piece */

/**
 * @param {string} name
 * @param {string} directory below that of the audit
 * @param {string[]} tests
 * @returns {Promise<Piece[]>}
 */
const piecesOf = async (name, directory, tests) => {
  const names = await readdir(path.join(ROOT, AUDIT, directory))
  const files = names.filter((file) => file.endsWith('.ts')).sort()
  const pieces = Array.from({ length: Math.ceil(files.length / MOST_FILES) }, (_, index) =>
    files.slice(index * MOST_FILES, (index + 1) * MOST_FILES),
  )
  return pieces.map((piece, index) => ({
    name: `${name}-${index + 1}`,
    mutate: piece.map((file) => path.posix.join(AUDIT, directory, file)),
    tests,
  }))
}

/** What judges, names and orders findings, then each directory of rules. */
const allPieces = async () => {
  const entries = await readdir(path.join(ROOT, AUDIT, 'rules'), { withFileTypes: true })
  const rules = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const pieces = await Promise.all([
    piecesOf('engine', '.', [`${TESTS}/*.test.ts`, `${TESTS}/{engine,tables,years,plausibility}/*.test.ts`]),
    ...rules.map((name) => piecesOf(name, `rules/${name}`, [`${TESTS}/${name}/*.test.ts`])),
  ])
  return pieces.flat()
}

/**
 * @param {Piece} piece
 */
const tryPiece = async ({ name, mutate, tests }) => {
  const startedAt = performance.now()
  console.log(`▸ ${name} …`)
  const { output } = await runNode('node_modules/@stryker-mutator/core/bin/stryker.js', [
    'run',
    '--mutate',
    mutate.join(','),
    '--testFiles',
    tests.join(','),
    '--incremental',
    '--incrementalFile',
    path.join(KEPT, `${name}.json`),
  ])
  if (!output.includes('Done in')) throw new StepError(output.trim())
  console.log(`${output.trim()}\n✓ ${name} (${since(startedAt)})`)
}

/** @typedef {{ noticed: number, missed: number }} Tally */

/**
 * Mutants of a piece that a test notices, and those none does (covered by a test or not).
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
  return { noticed: count(['Killed', 'Timeout']), missed: count(['Survived', 'NoCoverage']) }
}

/** @param {Tally} tally */
const percent = ({ noticed, missed }) => (100 * noticed) / (noticed + missed)

/**
 * @param {string} name
 * @param {Tally} tally
 */
const line = (name, tally) =>
  `${name.padEnd(14)} ${percent(tally).toFixed(1).padStart(5)} %  ${tally.noticed} of ${tally.noticed + tally.missed}`

await runScript(async () => {
  const pieces = await allPieces()
  const asked = process.argv.slice(2)
  /** @param {string} word */
  const namedBy = (word) => pieces.filter(({ name }) => name === word || name.startsWith(`${word}-`))
  const unknown = asked.find((word) => word !== 'sum' && namedBy(word).length === 0)
  if (unknown !== undefined) throw new StepError(`No piece ${unknown}: ${pieces.map(({ name }) => name).join(', ')}`)
  await mkdir(KEPT, { recursive: true })
  for (const piece of asked.length === 0 ? pieces : asked.flatMap(namedBy)) await tryPiece(piece)
  const sum = { noticed: 0, missed: 0 }
  for (const piece of pieces) {
    const tally = await tallyOf(piece)
    console.log(tally === null ? `${piece.name.padEnd(14)} not run` : line(piece.name, tally))
    sum.noticed += tally?.noticed ?? 0
    sum.missed += tally?.missed ?? 0
  }
  console.log(line('together', sum))
  if (!(percent(sum) >= WANTED)) throw new StepError(`Below ${WANTED} %.`)
})
