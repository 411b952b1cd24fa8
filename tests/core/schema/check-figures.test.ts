import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBareReport } from '../../../src/core/schema/check-figures'
import { isCatalogEntry } from '../../../src/core/schema/decode-catalog'
import { withoutLabels } from '../../../src/core/schema/encode-packed'
import { encodeReportFigures } from '../../../src/core/schema/encode-report'
import { entrySchema } from '../../../src/core/schema/wire-catalog'
import { bareReportSchema } from '../../../src/core/schema/wire-report'
import { catalogLine } from '../../support/data-set'
import { arbitraryReport } from './arbitrary-report'
import { arbitraryDamage, byCheck, bySchema, damaged, throughJson } from './damage'

describe.each([
  [
    'figures of a report',
    isBareReport,
    bareReportSchema,
    (report: Parameters<typeof encodeReportFigures>[0]) => withoutLabels(encodeReportFigures(report)),
  ],
  [
    'a line of the catalog',
    isCatalogEntry,
    entrySchema,
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
