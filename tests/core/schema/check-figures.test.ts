import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Check } from '../../../src/core/schema/check'
import { checked } from '../../../src/core/schema/check'
import { isReportFigures } from '../../../src/core/schema/check-figures'
import { isCatalogEntry } from '../../../src/core/schema/decode-catalog'
import { encodeReportFigures } from '../../../src/core/schema/encode-report'
import { catalogSchema } from '../../../src/core/schema/wire-catalog'
import { reportFiguresSchema } from '../../../src/core/schema/wire-report'
import { catalogLine } from '../../support/data-set'
import { arbitraryReport } from './arbitrary-report'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A number never written in JSON, too large a one, other types, words of other vocabularies, an object of the wrong keys. */
const arbitraryWrong = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
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
const damaged = (json: unknown, at: readonly number[], wrong: unknown): unknown => {
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
const bySchema = (schema: z.core.$ZodType, value: unknown): string | null =>
  z.safeParse(schema, value).error?.issues[0]?.path.map(String).join('.') ?? null
const byCheck = (check: Check<unknown>, value: unknown): string | null => {
  const result = checked(check, value)
  return result.ok ? null : result.error.kind === 'invalid' ? result.error.path : ''
}

const arbitraryDamage = fc.record({
  at: fc.array(fc.nat(400), { minLength: 1, maxLength: 7 }),
  wrong: fc.option(arbitraryWrong, { nil: undefined, freq: 4 }),
})

describe.each([
  ['figures of a report', isReportFigures, reportFiguresSchema, encodeReportFigures],
  [
    'a line of the catalog',
    isCatalogEntry,
    catalogSchema.shape.reports.def.element,
    (report: Parameters<typeof catalogLine>[0]) => catalogLine({ ...report, id: `a${report.id}` }, '某省'),
  ],
] as const)('the check of %s', (_of, check, schema, encode) => {
  it('takes whatever is encoded', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(byCheck(check, throughJson(encode(report)))).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  it('takes and refuses what the published schema does, and names the same place', () => {
    let refused = 0
    fc.assert(
      fc.property(arbitraryReport, arbitraryDamage, (report, { at, wrong }) => {
        const json = damaged(throughJson(encode(report)), at, wrong)
        const path = byCheck(check, json)
        expect(path).toBe(bySchema(schema, json))
        if (path !== null) refused += 1
      }),
      { numRuns: 300 },
    )
    // the damage done is not harmless
    expect(refused).toBeGreaterThan(100)
  }, 60_000)

  it.each([[null], [[]], ['{}'], [7], [{}]])('refuses %j', (json) => {
    expect(byCheck(check, json)).not.toBeNull()
  })
})
