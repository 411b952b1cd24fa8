import { describe, expect, it } from 'vitest'
import type { ShownReport } from '../../../src/core/schema/wire-shown'
import { namedCard } from '../../../src/features/saving/named-card'
import { card, figure } from '../../support/shown-builder'

const report = (id: string, agency: string | null): ShownReport => ({
  id,
  agency,
  year: 2023,
  form: '2021',
  file: `${id}.html`,
  published: null,
})
const NAMING = { separator: '、', sourceLine: (names: string) => `来源：${names}` }
const REPORTS = [report('a', '甲局'), report('b', '乙局'), report('c', null)]
const at = (id: string) => figure(1, 1, { sources: [{ report: id, place: 'b1r1c2.0-1' }] })

describe('the source line of a card that leaves its screen', () => {
  it('names the agency where nothing of the card does', () => {
    const own = card('收支', [[{ text: '新收' }, at('a')]], { source: '来源：2023 年度报告' })
    expect(namedCard(own, REPORTS, NAMING).source).toBe('来源：2023 年度报告 · 甲局')
    expect(namedCard({ ...own, source: '' }, REPORTS, NAMING).source).toBe('来源：甲局')
  })

  it('names only those that are cited and not named yet, in title, row, column or source', () => {
    const both = card('收支', [[{ text: '乙局' }, at('b'), at('a')]], { source: '' })
    expect(namedCard(both, REPORTS, NAMING).source).toBe('来源：甲局')
    expect(namedCard({ ...both, title: '甲局收支' }, REPORTS, NAMING)).toEqual({ ...both, title: '甲局收支' })
  })

  it('says nothing of a report without agency, or of words without figures', () => {
    const none = card('收支', [[{ text: '新收' }, at('c'), { text: '—' }]], { source: '' })
    expect(namedCard(none, REPORTS, NAMING)).toBe(none)
  })
})
