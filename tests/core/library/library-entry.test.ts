import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/domain/report'
import { freshEntry, nameOfEntry, namesApart, reportOfEntry } from '../../../src/core/library/library-entry'
import { accident, cell, placeAt, report } from '../../support/report-builder'

const received = cell('2014', 'requests.received', 12)
const READ = report({ agency: '清河市水务局', year: 2018, title: '年度报告', cells: [received] })

describe('a report of the library', () => {
  it('is charted as it was read where nobody said anything', () => {
    expect(reportOfEntry(freshEntry(READ))).toEqual(READ)
  })

  it('takes what a person said, marked so, with the printed words and their place beside it', () => {
    const { metadata } = reportOfEntry({ ...freshEntry(READ), said: { year: 2019 } })
    expect(metadata.year).toEqual({ value: 2019, printed: '2018', place: placeAt(0), inferred: false, by: 'person' })
    expect(metadata.agency).toBe(READ.metadata.agency)
  })

  it('takes what a person said where the document is silent', () => {
    const silent = report({ agency: null, year: 2018 })
    const { metadata } = reportOfEntry({ ...freshEntry(silent), said: { agency: '白水县教育局' } })
    expect(metadata.agency).toEqual({ value: '白水县教育局', printed: '', place: null, inferred: false, by: 'person' })
  })

  it('takes the months a person said, and none that are no months', () => {
    const period = { kind: 'year', from: '2018-01', to: '2018-12' } as const
    const read = { period, firstDay: '2018-01-01', lastDay: '2018-12-31', place: placeAt(3) }
    const stated = { ...READ, metadata: { ...READ.metadata, period: read } }
    const said = (months: string, of: Report = stated) =>
      reportOfEntry({ ...freshEntry(of), said: { period: months } }).metadata.period
    const until = { kind: 'to-date', from: '2018-01', to: '2018-09' }
    expect(said('2018-01..2018-09')).toEqual({
      period: until,
      firstDay: null,
      lastDay: null,
      place: placeAt(3),
      by: 'person',
    })
    expect(said('2018-01..2018-09', { ...READ, metadata: { ...READ.metadata, period: null } })).toEqual({
      period: until,
      firstDay: null,
      lastDay: null,
      place: null,
      by: 'person',
    })
    expect([said('2018'), said('去年')]).toEqual([read, read])
  })

  it('marks nothing where the person says what was read', () => {
    expect(reportOfEntry({ ...freshEntry(READ), said: { agency: '清河市水务局', year: 2018 } })).toEqual(READ)
  })

  it('counts months without a year in the year a person said', () => {
    const monthsOnly = { kind: 'to-date', first: 1, last: 7 } as const
    const bulletin = report({ year: null, accidents: [accident({ period: null, monthsOnly }), accident()] })
    expect(reportOfEntry(freshEntry(bulletin)).accidents).toEqual(bulletin.accidents)
    expect(reportOfEntry({ ...freshEntry(bulletin), said: { year: 2031 } }).accidents).toEqual([
      accident({ period: { kind: 'to-date', from: '2031-01', to: '2031-07' } }),
      accident(),
    ])
  })

  it('has its corrections in it', () => {
    const correction = { ...received, content: { state: 'value', value: 21 } } as const
    expect(reportOfEntry({ ...freshEntry(READ), corrections: [correction] }).cells[0]).toMatchObject({
      content: { state: 'value', value: 21 },
      read: { state: 'value', value: 12 },
      printed: '12',
    })
  })

  it('takes corrections that a data file brings along as its own, so that they can be taken back', () => {
    const brought = { ...received, content: { state: 'value', value: 21 }, read: received.content } as const
    const entry = freshEntry({ ...READ, cells: [brought] })
    expect(entry.report).toEqual(READ)
    expect(entry.corrections).toEqual([
      { indicator: 'requests.received', column: received.column, place: received.place, content: brought.content },
    ])
    expect(reportOfEntry(entry).cells).toEqual([brought])
  })

  it('is called what a person called it, else by its title, else by its file', () => {
    expect(nameOfEntry({ ...freshEntry(READ), name: '送审稿' })).toBe('送审稿')
    expect(nameOfEntry(freshEntry(READ))).toBe('年度报告')
    expect(nameOfEntry(freshEntry(report()))).toBe('report.html')
  })
})

describe('names of reports', () => {
  it('are told apart by the file, and by their number where that is the same too', () => {
    const of = (id: string, title: string, name: string) =>
      freshEntry({ ...report({ id, title }), source: { name, format: 'text', encoding: 'utf-8' } })
    const names = namesApart([
      of('a', '年度报告', '一.txt'),
      of('b', '年度报告', '二.txt'),
      of('c', '年度报告', '二.txt'),
      of('d', '通报', '二.txt'),
    ])
    expect([...names.values()]).toEqual(['年度报告 · 一.txt', '年度报告 · 二.txt · 2', '年度报告 · 二.txt · 3', '通报'])
  })
})
