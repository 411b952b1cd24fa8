import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { gluedCells } from '../../../../src/core/ingest/lost-lines/table-pieces'
import { readDocument } from '../../../../src/readers/read-document'

const read = (...lines: readonly string[]) =>
  parseReport(
    readDocument(
      new TextEncoder().encode(['清河县水务局2022年政府信息公开工作年度报告', ...lines].join('\n')),
      'report.txt',
    ),
    'test',
  )

const cellsOf = (...lines: readonly string[]) =>
  read(...lines).cells.map(({ indicator, column, printed }) => `${indicator}/${column}=${printed}`)

describe('cells of a line', () => {
  it.each([
    ['行政事业性收费4166.21', ['行政事业性收费', '4166.21']],
    ['(一)予以公开3000003', ['(一)予以公开', '3000003']],
    ['三、本年度办理结果(一)予以公开3000003', ['三、本年度办理结果', '(一)予以公开', '3000003']],
    ['信息内容本年制发件数本年废止件数现行有效件数', ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']],
  ])('%s', (line, cells) => {
    expect(gluedCells(line)?.map(({ start, end }) => line.slice(start, end))).toEqual(cells)
  })

  it.each(['行政许可', '行政许可的12', '全年行政许可12', '行政许可12,行政处罚3', '4166.21'])('none in %s', (line) => {
    expect(gluedCells(line)).toBeNull()
  })
})

describe('a row whose label and figure are one word', () => {
  it('is read among rows that are parted', () => {
    const rows = ['行政处罚 7', '行政强制 0', '第二十条第(八)项', '信息内容 本年收费金额(单位:万元)']
    expect(cellsOf('信息内容 本年处理决定数量', '行政许可 12', ...rows, '行政事业性收费4166.21').at(-1)).toBe(
      'charges/amount=4166.21',
    )
  })

  it('is read where all rows are such, as far as the figures tell their columns', () => {
    const { cells, diagnostics } = read(
      '第二十条第(一)项',
      '信息内容本年制发件数本年废止件数现行有效件数',
      '规章000',
      '行政规范性文件4116',
      '第二十条第(五)项',
      '信息内容本年处理决定数量',
      '行政许可128',
      '行政处罚30',
      '行政强制0',
      '信息内容本年收费金额(单位:万元)',
      '行政事业性收费41.5万元',
    )
    expect(
      cells.flatMap((cell) => (cell.content.state === 'value' ? [`${cell.indicator}=${cell.content.value}`] : [])),
    ).toEqual([
      'regulations=0',
      'regulations=0',
      'regulations=0',
      'permits=128',
      'penalties=30',
      'coercive-measures=0',
      'charges=41.5',
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('cells-run-together')
  })

  it('has its place at the figure', () => {
    const [permits] = read('信息内容本年处理决定数量', '行政许可128', '行政处罚30', '行政强制5').cells
    expect(permits?.place).toMatchObject({ start: 4, end: 7 })
  })

  it('is none where a unit follows: a sentence says it', () => {
    expect(cellsOf('行政许可12件', '行政处罚3件', '行政强制1件')).toEqual([])
  })
})
