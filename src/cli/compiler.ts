import { setFlagsFromString } from 'node:v8'

/** From here on V8 has a compiler between the baseline and the optimising one (Node 22 and newer). */
const MIDDLE_COMPILER = 12
/** Bytecode a function runs before it is optimised; V8's own is 67584. */
const BUDGET = 500_000

/**
 * Lets the threads optimise only what is truly hot. Every thread compiles for itself, and V8 without a middle compiler
 * spends two fifths of the first thousand documents on it; with a middle compiler there is no such flag and no need.
 */
export const optimiseLate = (): void => {
  if (Number.parseInt(process.versions.v8, 10) < MIDDLE_COMPILER) setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
