import { describe, expect, it } from 'vitest'
import type { TextRun } from '../../../src/readers/pdf/geometry'
import { flowBlocks } from '../../../src/readers/pdf/flow'
import { withoutFurniture } from '../../../src/readers/pdf/furniture'
import { pageParts } from '../../../src/readers/pdf/page-parts'
import { textTables } from '../../../src/readers/pdf/text-table/text-tables'

/** A run of ten-point type, ten points for each sign, as Han characters are set. */
const run = (text: string, left: number, base: number): TextRun => ({
  text,
  left,
  right: left + text.length * 10,
  base,
  size: 10,
})
const blocksOf = (...pages: readonly (readonly TextRun[])[]) =>
  flowBlocks(
    textTables(withoutFurniture(pages.map((runs) => pageParts({ width: 600, height: 800, runs, rulings: [] })))),
  ).map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text))

/** Heads over three columns of figures at 200, 300 and 400. */
const heads = (base: number) => [
  run('项目', 50, base),
  run('制发件数', 200, base),
  run('废止件数', 300, base),
  run('现行件数', 400, base),
]
const figures = (base: number, ...texts: readonly (string | null)[]) =>
  texts.flatMap((text, at) => (text === null ? [] : [run(text, 200 + at * 100, base)]))
const row = (label: string, base: number, ...texts: readonly (string | null)[]) => [
  run(label, 50, base),
  ...figures(base, ...texts),
]
const HEADS = ['项目', '制发件数', '废止件数', '现行件数']

describe('a table that nothing but its columns tells', () => {
  it('has a blank cell where nothing stands in a column', () => {
    const rows = [
      ...row('规章', 330, '1', '2', '3'),
      ...row('文件', 360, '4', null, '6'),
      ...row('公文', 390, '7', '8', '9'),
    ]
    expect(blocksOf([...heads(300), ...rows])).toEqual([
      [HEADS, ['规章', '1', '2', '3'], ['文件', '4', '', '6'], ['公文', '7', '8', '9']],
    ])
  })

  it('knows a column by its head where nothing stands in it at all', () => {
    expect(
      blocksOf([
        ...heads(300),
        ...row('规章', 330, '1', null, '3'),
        ...row('文件', 360, '4', null, '6'),
        ...row('公文', 390, '7', null, '9'),
        ...row('其他', 420, '8', null, '0'),
      ]),
    ).toEqual([[HEADS, ['规章', '1', '', '3'], ['文件', '4', '', '6'], ['公文', '7', '', '9'], ['其他', '8', '', '0']]])
  })

  it.each([
    ['at its first line', 330],
    ['in its middle', 337.5],
  ])('joins a label that was wrapped where its figures stand %s', (_name, base) => {
    const label = [run('1.属于国家秘密的', 50, 330), run('信息', 50, 345)]
    expect(
      blocksOf([...heads(300), ...label, ...figures(base, '1', '2', '3'), ...row('2.其他', 375, '4', '5', '6')]),
    ).toEqual([[HEADS, ['1.属于国家秘密的信息', '1', '2', '3'], ['2.其他', '4', '5', '6']]])
  })

  it('never joins a line that had room left to the next, nor calls blank what may be a part of a label', () => {
    expect(
      blocksOf([
        ...heads(300),
        ...row('行政许可', 330, '1', '2', '3'),
        run('其他对外管理事项', 50, 345),
        ...row('1.行政处罚', 375, '4', '5', '6'),
      ]),
    ).toEqual([
      [HEADS, ['行政许可', '1', '2', '3'], ['其他对外管理事项', '〓', '〓', '〓'], ['1.行政处罚', '4', '5', '6']],
    ])
  })

  it('leaves the figures of two rows unread where one label stands beside both', () => {
    const label = [run('一二三四五六七八', 50, 330), run('一二三四五六七八', 50, 345), run('九', 50, 360)]
    expect(
      blocksOf([...heads(300), ...label, ...figures(330, '1', '2', '3'), ...figures(352, '4', '5', '6')]).flat(1)[1],
    ).toEqual(['一二三四五六七八一二三四五六七八九', '〓', '〓', '〓'])
  })

  it('gives a figure over two columns to neither', () => {
    const wide = { ...run('5', 205, 390), right: 305 }
    const rows = [...row('规章', 330, '1', '2', '3'), ...row('文件', 360, '4', '5', '6')]
    expect(blocksOf([...heads(300), ...rows, run('公文', 50, 390), wide])).toEqual([
      [HEADS, ['规章', '1', '2', '3'], ['文件', '4', '5', '6']],
      [['公文', '5']],
    ])
  })

  it.each([
    ['at the top of', [330, 330, 345]],
    ['in the middle of', [337.5, 330, 345]],
  ])('never takes the half of a figure that goes on in the next line for one: others %s its row', (_name, bases) => {
    const [single, upper, lower] = bases
    const broken = [
      run('规章', 50, single ?? 0),
      run('3', 200, single ?? 0),
      run('5383', 300, upper ?? 0),
      run('59', 300, lower ?? 0),
      run('6', 400, single ?? 0),
    ]
    const rows = [...broken, ...row('文件', 375, '4', '538', '7'), ...row('公文', 405, '8', '9', '1')]
    expect(blocksOf([...heads(300), ...rows])).toEqual([
      [HEADS, ['规章', '3', '〓', '6'], ['文件', '4', '538', '7'], ['公文', '8', '9', '1']],
    ])
  })

  it('has rows without labels where the figures above leave room for another digit', () => {
    const labelled = row('规章', 330, '1234', '1', '3')
    expect(blocksOf([...heads(300), ...labelled, ...figures(345, '5', '6', '7')])).toEqual([
      [HEADS, ['规章', '1234', '1', '3'], ['', '5', '6', '7']],
    ])
  })

  it('has a label beside all the labels it is the group of', () => {
    const group = run('不予公开', 50, 345)
    const label = (text: string, base: number, ...texts: readonly string[]) => [
      run(text, 110, base),
      ...figures(base, ...texts),
    ]
    expect(
      blocksOf([...heads(300), ...label('1.秘密', 330, '1', '2', '3'), group, ...label('2.其他', 345, '4', '5', '6')]),
    ).toEqual([
      [
        ['项目', '项目', '制发件数', '废止件数', '现行件数'],
        ['1.秘密', '1.秘密', '1', '2', '3'],
        ['不予公开', '2.其他', '4', '5', '6'],
      ],
    ])
  })

  it('parts a label from a figure right beside it where figures of other lines stand below each other', () => {
    const near = (label: string, base: number, ...texts: readonly string[]) => [
      { ...run(label, 50, base), right: 196 },
      ...figures(base, ...texts),
    ]
    expect(
      blocksOf([
        ...heads(300),
        ...near('1.属于国家秘密的信息', 330, '1', '2', '3'),
        ...near('2.属于商业秘密的信息', 360, '4', '5', '6'),
        ...near('3.属于行政查询的事项', 390, '7', '8', '9'),
        ...near('4.属于行政执法的案卷', 420, '0', '1', '2'),
      ]),
    ).toEqual([
      [
        HEADS,
        ['1.属于国家秘密的信息', '1', '2', '3'],
        ['2.属于商业秘密的信息', '4', '5', '6'],
        ['3.属于行政查询的事项', '7', '8', '9'],
        ['4.属于行政执法的案卷', '0', '1', '2'],
      ],
    ])
  })

  it('joins a label that was wrapped where another beside it stands a little lower', () => {
    const wrapped = (text: string, base: number) => [run(text, 110, base), run('信息', 110, base + 15)]
    expect(
      blocksOf([
        ...heads(310),
        run('不公开', 50, 334),
        ...wrapped('1.属于国家秘密的', 330),
        ...figures(337.5, '1', '2', '3'),
        ...wrapped('2.属于商业秘密的', 375),
        ...figures(382.5, '4', '5', '6'),
      ]),
    ).toEqual([
      [
        ['项目', '项目', ...HEADS.slice(1)],
        ['不公开', '1.属于国家秘密的信息', '1', '2', '3'],
        ['2.属于商业秘密的信息', '2.属于商业秘密的信息', '4', '5', '6'],
      ],
    ])
  })

  it('calls no row blank where the words below its label may be the rest of it, however far down they stand', () => {
    const label = (text: string, base: number, ...texts: readonly string[]) => [
      run(text, 50, base),
      ...figures(base, ...texts),
    ]
    expect(
      blocksOf([
        ...heads(300),
        ...label('1.主动公开的政府', 330, '1', '2', '3'),
        ...label('2.公报', 341, '4', '5', '6'),
        run('3.不同渠道公开的', 50, 371),
        ...label('相同信息', 388, '7', '8', '9'),
      ])
        .flat()
        .at(-2),
    ).toEqual(['3.不同渠道公开的', '〓', '〓', '〓'])
  })

  it.each([
    ['two runs', [run('上一年数量', 180, 300), run('本年增减', 233, 300)]],
    ['one run', [{ ...run('上一年数量 本年增减', 180, 300), right: 273 }]],
  ])('parts heads set close beside each other, drawn as %s, each over a column of its own', (_name, close) => {
    const narrow = (label: string, base: number, ...texts: readonly [string, string, string]) => [
      run(label, 50, base),
      ...texts.map((text, at) => run(text, [200, 248, 400][at] ?? 0, base)),
    ]
    expect(
      blocksOf([
        run('项目', 50, 300),
        ...close,
        run('决定数', 390, 300),
        ...narrow('行政许可', 330, '1', '2', '3'),
        ...narrow('行政处罚', 360, '4', '5', '6'),
      ]),
    ).toEqual([
      [
        ['项目', '上一年数量', '本年增减', '决定数'],
        ['行政许可', '1', '2', '3'],
        ['行政处罚', '4', '5', '6'],
      ],
    ])
  })

  it('gives a figure to the label on its line, not to the group of several lines around it', () => {
    const group = [run('不予', 50, 330), run('公开', 50, 345), run('情况', 50, 360)]
    const labels = ['1.秘密', '2.查询', '3.其他'].map((text, at) => run(text, 110, 330 + at * 15))
    expect(
      blocksOf([...heads(300), ...group, ...labels, ...figures(344.2, '4', '5', '6'), ...figures(360.8, '7', '8', '9')])
        .flat()
        .slice(1),
    ).toEqual([
      ['不予公开情况', '1.秘密', '', '', ''],
      ['2.查询', '2.查询', '4', '5', '6'],
      ['3.其他', '3.其他', '7', '8', '9'],
    ])
  })

  it('ends where a sentence lies over its columns, which stays a sentence', () => {
    const prose = run('全年公开政府信息1234条，收到申请56件，均按时答复。', 50, 390)
    expect(
      blocksOf([...heads(300), ...row('规章', 330, '1', '2', '3'), ...row('文件', 360, '4', '5', '6'), prose]),
    ).toEqual([[HEADS, ['规章', '1', '2', '3'], ['文件', '4', '5', '6']], prose.text])
  })

  it('goes on over the end of a page, and a lone figure near it is no number of the page', () => {
    const first = [
      ...heads(700),
      ...row('规章', 715, '1', '2', '3'),
      run('1.属于国家秘密的', 50, 745),
      run('8', 400, 752.5),
      run('信息', 50, 760),
      run('12', 300, 785),
    ]
    const second = [...row('2.文件', 120, '4', '5', '6'), ...row('3.公文', 150, '7', '8', '9'), run('13', 300, 785)]
    expect(blocksOf(first, second)).toEqual([
      [
        HEADS,
        ['规章', '1', '2', '3'],
        ['1.属于国家秘密的信息', '', '', '8'],
        ['2.文件', '4', '5', '6'],
        ['3.公文', '7', '8', '9'],
      ],
    ])
  })

  it('keeps figures that stand at the same height at the top of every page, and no number of the page', () => {
    const labels = ['1.属于国家秘密的', '2.属于商业秘密的']
    const top = (page: number) => [
      run(labels[page] ?? '', 50, 60),
      ...figures(67.5, `${page + 4}`, '12', `${9 - page}`),
      run('信息', 50, 75),
      ...row('3.文件', 105, '4', '5', '6'),
      run(`${page + 1}`, 290, 785),
    ]
    expect(blocksOf([...heads(45), ...top(0)], top(1))).toEqual([
      [
        HEADS,
        ['1.属于国家秘密的信息', '4', '12', '9'],
        ['3.文件', '4', '5', '6'],
        ['2.属于商业秘密的信息', '5', '12', '8'],
        ['3.文件', '4', '5', '6'],
      ],
    ])
  })

  it('is none where a few lines have a number at their end', () => {
    const runs = ['第一章', '第二章', '第三章'].flatMap((text, at) => [
      run(text, 50, 300 + at * 20),
      run(`${at}`, 500, 300 + at * 20),
    ])
    expect(blocksOf(runs)).toEqual(['第一章\t0', '第二章\t1', '第三章\t2'])
  })
})
