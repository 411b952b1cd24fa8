import { describe, expect, it } from 'vitest'
import { codesOf, grid, printedOf, read, readText } from '../../../fixtures/tables/reading'

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const GROUPS = ['行政复议', '未经复议直接起诉', '复议后起诉']
const VALUES = [
  ['1', '0', '2', '0', '3'],
  ['0', '1', '0', '0', '1'],
  ['4', '0', '0', '2', '6'],
]
const ids = ['reconsideration', 'litigation.direct', 'litigation.after-reconsideration']
const kinds = ['.upheld', '.corrected', '.other', '.pending', '']
const ALL = Object.fromEntries(
  ids.flatMap((id, group) => kinds.map((kind, at) => [`${id}${kind}|`, VALUES[group]?.[at] ?? ''])),
)

describe('part 四 printed as rows', () => {
  it('is read from a row for each remedy under a row of outcomes', () => {
    const rows = GROUPS.map((group, at) => [group, ...(VALUES[at] ?? [])].join(' | '))
    expect(printedOf(readText(['项目', ...OUTCOMES].join(' | '), ...rows))).toEqual(ALL)
  })
  it('is read from rows of remedy, outcome and figure', () => {
    const rows = GROUPS.flatMap((group, at) =>
      OUTCOMES.map((outcome, place) => [place === 0 ? group : '', outcome, VALUES[at]?.[place] ?? '']),
    )
    expect(printedOf(read(grid(rows)))).toEqual(ALL)
  })
  it('is read from one cell a line, with 行政诉讼 above its two kinds', () => {
    const lines = GROUPS.flatMap((group, at) => [
      ...(at === 1 ? ['行政诉讼'] : []),
      group,
      ...OUTCOMES.flatMap((outcome, place) => [outcome, VALUES[at]?.[place] ?? '']),
    ])
    expect(printedOf(readText(...lines))).toEqual(ALL)
  })
  it('keeps a blank blank', () => {
    const rows = GROUPS.map((group, at) => [group, ...(VALUES[at] ?? []).map((value) => (value === '4' ? '' : value))])
    expect(printedOf(read(grid([['', ...OUTCOMES], ...rows])))).toEqual({
      ...ALL,
      'litigation.after-reconsideration.upheld|': '␣',
    })
  })
  it('reads only the remedy that is whole where an outcome of another stands twice', () => {
    const rows = GROUPS.flatMap((group, at) =>
      OUTCOMES.map((outcome, place) => [
        place === 0 ? group : '',
        at === 1 && place === 2 ? '结果纠正' : outcome,
        VALUES[at]?.[place] ?? '',
      ]),
    )
    expect(printedOf(read(grid(rows)))).toEqual({
      'litigation.after-reconsideration.upheld|': '4',
      'litigation.after-reconsideration.corrected|': '0',
      'litigation.after-reconsideration.other|': '0',
      'litigation.after-reconsideration.pending|': '2',
      'litigation.after-reconsideration|': '6',
    })
  })
  it('does not take heads with blanks between them for rows', () => {
    const heads = OUTCOMES.flatMap((outcome) => [outcome, ''])
    const reading = readText(
      ['行政复议', ...heads].join(' | '),
      ['', '1', '', '0', '', '2', '', '0', '', '3', ''].join(' | '),
    )
    expect(Object.values(printedOf(reading)).filter((printed) => printed === '␣')).toEqual([])
    expect(codesOf(reading).filter((code) => code === 'cell-unreadable')).toEqual([])
  })
})
