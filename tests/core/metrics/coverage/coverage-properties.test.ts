import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormId } from '../../../../src/core/domain/catalogue'
import { FORM_IDS } from '../../../../src/core/domain/catalogue'
import { countOfValues, heldCell, heldReports } from '../../../../src/core/metrics/coverage/held-reports'
import { PRESENCES, presenceLines, tallyPresence } from '../../../../src/core/metrics/coverage/presence'
import { annualReports } from '../../../../src/core/metrics/selection'
import { catalogLine } from '../../../support/data-set'
import { cell, report } from '../../../support/report-builder'

interface Filed {
  readonly agency: number
  readonly year: number
  readonly form: FormId
  readonly received: number | 'blank'
}

const reportsOf = (filed: readonly Filed[], nameOf: (agency: number) => string) =>
  filed.map(({ agency, year, form, received }, at) => {
    const column = form === '2019' || form === '2021' ? 'total' : null
    const cells = [cell(form, 'requests.received', received, column)]
    return report({ id: `r${at}`, agency: nameOf(agency), year, form, cells })
  })

const held = (reports: ReturnType<typeof reportsOf>) => heldReports(reports.map((one) => catalogLine(one, null)))

/** What a reader sees of the matrix, without names. */
const cellsOf = (reports: ReturnType<typeof reportsOf>) => {
  const { rows, years } = held(reports)
  return rows.map((row) =>
    years.map((year) => {
      const { state, reports: own } = heldCell(row, year)
      return [year, state, own.length, countOfValues(own)]
    }),
  )
}

/** Kinds of presence of every line and year, over all agencies. */
const tallies = (reports: ReturnType<typeof reportsOf>, agencies: readonly string[], year: number) => {
  const ofYear = annualReports(reports).filter((entry) => entry.year === year)
  return presenceLines(ofYear).map((line) => {
    const tally = tallyPresence(line, agencies, ofYear)
    return PRESENCES.flatMap((kind) => (tally.has(kind) ? [[kind, tally.get(kind) ?? 0] as const] : []))
  })
}

const filed = fc.array(
  fc.record({
    agency: fc.integer({ min: 0, max: 3 }),
    year: fc.integer({ min: 2016, max: 2024 }),
    form: fc.constantFrom(...FORM_IDS),
    received: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant('blank' as const)),
  }),
  { minLength: 1, maxLength: 8 },
)
const plain = (agency: number) => `单位${agency}`
const renamed = (agency: number) => `机关${agency}`
const AGENCIES = [0, 1, 2, 3]
const RUNS = { numRuns: 30 }

describe('the matrices of what is held', () => {
  it('count every report and every figure once, whatever the order and the names', () => {
    fc.assert(
      fc.property(filed, (all) => {
        const reports = reportsOf(all, plain)
        const cells = cellsOf(reports)
        const counted = cells.flat().reduce((sum, [, , count]) => sum + Number(count), 0)
        const values = cells.flat().reduce((sum, [, , , count]) => sum + Number(count), 0)
        expect([counted, values]).toEqual([all.length, all.filter(({ received }) => received !== 'blank').length])
        expect(cellsOf([...reports].reverse())).toEqual(cells)
        expect(cellsOf(reportsOf(all, renamed))).toEqual(cells)
      }),
      RUNS,
    )
  })

  it('say of earlier years what they said before a later one came', () => {
    fc.assert(
      fc.property(filed, (all) => {
        const later: Filed = { agency: all[0]?.agency ?? 0, year: 2025, form: '2021', received: 3 }
        // years between the last and the later one are new, and not held
        const known = new Set(held(reportsOf(all, plain)).years)
        const ofKnown = cellsOf(reportsOf([...all, later], plain)).map((row) =>
          row.filter(([year]) => known.has(Number(year))),
        )
        expect(ofKnown).toEqual(cellsOf(reportsOf(all, plain)))
      }),
      RUNS,
    )
  })

  it('put every agency in one kind of presence a report, whatever order and names; 0 is told from a blank', () => {
    fc.assert(
      fc.property(filed, (all) => {
        const [reports, year] = [reportsOf(all, plain), all[0]?.year ?? 2016]
        const found = tallies(reports, AGENCIES.map(plain), year)
        expect(tallies([...reports].reverse(), AGENCIES.map(plain), year)).toEqual(found)
        expect(tallies(reportsOf(all, renamed), AGENCIES.map(renamed), year)).toEqual(found)
        const ofYear = all.filter((one) => one.year === year)
        const absent = AGENCIES.filter((agency) => !ofYear.some((one) => one.agency === agency)).length
        for (const line of found) expect(line.reduce((sum, [, count]) => sum + count, 0)).toBe(ofYear.length + absent)
      }),
      RUNS,
    )
  })
})
