import { describe, expect, it } from 'vitest'
import { groupFacts, printedFirst, successive } from '../../../../src/core/audit/rules/accidents/fact-groups'
import { accidentFactsOf } from '../../../../src/core/audit/rules/accidents/facts'
import { lastYearOf, spanOf } from '../../../../src/core/audit/rules/accidents/month-span'
import { seriesSubjectOf } from '../../../../src/core/audit/subject'
import { bulletin, statistic } from './statements'

describe('facts', () => {
  it('are grouped in the order in which the first of a group stands', () => {
    const groups = groupFacts([3, 4, 1, 6], (number) => (number % 2 === 0 ? 'even' : 'odd'))
    expect([...groups]).toEqual([
      ['odd', [3, 1]],
      ['even', [4, 6]],
    ])
  })

  it('are taken as printed, else as first worked out', () => {
    // 44 + 12 = 56
    const [printed, worked] = accidentFactsOf(seriesSubjectOf([bulletin(statistic({ deaths: 44, yoyDeaths: -12 }))]))
    if (printed === undefined || worked === undefined) throw new Error('a count and a change are two facts')
    const other = { ...worked, value: 57 }
    expect(printedFirst([worked, printed]).value).toBe(44)
    expect(printedFirst([printed, worked]).value).toBe(44)
    expect(printedFirst([worked, other]).value).toBe(56)
  })

  it('follow one another', () => {
    expect(successive([7, 8, 9])).toEqual([
      [7, 8],
      [8, 9],
    ])
    expect(successive([7])).toEqual([])
    expect(successive([])).toEqual([])
  })
})

describe('months of facts', () => {
  it('begin and end, the beginning unknown where it is not told', () => {
    expect(spanOf('2018-11..2019-08')).toEqual({ from: '2018-11', to: '2019-08' })
    expect(spanOf('..2019-08')).toEqual({ from: '', to: '2019-08' })
    expect(lastYearOf({ months: '2018-11..2019-08' })).toBe(2019)
  })
})
