import { describe, expect, it } from 'vitest'
import { entryChanges, isUnchanged } from '../../../src/core/library/compare-entries'
import { freshEntry } from '../../../src/core/library/library-entry'
import { cell, report } from '../../support/report-builder'

const received = cell('2014', 'requests.received', 12)
const READ = freshEntry(report({ agency: '清河市水务局', year: 2018, title: '年度报告', cells: [received] }))

describe('two entries of one report', () => {
  it('say the same where nobody said anything', () => {
    expect(isUnchanged(entryChanges(READ, { ...READ }))).toBe(true)
  })

  it('tell another name, another year and another figure, and nothing else', () => {
    const content = { state: 'value', value: 21 } as const
    const other = { ...READ, name: '送审稿', said: { year: 2017 }, corrections: [{ ...received, content }] }
    const { facts, figures } = entryChanges(READ, other)
    expect(facts).toEqual([
      { fact: 'name', before: '年度报告', after: '送审稿' },
      { fact: 'year', before: '2018', after: '2017' },
    ])
    expect(figures.changed.map(({ before, after }) => [before.value, after.value, after.corrected])).toEqual([
      [12, 21, true],
    ])
    expect(isUnchanged(entryChanges(READ, other))).toBe(false)
  })
})
