import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writtenReport } from './written-report'

const FIRST_YEAR = 2014
const YEARS = 10
const AT_ONCE = 200

/** Writes many synthetic reports, ten years of each made-up agency, for the benches only: `many-reports FOLDER COUNT`. */
const [folder = '', count = '0'] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const write = (index: number): Promise<void> => {
  const [agency, year] = [Math.floor(index / YEARS), FIRST_YEAR + (index % YEARS)]
  return writeFile(path.join(folder, `synthetic-${agency}-${year}.txt`), writtenReport(agency, year))
}
for (let from = 0; from < Number(count); from += AT_ONCE)
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, Number(count) - from) }, (_, index) => write(from + index)))
