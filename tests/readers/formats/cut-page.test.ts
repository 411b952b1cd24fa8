import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/domain/document'
import type { DrawnText } from '../../../src/readers/pdf/drawn-text'
import { seenRuns } from '../../../src/readers/pdf/seen-text'
import { filledForm, keyOf } from '../../fixtures/tables/filled-form'
import { gridBlock } from '../../fixtures/tables/layouts'
import { openOne, reportIn } from '../../support/documents/read'
import { writePdf } from '../../support/documents/write-pdf'

const PAGE = { left: 0, top: 0, right: 600, bottom: 800 }
const textAt = (left: number, right: number, seen = PAGE): DrawnText => ({
  text: '44',
  left,
  right,
  base: 100,
  size: 10,
  seen,
})
const runAt = (text: string, left: number, right: number) => ({ text, left, right, base: 100, size: 10 })

describe('text that the edge of a page or a clipping path cuts', () => {
  it.each([
    ['is read where a sign more had been seen', '44', textAt(500, 510), '44'],
    ['is no figure where a sign more had begun behind the edge', '44', textAt(585, 595), '〓'],
    ['is no figure where it begins too near to the edge', '44', textAt(3, 13), '〓'],
    ['is no figure where a clipping path ends within it', '44', textAt(500, 510, { ...PAGE, right: 506 }), '〓'],
    ['is no figure where a clipping path ends right behind it', '44', textAt(500, 510, { ...PAGE, right: 510 }), '〓'],
    ['is no figure where only its feet are seen', '7', textAt(500, 505, { ...PAGE, top: 98 }), '〓'],
    ['loses only the figure at its end', '新收5件，办结44', textAt(500, 597), '新收5件，办结〓'],
    ['is no text at all behind it', '44', textAt(500, 510, { ...PAGE, right: 499 }), undefined],
  ])('%s', (_what, text, drawn, seen) => {
    expect(seenRuns([runAt(text, drawn.left, drawn.right)], [drawn], PAGE).runs[0]?.text).toBe(seen)
  })

  it('is whole where it is drawn once more and seen whole', () => {
    const band = textAt(500, 510, { ...PAGE, bottom: 98 })
    expect(seenRuns([runAt('44', 500, 510)], [band, textAt(500, 510)], PAGE)).toEqual({
      runs: [runAt('44', 500, 510)],
      cut: false,
    })
  })

  it('behind the edge is missed where it stands beside text that is seen, else it is a mark of the printer', () => {
    const mark = [runAt('A4', 620, 630), { ...runAt('年报', 50, 70), base: 300 }]
    expect(seenRuns(mark, [], PAGE).cut).toBe(false)
    expect(seenRuns([runAt('44', 620, 630), runAt('年报', 50, 70)], [], PAGE).cut).toBe(true)
  })
})

/** Every seventh cell blank; every other a number of three digits, no two the same. */
const filler = () => {
  let next = 0
  return (): string => {
    next += 1
    return next % 7 === 0 ? '' : `${next + 100}`
  }
}
/** A table on a page 842 points wide ends at 792. */
const CUTS = [347.3, 489.2, 563.7, 655.1]
/** Here it cuts the last line of a table, and no text that stands in the middle of its cells. */
const AT_THE_END = 787.4

/** Cells without lines, their text in the middle. */
const UNRULED = { padding: 1, middle: true, centred: true }

describe.each([
  ['2014', 'path', {}],
  ['2019', 'page', {}],
  ['2021', 'path', {}],
  ['2021', 'page', {}],
  ['2019', 'path', { unruled: UNRULED }],
  ['2021', 'page', { unruled: UNRULED }],
] as const)('a form of %s cut by the edge of a %s: %j', (form, by, layout) => {
  it('never says another figure nor that a cell is blank, and says which pages are cut', async () => {
    const year = { '2014': 2016, '2019': 2019, '2021': 2023 }[form]
    const fill = filler()
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text: `清河市水务局${year}年政府信息公开工作年度报告` },
      ...filledForm(form, fill).flatMap(({ before, rows }): Block[] => [
        { kind: 'paragraph', text: before },
        gridBlock(rows),
      ]),
    ]
    const whole = await reportIn(writePdf(blocks), 'a.pdf')
    const cells = new Map(whole.cells.map((cell) => [keyOf(cell.indicator, cell.column), cell.content]))
    expect(whole.diagnostics.some(({ code }) => code === 'text-cut')).toBe(false)
    for (const right of 'unruled' in layout ? CUTS : [...CUTS, AT_THE_END]) {
      const cut = await reportIn(writePdf(blocks, { ...layout, cut: { right, by } }), 'a.pdf')
      for (const { indicator, column, content } of cut.cells.filter((cell) => cell.content.state !== 'unreadable'))
        expect(content).toEqual(cells.get(keyOf(indicator, column)))
      const remark = cut.diagnostics.find(({ code }) => code === 'text-cut')
      expect(remark?.actual).toMatch(/^\d/u)
    }
  }, 120_000)
})

describe('a blank cell', () => {
  const table = gridBlock([
    [{ text: '信息内容' }, { text: '本年制发件数' }, { text: '现行有效件数' }],
    [{ text: '规章' }, { text: '5' }, { text: '' }],
  ])
  const rowsOf = async (right: number): Promise<readonly (readonly string[])[]> => {
    const [block] = (await openOne(writePdf([table], { cut: { right, by: 'page' } }), 'a.pdf')).blocks
    return block?.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []
  }

  it('that the edge of the page cuts may hold what nobody sees', async () => {
    expect(await rowsOf(842)).toEqual([
      ['信息内容', '本年制发件数', '现行有效件数'],
      ['规章', '5', ''],
    ])
    expect(await rowsOf(700)).toEqual([
      ['信息内容', '本年制发件数', '现行有效件数'],
      ['规章', '5', '〓'],
    ])
  })
})
