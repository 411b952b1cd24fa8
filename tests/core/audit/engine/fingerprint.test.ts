import { describe, expect, it } from 'vitest'
import { auditReport } from '../../../../src/core/audit/run-audit'
import type { Finding } from '../../../../src/core/domain/finding'
import type { Report } from '../../../../src/core/domain/report'
import { single, tables } from '../tables/cells'

const REVIEW = {
  'reconsideration.upheld': 10,
  'reconsideration.corrected': 1,
  'reconsideration.other': 0,
  'reconsideration.pending': 0,
}
const reportWith = (total: number): Report => tables('2021', single('2021', { ...REVIEW, reconsideration: total }))
const findingOf = (report: Report): Finding | undefined => auditReport(report).find(({ rule }) => rule === 'parts-sum')
const nameOf = (report: Report): string | undefined => findingOf(report)?.fingerprint
const BASE = reportWith(0)
const NAME = nameOf(BASE)

describe('the fingerprint of a finding', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(NAME).toMatch(/^[\da-f]{16}$/u)
  })

  it.each<readonly [string, Report]>([
    ['another file name and id', { ...BASE, id: 'x', source: { ...BASE.source, name: 'moved.txt', format: 'text' } }],
    [
      'text that has moved',
      { ...BASE, cells: BASE.cells.map((cell) => ({ ...cell, place: { block: 44, start: 7, end: 9 } })) },
    ],
    [
      'other spacing of what is printed',
      { ...BASE, cells: BASE.cells.map((cell) => ({ ...cell, printed: ` ${cell.printed} ` })) },
    ],
    [
      'the short name of the agency',
      {
        ...BASE,
        metadata: { ...BASE.metadata, agency: { value: '临川县', printed: '临川县', place: null, inferred: true } },
      },
    ],
    ['another title', { ...BASE, metadata: { ...BASE.metadata, title: '年报' } }],
  ])('survives %s', (_, report) => {
    expect(nameOf(report)).toBe(NAME)
  })

  it.each<readonly [string, Report]>([
    ['another number', reportWith(12)],
    [
      'another part',
      {
        ...BASE,
        cells: BASE.cells.map((cell, index) =>
          index === 0 ? { ...cell, content: { state: 'value', value: 9 } } : cell,
        ),
      },
    ],
    [
      'a blank',
      {
        ...BASE,
        cells: BASE.cells.map((cell, index) => (index === 0 ? { ...cell, content: { state: 'blank' } } : cell)),
      },
    ],
    [
      'another year',
      { ...BASE, metadata: { ...BASE.metadata, year: { value: 2021, printed: '2021', place: null, inferred: false } } },
    ],
    [
      'another agency',
      {
        ...BASE,
        metadata: { ...BASE.metadata, agency: { value: '南城县', printed: '南城县', place: null, inferred: false } },
      },
    ],
  ])('does not survive %s', (_, report) => {
    expect(nameOf(report)).not.toBe(NAME)
    expect(nameOf(report)).toBeDefined()
  })

  it('differs by rule and case', () => {
    const names = auditReport(
      tables(
        '2021',
        single('2021', { ...REVIEW, reconsideration: 0 }),
        single('2021', {
          'litigation.direct.upheld': 10,
          'litigation.direct.corrected': 1,
          'litigation.direct.other': 0,
          'litigation.direct.pending': 0,
          'litigation.direct': 0,
        }),
      ),
    ).map(({ fingerprint }) => fingerprint)
    expect(new Set(names).size).toBe(names.length)
  })

  it('uses the title where no agency is known', () => {
    const unnamed = (title: string): Report => ({ ...BASE, metadata: { ...BASE.metadata, agency: null, title } })
    expect(nameOf(unnamed('甲报告'))).not.toBe(nameOf(unnamed('乙报告')))
    expect(nameOf({ ...unnamed('甲报告'), id: 'y' })).toBe(nameOf(unnamed('甲报告')))
  })
})
