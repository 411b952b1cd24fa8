import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureChanges } from '../../../../src/core/metrics/shared/figure-changes'
import { figuresText, readFigures } from '../../../../src/core/metrics/shared/figures-text'
import {
  changedReports,
  digestsOf,
  digestsText,
  readDigests,
  reportDigests,
} from '../../../../src/core/metrics/shared/report-digests'
import type { FigureKey, ShownFigure } from '../../../../src/core/metrics/shared/shown-figures'
import { placeAt } from '../../../support/report-builder'

const place = placeAt(1)
const text = fc.oneof(
  fc.integer({ min: -9999, max: 999_999_999 }).map(String),
  fc.constantFrom('0', '12.5', '300+', '300~', '300<', '□', '-', '/', '?', '-3;12.5~', '0;□'),
)
const figure: fc.Arbitrary<ShownFigure> = fc.record({
  owner: fc.constantFrom('甲县', '乙市水务局', '丙省|道路交通|larger|2018-01..2018-03', '丙省|||2019'),
  year: fc.constantFrom(2008, 2019, 2021),
  name: fc.constantFrom('requests.received', 'fees', 'said:change-percent:disclosure.total', 'accident:yoyDeathsPct'),
  column: fc.constantFrom('total' as const, 'company' as const, 'natural-person' as const, null),
  text,
  source: fc.constantFrom({ reportId: 'a', place }, { reportId: 'b', place }, null),
})
const keyOf = ({ owner, year, name, column }: FigureKey): string => JSON.stringify([owner, year, name, column])
const figures = fc.uniqueArray(figure, { selector: keyOf, maxLength: 10 })
const some = fc.uniqueArray(figure, { selector: keyOf, minLength: 1, maxLength: 10 })
const stated = (all: readonly ShownFigure[]) => readFigures(figuresText(all)) ?? []

describe('figures as a text', () => {
  it('names columns and rows once, then what stands in them, report by report', () => {
    const at = (year: number, name: string, column: ShownFigure['column'], value: string): ShownFigure => ({
      owner: '甲县',
      year,
      name,
      column,
      text: value,
      source: null,
    })
    const all = [
      at(2022, 'requests.received', 'total', '7'),
      at(2021, 'requests.received', 'total', '5'),
      at(2021, 'requests.received', 'company', '□'),
      at(2021, 'fees', null, '0'),
    ]
    const lines = ['company total', 'fees *', 'requests.received 0,1', '', '甲县\t2021\t0,□,5', '甲县\t2022\t,,7']
    expect(figuresText(all)).toBe(lines.join('\n'))
  })

  it('gives back every figure, and is the same in whatever order they come', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const back = readFigures(figuresText(all))
        expect(new Map(back?.map((one) => [keyOf(one), one.text]))).toEqual(
          new Map(all.map((one) => [keyOf(one), one.text])),
        )
        expect(figuresText([...all].reverse())).toBe(figuresText(all))
      }),
    )
  })

  it.each([
    '',
    'x',
    'total\nfees 9\n\n',
    'nonsense\n\n',
    '\nfees *\n\n甲县\t2021\t1,2',
    '\nfees *\n\n甲县\t2021\tmany',
  ])('is refused where it is %j', (damaged) => {
    expect(readFigures(damaged)).toBeNull()
  })

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (any) => (readFigures(any)?.length ?? 0) >= 0))
  })
})

describe('changes', () => {
  it('are none where nothing changed, whatever the order', () => {
    fc.assert(
      fc.property(figures, (all) => {
        expect(figureChanges(stated(all), [...all].reverse())).toEqual([])
        expect(changedReports(reportDigests(all), reportDigests([...all].reverse()))).toEqual([])
      }),
    )
  })

  it('list exactly the one figure that is another, with what it was', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, pick) => {
        const at = pick % all.length
        const now = all.map((one, index) => (index === at ? { ...one, text: one.text === '7' ? '8' : '7' } : one))
        expect(figureChanges(stated(all), now)).toEqual([{ kind: 'changed', before: all[at]?.text, now: now[at] }])
        const { owner = '', year } = all[at] ?? {}
        const whose = owner.includes('|') ? '丙省|||' : owner
        expect(changedReports(reportDigests(all), reportDigests(now))).toEqual([{ owner: whose, year }])
        const byYear = [reportDigests(all, 'year'), reportDigests(now, 'year')] as const
        expect(changedReports(...byYear)).toEqual([{ owner: '', year }])
        expect(byYear.map(digestsOf)).toEqual(['year', 'year'])
      }),
    )
  })

  it('list exactly the one that came or went', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, pick) => {
        const at = pick % all.length
        const [one] = all.slice(at, at + 1)
        const others = all.filter((_, index) => index !== at)
        expect(figureChanges(stated(others), all)).toEqual([{ kind: 'added', now: one }])
        const { source: _, ...before } = one ?? {}
        expect(figureChanges(stated(all), others)).toEqual([{ kind: 'removed', before }])
      }),
    )
  })

  it('tell a blank from 0', () => {
    const zero: ShownFigure = {
      owner: '甲县',
      year: 2021,
      name: 'fees',
      column: null,
      text: '0',
      source: { reportId: 'a', place },
    }
    const blank = { ...zero, text: '□' }
    expect(figureChanges(stated([blank]), [zero])).toEqual([{ kind: 'changed', before: '□', now: zero }])
  })
})

describe('digests', () => {
  it('are read back', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(readDigests(digestsText(reportDigests(all)))).toEqual(reportDigests(all))
      }),
    )
  })

  it.each(['', '甲县\t2021', '甲县\t2021\txyz', '甲县\t2021\tabcdef\n'])('are refused where they are %j', (damaged) => {
    expect(readDigests(damaged)).toBeNull()
  })
})
