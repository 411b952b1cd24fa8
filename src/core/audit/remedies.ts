import { addExactly } from '../domain/exact-sum'
import type { Balance, Because, Check, Operand, Remedy } from '../domain/finding'
import { formatPlace } from '../domain/place'
import { slipOf } from './slips'

/** Remedies kept for one finding. */
const KEPT = 3

/** A check that was worked out: its balance and numbers are known. */
interface Worked {
  readonly check: Check
  readonly balance: Balance
  readonly difference: number
}

/** Where an operand takes part in a check. */
interface Use {
  readonly in: Worked
  readonly sign: number
}

/** The same figure in several checks. */
const keyOf = ({ reportId, name, place }: Operand): string => {
  const what =
    name.kind === 'cell' ? `${name.indicator} ${name.column ?? ''}` : place === null ? '' : formatPlace(place)
  return `${reportId} ${what}`
}

const workedOut = (checks: readonly Check[]): readonly Worked[] =>
  checks.flatMap((check) => {
    const { balance, difference } = check
    return balance === undefined || difference === null ? [] : [{ check, balance, difference }]
  })

/** Where the figures of the failing checks take part. */
const usesOf = (failing: readonly Worked[], worked: readonly Worked[]): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>(failing.flatMap(({ check }) => check.operands.map((each) => [keyOf(each), []])))
  for (const item of worked)
    item.check.operands.forEach((operand, index) => {
      uses.get(keyOf(operand))?.push({ in: item, sign: item.balance.signs[index] ?? 0 })
    })
  return uses
}

const holdsAt = ({ relation }: Balance, difference: number): boolean =>
  relation === 'equal' ? difference === 0 : difference <= 0

/** A change of one operand with what else it does. */
interface Candidate extends Remedy {
  readonly breaks: number
  readonly slip: Because | null
}

/** Counts can not be negative; where one is printed so (本年增/减), the row is signed. */
const isPossible = (value: number, printed: number): boolean => value >= 0 || printed < 0

const candidateFor = (
  { check, balance, difference }: Worked,
  index: number,
  uses: ReadonlyMap<string, readonly Use[]>,
): Candidate | null => {
  const operand = check.operands[index]
  const sign = balance.signs[index]
  if (operand === undefined || operand.value === null || sign === undefined) return null
  const value = addExactly([operand.value, -sign * difference])
  if (!isPossible(value, operand.value)) return null
  const change = addExactly([value, -operand.value])
  const after = (uses.get(keyOf(operand)) ?? []).map((use) => ({
    before: holdsAt(use.in.balance, use.in.difference),
    now: holdsAt(use.in.balance, addExactly([use.in.difference, use.sign * change])),
  }))
  return {
    operand: index,
    value,
    resolves: after.filter(({ before, now }) => !before && now).length,
    breaks: after.filter(({ before, now }) => before && !now).length,
    slip: slipOf({ printed: operand.value, meant: value, operand: index }),
  }
}

/** A change that breaks nothing comes first, then the one that mends most, then one that looks like a slip of the pen. */
const mostTelling = (left: Candidate, right: Candidate): number =>
  Number(left.breaks > 0) - Number(right.breaks > 0) ||
  right.resolves - right.breaks - (left.resolves - left.breaks) ||
  Number(right.slip !== null) - Number(left.slip !== null) ||
  left.operand - right.operand

/** What an explanation covers needs no mending. */
const needsMending = ({ verdict, class: kind }: Check): boolean => verdict === 'contradicts' && kind !== 'scope'

/** A change that breaks as much as it mends is no explanation; of the others the most telling. */
const chosen = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const ordered = candidates.filter(({ resolves, breaks }) => breaks < resolves).sort(mostTelling)
  const clean = ordered.filter(({ breaks }) => breaks === 0)
  return (clean.length > 0 ? clean : ordered).slice(0, KEPT)
}

/** The difference is one of the parts: left out or counted twice. Small numbers are equal by chance. */
const partMissed = ({ check, balance, difference }: Worked): readonly Because[] => {
  if (balance.relation !== 'equal' || check.operands.length < 4 || Math.abs(difference) < 10) return []
  const equal = check.operands.flatMap(({ value }, index) => (value === Math.abs(difference) ? [index] : []))
  return equal.length === 1 ? [{ code: 'difference-is-figure', operands: equal }] : []
}

const mended = (worked: Worked, uses: ReadonlyMap<string, readonly Use[]>): Check => {
  const { check } = worked
  const candidates = check.operands.flatMap((_, index) => candidateFor(worked, index, uses) ?? [])
  const best = chosen(candidates)
  const slips = best.slice(0, 1).flatMap(({ slip }) => slip ?? [])
  return {
    ...check,
    remedies: best.map(({ operand, value, resolves }) => ({ operand, value, resolves })),
    because: [...check.because, ...slips, ...(slips.length > 0 ? [] : partMissed(worked))],
  }
}

/**
 * Gives each contradiction of sums in one audit the single changes that would make it hold: by what they mend and break
 * among all its checks, so that a cell in a failing row and a failing column is named first.
 */
export const remediesAmong = (checks: readonly Check[]): ((check: Check) => Check) => {
  if (!checks.some(needsMending)) return (check) => check
  const worked = workedOut(checks)
  const failing = worked.filter(({ check }) => needsMending(check))
  const uses = usesOf(failing, worked)
  const changed = new Map(failing.map((item) => [item.check, mended(item, uses)]))
  return (check) => changed.get(check) ?? check
}
