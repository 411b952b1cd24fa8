import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureChanges } from '../../../../src/core/metrics/shared/figure-changes'
import { figuresText, readFigures } from '../../../../src/core/metrics/shared/figures-text'
import {
  changedReports,
  digestsText,
  readDigests,
  reportDigests,
} from '../../../../src/core/metrics/shared/report-digests'
import type { ShownFigure } from '../../../../src/core/metrics/shared/shown-figures'
import { placeAt } from '../../../support/report-builder'

const place = placeAt(1)
const text = fc.oneof(
  fc.integer({ min: -9999, max: 999_999_999 }).map(String),
  fc.constantFrom('0', '12.5', '300+', '300~', '300<', '□', '-', '/', '?'),
)
const figure: fc.Arbitrary<ShownFigure> = fc.record({
  agency: fc.constantFrom('甲县', '乙市水务局', '丙省'),
  year: fc.constantFrom(2008, 2019, 2021),
  indicator: fc.constantFrom('requests.received', 'requests.granted', 'fees', 'staff.full-time'),
  column: fc.constantFrom('total' as const, 'company' as const, 'natural-person' as const, null),
  text,
  reportId: fc.constantFrom('a', 'b'),
  place: fc.constant(place),
})
const keyOf = ({ agency, year, indicator, column }: Omit<ShownFigure, 'text' | 'reportId' | 'place'>): string =>
  JSON.stringify([agency, year, indicator, column])
const figures = fc.uniqueArray(figure, { selector: keyOf, maxLength: 10 })
const some = fc.uniqueArray(figure, { selector: keyOf, minLength: 1, maxLength: 10 })
const stated = (all: readonly ShownFigure[]) => readFigures(figuresText(all)) ?? []

describe('figures as a text', () => {
  it('names columns and rows once, then what stands in them, report by report', () => {
    const at = (year: number, indicator: string, column: ShownFigure['column'], value: string): ShownFigure => ({
      agency: '甲县',
      year,
      indicator,
      column,
      text: value,
      reportId: 'a',
      place,
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
        const now = all.map((one, index) => (index === at ? { ...one, text: `1${one.text}` } : one))
        expect(figureChanges(stated(all), now)).toEqual([{ kind: 'changed', before: all[at]?.text, now: now[at] }])
        expect(changedReports(reportDigests(all), reportDigests(now))).toEqual([
          { agency: all[at]?.agency, year: all[at]?.year },
        ])
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
        const { reportId: _, place: __, ...before } = one ?? {}
        expect(figureChanges(stated(all), others)).toEqual([{ kind: 'removed', before }])
      }),
    )
  })

  it('tell a blank from 0', () => {
    const zero: ShownFigure = {
      agency: '甲县',
      year: 2021,
      indicator: 'fees',
      column: null,
      text: '0',
      reportId: 'a',
      place,
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
