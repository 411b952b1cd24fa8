import { FORM_IDS } from '../../core/domain/catalogue'
import type { Outcome, Part, Verdict } from './verdict'

/** One line of the measure table. */
export interface Tally {
  readonly name: string
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly invented: number
  readonly unlisted: number
  /** Percent right of what was read (inventions count as read); null where nothing was read. */
  readonly rightPct: number | null
  /** Percent read of what stands in the documents; null where nothing stands there. */
  readonly readPct: number | null
}

const METADATA: readonly Part[] = ['agency', 'year', 'form']

/** Least percentages promised: of those read, right; of those that stand there, read. */
const THRESHOLDS = [
  { name: 'cells', rightPct: 99.5, readPct: 98 },
  { name: 'claims', rightPct: 97, readPct: 85 },
  { name: 'accidents', rightPct: 97, readPct: 90 },
  { name: 'metadata', rightPct: 98, readPct: 98 },
] as const

const tally = (name: string, verdicts: readonly Verdict[]): Tally => {
  const count = (outcome: Outcome): number => verdicts.filter((verdict) => verdict.outcome === outcome).length
  const [right, wrong, missed, invented] = [count('right'), count('wrong'), count('missed'), count('invented')]
  const read = right + wrong + invented
  const there = right + wrong + missed
  return {
    name,
    right,
    wrong,
    missed,
    invented,
    unlisted: count('unlisted'),
    rightPct: read === 0 ? null : (100 * right) / read,
    readPct: there === 0 ? null : (100 * (right + wrong)) / there,
  }
}

/** The table: cells and claims by form and together, accidents, each fact of the metadata and together. */
export const tallies = (verdicts: readonly Verdict[]): readonly Tally[] => {
  const of = (part: Part): readonly Verdict[] => verdicts.filter((verdict) => verdict.part === part)
  const byForm = (part: Part): readonly Tally[] =>
    FORM_IDS.map((form) =>
      tally(
        `${part} ${form}`,
        of(part).filter((verdict) => verdict.form === form),
      ),
    )
  return [
    ...byForm('cells'),
    tally('cells', of('cells')),
    ...byForm('claims'),
    tally('claims', of('claims')),
    tally('accidents', of('accidents')),
    ...METADATA.map((part) => tally(part, of(part))),
    tally('metadata', METADATA.flatMap(of)),
  ]
}

/** Names of the lines that stay below what is promised; a line without any figure in the corpus is not judged. */
export const failures = (lines: readonly Tally[]): readonly string[] =>
  THRESHOLDS.flatMap(({ name, rightPct, readPct }) => {
    const line = lines.find((candidate) => candidate.name === name)
    if (line === undefined || line.readPct === null) return []
    const right = line.rightPct ?? 0
    return [
      ...(right < rightPct ? [`${name}: ${right.toFixed(2)} % right of those read, ${rightPct} % promised`] : []),
      ...(line.readPct < readPct ? [`${name}: ${line.readPct.toFixed(2)} % read, ${readPct} % promised`] : []),
    ]
  })
