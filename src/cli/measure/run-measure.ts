import { readCorpus } from './expected'
import { measureCase } from './measure'
import { measureTable, verdictLines } from './print-measure'
import { failures, tallies } from './tally'
import type { Verdict } from './verdict'

/** What `measure` was asked to print. */
export interface MeasureOptions {
  readonly json: boolean
  readonly verbose: boolean
  readonly unlisted: boolean
}

/** Measures a corpus folder; `passed` is false below the promised percentages. */
export const runMeasure = async (
  folder: string,
  { json, verbose, unlisted }: MeasureOptions,
): Promise<{ readonly text: string; readonly passed: boolean }> => {
  const verdicts: Verdict[] = []
  for (const one of await readCorpus(folder)) verdicts.push(...(await measureCase(one)))
  const lines = tallies(verdicts)
  const failed = failures(lines)
  if (json) {
    const shown = verbose ? { verdicts: verdicts.filter(({ outcome }) => outcome !== 'right') } : {}
    return { text: `${JSON.stringify({ lines, failures: failed, ...shown }, null, 2)}\n`, passed: failed.length === 0 }
  }
  const details = verbose || unlisted ? verdictLines(verdicts, unlisted) : ''
  const verdict = failed.map((failure) => `${failure}\n`).join('')
  return { text: `${details}${measureTable(lines)}${verdict}`, passed: failed.length === 0 }
}
