import fc from 'fast-check'
import * as z from 'zod/mini'
import type { Check } from '../../../src/core/schema/check'
import { checked } from '../../../src/core/schema/check'

/** As a file holds it. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A number never written in JSON, too large a one, other types, words of other vocabularies, an object of the wrong keys. */
const arbitraryWrong = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  13,
  -1,
  1.5,
  2 ** 60,
  '',
  '2019-13',
  'value',
  'note',
  '条',
  {},
  {
    value: 1,
  },
)

/** Puts something else in one place of a JSON value, or takes what stands there away; `at` chooses the way down. */
export const damaged = (json: unknown, at: readonly number[], wrong: unknown): unknown => {
  const [step, ...rest] = at
  if (step === undefined || typeof json !== 'object' || json === null) return wrong
  const entries: readonly (readonly [string, unknown])[] = Object.entries(json)
  const chosen = entries[step % Math.max(1, entries.length)]
  if (chosen === undefined) return wrong
  const changed = entries.flatMap(([key, value]) => {
    const next = key === chosen[0] ? damaged(value, rest, wrong) : value
    return next === undefined ? [] : [[key, next] as const]
  })
  return Array.isArray(json) ? changed.map(([, value]) => value) : Object.fromEntries(changed)
}

/** What a judge says of a value: null where it takes it, else the path of the first thing wrong. */
export const bySchema = (schema: z.core.$ZodType, value: unknown): string | null =>
  z.safeParse(schema, value).error?.issues[0]?.path.map(String).join('.') ?? null
export const byCheck = (check: Check<unknown>, value: unknown): string | null => {
  const result = checked(check, value)
  return result.ok ? null : result.error.kind === 'invalid' ? result.error.path : ''
}

/** Where damage is done, and with what. */
export const arbitraryDamage = fc.record({
  at: fc.array(fc.nat(400), { minLength: 1, maxLength: 7 }),
  wrong: fc.option(arbitraryWrong, { nil: undefined, freq: 4 }),
})
