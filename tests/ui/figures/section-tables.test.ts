import { describe, expect, it } from 'vitest'
import { comparePair } from '../../../src/core/metrics/compare/compare-pair'
import type { SectionId } from '../../../src/core/domain/catalogue'
import { pairTable } from '../../../src/features/compare/pair-table'
import { words as compare } from '../../../src/i18n/compare/zh-Hans'
import type { TableData } from '../../../src/ui/charts/series'
import { sectionTables } from '../../../src/ui/figures/section-tables'
import { cell, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

/** `level name < whole` of each row, in the rows' own names. */
const outline = ({ rows }: TableData): readonly string[] => {
  const nameOf = (key: string | undefined) => {
    const [name, column] = rows.find((row) => row.key === key)?.cells ?? []
    return [name?.text, column?.text].filter((text) => text !== undefined && text !== '').join('/')
  }
  return rows.map(
    ({ key, level, within }) => `${level} ${nameOf(key)}${within === undefined ? '' : ` < ${nameOf(within)}`}`,
  )
}

const tableOf = (form: '2014' | '2021', cells: readonly ReturnType<typeof cell>[], sections: readonly SectionId[]) => {
  const filled = report({ agency: '某局', year: 2018, form, cells: [...cells] })
  const [first] = sectionTables([{ agency: '某局', year: 2018, report: filled }], sections, WORDS)
  return first?.table ?? { columns: [], rows: [] }
}

describe('where a row of a data table stands', () => {
  it('is below no row that only happens to stand above its unlisted heading', () => {
    const shown = outline(
      tableOf(
        '2014',
        [cell('2014', 'disclosure.total', 468), cell('2014', 'disclosure.channel.gazette', 1)],
        ['disclosure', 'channels'],
      ),
    )
    expect(shown.slice(0, 4)).toEqual([
      '0 主动公开政府信息数',
      '1 主动公开规范性文件数 < 主动公开政府信息数',
      '0 制发规范性文件总数',
      '0 政府公报公开政府信息数',
    ])
  })

  it('is below its whole where that is listed, through every step: staff within the table of 2014', () => {
    const shown = outline(tableOf('2014', [cell('2014', 'staff', 2)], ['resources']))
    expect(shown).toContain('0 依申请公开信息收取的费用')
    expect(shown).toContain('0 政府信息公开工作专门机构数')
    expect(shown).toContain('1 专职人员数 < 从事政府信息公开工作人员数')
  })

  it('is the same in the differences of two reports', () => {
    const of = (year: number) =>
      report({ agency: '某局', year, form: '2021', cells: [cell('2021', 'requests.granted', 3, 'total')] })
    const sections = comparePair(of(2023), of(2024), 30)
    const lines = sections.find(({ section }) => section === 'outcomes')?.lines ?? []
    const shown = outline(pairTable(lines, { base: '甲', other: '乙' }, { words: WORDS, compare, smallBase: 30 }))
    expect(shown).toContain('0 予以公开/总计')
  })
})
