#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { runMeasure } from './measure/run-measure'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, verbose: { type: 'boolean', short: 'v' }, unlisted: { type: 'boolean' } },
})
const { text, passed } = await runMeasure(positionals[1] ?? '', {
  json: values.json ?? false,
  verbose: values.verbose ?? false,
  unlisted: values.unlisted ?? false,
})
process.stdout.write(text)
process.exitCode = passed ? 0 : 1
