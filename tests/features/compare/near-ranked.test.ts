import { describe, expect, it } from 'vitest'
import { measureOf } from '../../../src/core/metrics/peers/measures'
import { rankStandings } from '../../../src/core/metrics/peers/ranking'
import { standingOf } from '../../../src/core/metrics/peers/standing'
import { nearRanked } from '../../../src/features/compare/peers/ranking-data'
import { cell, report } from '../../support/report-builder'

/** 单位1 has the most requests, 单位9 the fewest. */
const { ranked } = rankStandings(
  Array.from({ length: 9 }, (_, index) => {
    const agency = `单位${index + 1}`
    const cells = [cell('2021', 'requests.received', 100 - index, 'total')]
    const entry = { agency, year: 2023, report: report({ agency, year: 2023, form: '2021', cells }) }
    return standingOf(entry, measureOf('requests.received'), entry)
  }),
  30,
)
const near = (agency: string, most: number) => nearRanked(ranked, agency, most).map(({ rank }) => rank)

describe('the places near an agency', () => {
  it.each([
    ['单位5', 4, [3, 4, 5, 6]],
    ['单位1', 4, [1, 2, 3, 4]],
    ['单位9', 4, [6, 7, 8, 9]],
    ['单位5', 20, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['未排单位', 4, [1, 2, 3, 4]],
  ] as const)('%s, %i of them: %j', (agency, most, expected) => {
    expect(near(agency, most)).toEqual(expected)
  })
})
