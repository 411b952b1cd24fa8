import { describe, expect, it } from 'vitest'
import type { CatalogEntry } from '../../src/core/schema/wire-catalog'
import { onlyReportBefore, reportsBefore } from '../../src/data/reports-before'
import { catalogLine } from '../support/data-set'
import { report } from '../support/report-builder'

const AGENCY = '青石市水利局'
const line = (
  id: string,
  agency: string,
  year: number,
  kind: CatalogEntry['kind'] = 'annual-report',
): CatalogEntry => ({
  ...catalogLine(report({ id, agency, year }), null),
  kind,
})

describe('reports held of the year before', () => {
  it('are those of that agency, however it is spelled, and year', () => {
    const held = [line('a', AGENCY, 2023), line('b', '青石市', 2023), line('c', AGENCY, 2022)]
    const idsFor = (agency: string, year: number) => reportsBefore(held, { agency, year }).map(({ id }) => id)
    expect(idsFor(AGENCY, 2024)).toEqual(['a'])
    expect(idsFor(AGENCY, 2026)).toEqual([])
    expect(idsFor('青石市人民政府', 2024)).toEqual(['b'])
    expect(reportsBefore([line('d', AGENCY, 2023, 'accident-bulletin')], { agency: AGENCY, year: 2024 })).toEqual([])
  })

  it('are followed without asking only where there is one', () => {
    const about = { agency: AGENCY, year: 2024 }
    expect(onlyReportBefore([line('a', AGENCY, 2023)], about)).toBe('a')
    expect(onlyReportBefore([line('a', AGENCY, 2023), line('again', AGENCY, 2023)], about)).toBeNull()
    expect(onlyReportBefore([line('c', AGENCY, 2022)], about)).toBeNull()
  })
})
