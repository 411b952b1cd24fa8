import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/core/domain/cell'
import type { FormId } from '../../../../src/core/domain/catalogue'
import { measureOf } from '../../../../src/core/metrics/peers/measures'
import { standingOf, standingsBeside } from '../../../../src/core/metrics/peers/standing'
import type { AnnualReport } from '../../../../src/core/metrics/selection'
import { cell, claim, report } from '../../../support/report-builder'

const entry = (
  agency: string,
  form: FormId,
  cells: readonly Cell[],
  claims: Parameters<typeof claim>[] = [],
): AnnualReport => ({
  agency,
  year: 2023,
  report: report({ agency, year: 2023, form, cells: [...cells], claims: claims.map((one) => claim(...one)) }),
})
const total = (indicator: string, value: Parameters<typeof cell>[2]) => cell('2021', indicator, value, 'total')
const GRANTED = measureOf('requests.granted.share')
const RECEIVED = measureOf('requests.received')
const PER_STAFF = measureOf('requests.received.per-staff')
const OWN = entry('甲县人民政府', '2021', [
  total('requests.granted', 10),
  total('requests.answered', 40),
  total('requests.received', 50),
])

describe('the value of an agency beside another', () => {
  it('is a rate with n, N and interval: 30 of 60 is 50 %', () => {
    const other = entry('乙县人民政府', '2021', [total('requests.granted', 30), total('requests.answered', 60)])
    expect(standingOf(other, GRANTED, OWN)).toMatchObject({
      value: 50,
      rate: { part: 30, whole: 60, percent: 50, interval: { low: 37.7, high: 62.3 } },
      withheld: null,
    })
  })

  it.each([
    ['no-value', total('requests.granted', 'blank'), total('requests.answered', 60)],
    ['no-whole', total('requests.granted', 3), total('requests.answered', 'dash')],
    ['whole-is-zero', total('requests.granted', 0), total('requests.answered', 0)],
    ['exceeds-whole', total('requests.granted', 9), total('requests.answered', 8)],
  ] as const)('is withheld: %s', (reason, granted, answered) => {
    expect(standingOf(entry('乙县人民政府', '2021', [granted, answered]), GRANTED, OWN)).toMatchObject({
      value: null,
      rate: null,
      withheld: reason,
    })
  })

  it('is withheld between a whole area and a government that says neither itself nor its area', () => {
    const city = entry('宿迁市', '2021', [total('requests.received', 3525)])
    const district = entry('上海市普陀区人民政府', '2021', [], [['requests.received', 60, { unit: '件' }]])
    expect(standingOf(district, RECEIVED, city)).toMatchObject({ value: null, withheld: 'extent-unstated' })
    expect(standingOf(city, RECEIVED, district)).toMatchObject({ value: null, withheld: 'extent-unstated' })
    // two governments that both say nothing: said of each, and on the card
    expect(standingOf(district, RECEIVED, OWN)).toMatchObject({ value: 60, withheld: null, extent: 'unstated' })
  })

  it('is withheld for 400余: a bound has no place in an order', () => {
    const about = {
      ...total('requests.received', 400),
      content: { state: 'value', value: 400, approx: 'at-least' } as const,
    }
    expect(standingOf(entry('乙县人民政府', '2021', [about]), RECEIVED, OWN).withheld).toBe('approximate')
  })

  it('is withheld where the rows of two forms are no counterparts', () => {
    const older = entry('乙县人民政府', '2014', [
      cell('2014', 'requests.granted', 3),
      cell('2014', 'requests.answered', 6),
    ])
    expect(standingOf(older, GRANTED, OWN).withheld).not.toBeNull()
  })

  it('is withheld where one counts its whole area and the other itself', () => {
    const area = entry('乙县人民政府', '2021', [], [['requests.received', 90, { unit: '件', scope: '全县' }]])
    expect(standingOf(area, RECEIVED, OWN).withheld).toBe('scope')
  })
})

describe('all beside an agency that gives no figure', () => {
  const city = (agency: string, received: number) => entry(agency, '2021', [total('requests.received', received)])
  const silent = entry('宿迁市', '2021', [])
  const valuesBeside = (own: AnnualReport, all: readonly AnnualReport[]) =>
    standingsBeside(own, all, RECEIVED).map(({ value, withheld }) => value ?? withheld)

  it('are of its extent: its name says that it is an area', () => {
    const all = [silent, city('徐州市人民政府', 7), city('无锡市', 8)]
    expect(valuesBeside(silent, all)).toEqual(['no-value', 'extent-unstated', 8])
  })

  it('are of one row and unit among themselves, whatever order they come in', () => {
    const items = entry('南京市', '2021', [], [['requests.received', 90, { unit: '条' }]])
    // by id 南京市 is before 无锡市: its unit is the measure
    expect(valuesBeside(silent, [silent, city('无锡市', 8), items])).toEqual(['no-value', 'unit', 90])
    expect(valuesBeside(silent, [items, city('无锡市', 8), silent])).toEqual([90, 'unit', 'no-value'])
  })
})

describe('requests per full-time member of staff', () => {
  const staffed = (received: number, staff: number | 'blank') =>
    entry('乙县人民政府', '2014', [
      cell('2014', 'requests.received', received),
      cell('2014', 'resources.staff.full-time', staff),
    ])
  const beside = staffed(5, 1)

  it('is 45 ÷ 4 = 11.25, given as 11.3', () => {
    expect(standingOf(staffed(45, 4), PER_STAFF, beside)).toMatchObject({ value: 11.3, rate: null, withheld: null })
  })

  it.each([
    [0, 'whole-is-zero'],
    ['blank', 'no-whole'],
  ] as const)('is none where staff is %s', (staff, reason) => {
    expect(standingOf(staffed(45, staff), PER_STAFF, beside)).toMatchObject({ value: null, withheld: reason })
  })

  it('is none on a form that does not ask for staff', () => {
    expect(standingOf(OWN, PER_STAFF, OWN)).toMatchObject({ value: null, withheld: 'no-whole' })
  })
})
