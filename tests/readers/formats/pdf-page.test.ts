import { describe, expect, it } from 'vitest'
import type { TextRun } from '../../../src/readers/pdf/geometry'
import { flowBlocks } from '../../../src/readers/pdf/flow'
import { withoutFurniture } from '../../../src/readers/pdf/furniture'
import { pageParts } from '../../../src/readers/pdf/page-parts'

/** A run of ten-point type; every sign five points wide. */
const run = (text: string, left: number, base: number): TextRun => ({
  text,
  left,
  right: left + text.length * 5,
  base,
  size: 10,
})
const page = (runs: readonly TextRun[]) => pageParts({ width: 600, height: 800, runs, rulings: [] })
const blocksOf = (...pages: readonly ReturnType<typeof page>[]) =>
  flowBlocks(withoutFurniture(pages)).map((block) => (block.kind === 'table' ? null : block.text))

describe('lines at the edge of pages', () => {
  it('that repeat, and numbers of pages, are left out', () => {
    const one = (number: number) =>
      page([run('年度报告', 250, 40), run(`公开${number}${number}条。`, 50, 300), run(`- ${number} -`, 290, 780)])
    expect(blocksOf(one(1), one(2), one(3))).toEqual(['公开11条。', '公开22条。', '公开33条。'])
  })

  it('with other numbers than that of the page are sentences, at whatever height they stand', () => {
    const one = (number: number) =>
      page([
        run(`2023年度报告 第 ${number} 页 共 2 页`, 250, 20),
        run(`全年主动公开政府信息${number * 7}条。`, 50, 60),
        run('本年收费0元。', 50, 300),
      ])
    expect(blocksOf(one(1), one(2))).toEqual([
      '全年主动公开政府信息7条。',
      '本年收费0元。',
      '全年主动公开政府信息14条。',
      '本年收费0元。',
    ])
  })
})

describe('figures drawn over each other', () => {
  it('are one where the same is drawn twice, as bold type or with a shadow', () => {
    expect(blocksOf(page([run('468', 60, 115), run('468', 60.5, 115.3), run('件', 78, 115)]))).toEqual(['468件'])
  })

  it('are none where others lie over them', () => {
    expect(blocksOf(page([run('468', 60, 115), run('486', 63, 115)]))).toEqual(['468〓486'])
  })
})
