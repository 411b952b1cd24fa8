import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/domain/report'
import { filedCard } from '../../../src/features/saving/filed-card'
import { namedReport, namedSources } from '../../../src/ui/figures/named-sources'
import { words } from '../../../src/i18n/sources/zh-Hans'
import { report } from '../../support/report-builder'
import { card, figure } from '../../support/shown-builder'
import { WORDS } from '../../support/words'

const NAMING = { sources: words, messages: WORDS.messages }
const of = (id: string, agency: string, year: number): Report => report({ id, agency, year, form: '2021' })
const at = (id: string) => figure(1, 1, { sources: [{ report: id, place: 'b1r1c2.0-1' }] })
const sourceOf = (ids: readonly string[], reports: readonly Report[]) =>
  filedCard(
    card('收支', [[{ text: '新收' }, ...ids.map(at)]], { source: '来源：各年文件，点击数字看原文' }),
    reports,
    NAMING,
  ).source

describe('the source line of a card that leaves its screen', () => {
  it('names agency and years of the reports cited, and no other', () => {
    const reports = [of('a', '甲局', 2019), of('b', '甲局', 2020), of('c', '甲局', 2022), of('d', '乙局', 2022)]
    expect(sourceOf(['a', 'b', 'c'], reports)).toBe('来源：甲局 2019–2020、2022 年度报告')
    expect(sourceOf(['d', 'a'], reports)).toBe('来源：甲局 2019 年度报告、乙局 2022 年度报告')
  })

  it('gives the title of the only one, and counts the documents where a line has no room for all', () => {
    const one = of('a', '甲局', 2019)
    const titled = { ...one, metadata: { ...one.metadata, title: '甲局2019年报' } }
    expect(sourceOf(['a'], [titled])).toBe('来源：甲局 2019 年度报告《甲局2019年报》')
    const many = ['甲', '乙', '丙', '丁', '戊'].map((name) => of(name, `${name}局`, 2019))
    expect(sourceOf(['甲', '乙', '丙', '丁', '戊'], many)).toMatch(/^来源：甲局 2019 年度报告、.*等 5 份文件/u)
  })

  it('of a slide has no title that says no more than agency and year', () => {
    const one = of('a', '甲局', 2019)
    const titled = (title: string) => [{ ...one, metadata: { ...one.metadata, title } }]
    const shown = (title: string) => namedSources(titled(title).map(namedReport), NAMING, 'shown')
    expect(shown('甲局2019年政府信息公开工作年度报告')).toBe('来源：甲局 2019 年度报告')
    expect(shown('2019年统计公报')).toBe('来源：甲局 2019 年度报告《2019年统计公报》')
  })

  it('names fewer where names are long, and one in any case', () => {
    const reports = ['甲', '乙'].map((name) => of(name, name.repeat(41), 2019))
    expect(sourceOf(['甲', '乙'], reports)).toMatch(/^来源：甲{41} 2019 年度报告等 2 份文件/u)
  })

  it('tells a bulletin from an annual report, and names a document without agency by its file', () => {
    const other = of('a', '甲局', 2019)
    const bulletin: Report = { ...other, metadata: { ...other.metadata, kind: 'accident-bulletin' } }
    expect(sourceOf(['a'], [bulletin])).toBe('来源：甲局 2019 年文件')
    expect(sourceOf(['a'], [{ ...bulletin, metadata: { ...bulletin.metadata, agency: null, year: null } }])).toBe(
      '来源：《report.html》',
    )
  })

  it('stays as it is where no figure has a place', () => {
    const none = card('收支', [[{ text: '新收' }, { text: '—' }]], { source: '' })
    expect(filedCard(none, [of('a', '甲局', 2019)], NAMING)).toBe(none)
  })
})
