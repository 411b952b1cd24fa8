import { describe, expect, it } from 'vitest'
import type { Migrations } from '../../../src/core/schema/migrations'
import { MIGRATIONS, PACKED_MIGRATIONS, migrate } from '../../../src/core/schema/migrations'
import { PACKED_VERSION, SCHEMA_VERSION } from '../../../src/core/schema/schema-version'

/** Two invented older versions: 1 called the cells `figures`, 2 had no rates. */
const steps: Migrations = {
  1: ({ figures, ...file }) => ({ ...file, cells: figures }),
  2: (file) => ({ ...file, rates: [] }),
}

describe('migrate', () => {
  it('walks every step from the oldest version to the current one', () => {
    expect(migrate({ schemaVersion: 1, figures: [7] }, steps, 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, cells: [7], rates: [] },
    })
  })

  it('starts at the version of the file', () => {
    expect(migrate({ schemaVersion: 2, cells: [7] }, steps, 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, cells: [7], rates: [] },
    })
  })

  it('leaves a current file as it is', () => {
    const file = { schemaVersion: 3, cells: [] }
    expect(migrate(file, steps, 3)).toEqual({ ok: true, value: file })
  })

  it('refuses a version that no step starts from', () => {
    expect(migrate({ schemaVersion: 0 }, steps, 3)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  })

  it('has a step for every version before the current one', () => {
    const before = (version: number) => Array.from({ length: version - 1 }, (_, at) => at + 1)
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(before(SCHEMA_VERSION))
    expect(Object.keys(PACKED_MIGRATIONS).map(Number)).toEqual(before(PACKED_VERSION))
  })
})
