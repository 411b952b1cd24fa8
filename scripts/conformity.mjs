import './node-version.mjs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { conformityTable, ranIn } from './conformity/join.mjs'
import { nationalPart } from './conformity/national.mjs'
import { WCAG } from './conformity/wcag.mjs'
import { ROOT, runScript } from './run.mjs'

const REPORTS = ['unit', 'browser']

/** Prints the list, with the results of the last `npm test`. */
const main = async () => {
  const reports = await Promise.all(
    REPORTS.map((name) =>
      readFile(path.join(ROOT, '.cache', `vitest-${name}.json`), 'utf8').then(JSON.parse, () => null),
    ),
  )
  const ran = reports.flatMap((report) => (report === null ? [] : ranIn(report, ROOT)))
  const missing = REPORTS.filter((_, at) => reports[at] === null)
  console.log(`# Conformity\n\n## WCAG 2.2, A and AA\n\n${conformityTable(WCAG, ran)}\n\n${nationalPart(WCAG, ran)}`)
  if (missing.length > 0) console.log(`\nNo results of ${missing.join(', ')} tests: run npm test first.`)
}

await runScript(main)
