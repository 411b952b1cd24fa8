import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/domain/document'
import type { Ruling, TextRun } from '../../../src/readers/pdf/geometry'
import { flowBlocks } from '../../../src/readers/pdf/flow'
import { withoutFurniture } from '../../../src/readers/pdf/furniture'
import { pageParts } from '../../../src/readers/pdf/page-parts'
import { unruledTables } from '../../../src/readers/pdf/unruled'
import { withoutRadicals } from '../../../src/readers/pdf/radicals'
import { gridBlock } from '../../fixtures/tables/layouts'
import { openOne } from '../../support/documents/read'
import { writePdf } from '../../support/documents/write-pdf'
import { utf8 } from '../encode'

const shown = (block: Block) =>
  block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text

/** A run of ten-point type; every sign five points wide. */
const run = (text: string, left: number, base: number, size = 10): TextRun => ({
  text,
  left,
  right: left + text.length * 5,
  base,
  size,
})
const box = (left: number, top: number, right: number, bottom: number): readonly Ruling[] => [
  { upright: true, at: left, from: top, to: bottom },
  { upright: true, at: right, from: top, to: bottom },
  { upright: false, at: top, from: left, to: right },
  { upright: false, at: bottom, from: left, to: right },
]
const page = (runs: readonly TextRun[], rulings: readonly Ruling[] = []) =>
  pageParts({ width: 600, height: 800, runs, rulings })
const blocksOf = (...pages: readonly ReturnType<typeof page>[]) => flowBlocks(withoutFurniture(pages)).map(shown)

describe('a ruled table', () => {
  it('has a blank cell where nothing stands, and merged cells where no line parts them', () => {
    const rulings = [
      ...box(50, 100, 250, 120),
      ...box(50, 120, 150, 160),
      ...box(150, 120, 250, 140),
      ...box(150, 140, 250, 160),
    ]
    expect(flowBlocks([page([run('title', 60, 115), run('label', 60, 145), run('12', 200, 135)], rulings)])).toEqual([
      {
        kind: 'table',
        rows: [
          [
            { text: 'title', header: false },
            { text: 'title', header: false, origin: { row: 0, column: 0 } },
          ],
          [
            { text: 'label', header: false },
            { text: '12', header: false },
          ],
          [
            { text: 'label', header: false, origin: { row: 1, column: 0 } },
            { text: '', header: false },
          ],
        ],
      },
    ])
  })

  it('joins a label that was wrapped and never two figures below each other', () => {
    const rulings = [...box(50, 100, 150, 160), ...box(150, 100, 250, 160)]
    expect(
      blocksOf(page([run('收到申', 60, 115), run('请数', 60, 130), run('3', 200, 115), run('5', 200, 130)], rulings)),
    ).toEqual([[['收到申请数', '3\n5']]])
  })

  it('joins a number that filled its cell and was broken', () => {
    const rulings = [...box(50, 100, 150, 160), ...box(150, 100, 182, 160)]
    expect(blocksOf(page([run('数', 60, 115), run('12345', 153, 115), run('6', 153, 130)], rulings))).toEqual([
      [['数', '123456']],
    ])
  })

  it('reads no figure that stands over a line, nor one with the mark of a note', () => {
    const rulings = [...box(50, 100, 150, 120), ...box(150, 100, 250, 120), ...box(250, 100, 350, 120)]
    expect(blocksOf(page([run('12', 145, 115), run('5', 280, 115), run('1', 285, 112, 6)], rulings))).toEqual([
      [['12〓', '〓', '5 1']],
    ])
  })

  it('goes on over the end of a page without its head printed again, and a broken label stays whole', () => {
    const first = page(
      [
        run('kind', 60, 715),
        run('item', 160, 715),
        run('n', 260, 715),
        run('group', 60, 735),
        run('a', 160, 735),
        run('1', 260, 735),
      ],
      [
        ...box(50, 700, 150, 720),
        ...box(150, 700, 250, 720),
        ...box(250, 700, 350, 720),
        ...box(50, 720, 150, 740),
        ...box(150, 720, 250, 740),
        ...box(250, 720, 350, 740),
      ],
    )
    const second = page(
      [
        run('kind', 60, 115),
        run('item', 160, 115),
        run('n', 260, 115),
        run('b', 160, 135),
        run('2', 260, 135),
        run('c', 160, 155),
        run('3', 260, 155),
      ],
      [
        ...box(50, 100, 150, 120),
        ...box(150, 100, 250, 120),
        ...box(250, 100, 350, 120),
        ...box(50, 120, 150, 160),
        ...box(150, 120, 250, 140),
        ...box(250, 120, 350, 140),
        ...box(150, 140, 250, 160),
        ...box(250, 140, 350, 160),
      ],
    )
    expect(blocksOf(first, second)).toEqual([
      [
        ['kind', 'item', 'n'],
        ['group', 'a', '1'],
        ['group', 'b', '2'],
        ['group', 'c', '3'],
      ],
    ])
  })

  it('of other columns on the next page is another table', () => {
    const two = (top: number, middle: number) => [...box(50, top, middle, top + 20), ...box(middle, top, 350, top + 20)]
    expect(
      blocksOf(
        page([run('a', 60, 715), run('1', 260, 715)], two(700, 150)),
        page([run('b', 60, 115), run('2', 260, 115)], two(100, 200)),
      ),
    ).toEqual([[['a', '1']], [['b', '2']]])
  })

  it('is none where a frame stands around a paragraph', () => {
    expect(blocksOf(page([run('公开5条', 60, 115)], box(50, 100, 250, 120)))).toEqual(['公开5条'])
  })
})

describe('lines of a page', () => {
  it('are a paragraph where each fills the page, and another where one begins with an indent', () => {
    const line = (text: string, left: number, base: number) => ({ ...run(text, left, base), right: 350 })
    expect(
      blocksOf(
        page([
          line('全年主动公开政府信息12', 70, 100),
          run('34条。', 50, 115),
          line('全年收到申请', 70, 130),
          run('5件。', 50, 145),
        ]),
      ),
    ).toEqual(['全年主动公开政府信息1234条。', '全年收到申请5件。'])
  })

  const body = Array.from({ length: 5 }, (_, at) => ({ ...run(`公开${at}条。`, 70, 200 + at * 40), right: 350 }))
  const title = (text: string, left: number, right: number, base: number) => ({ ...run(text, left, base, 20), right })

  it('are one title where it fills its line and goes on below the middle', () => {
    // 100–500 of a page of 600, and 240–360: both around 300
    const [first, second] = [title('青石市水利局2024年政府信息', 100, 500, 100), title('年度报告', 240, 360, 130)]
    expect(blocksOf(page([first, second, ...body]))[0]).toBe('青石市水利局2024年政府信息年度报告')
  })

  it.each([
    ['begins at the left', title('一、总体情况', 100, 220, 130)],
    ['is as small as the text', { ...title('（2024年）', 240, 360, 130), size: 10 }],
    ['stands further down', title('目录', 280, 320, 180)],
  ])('are a title and another line where that %s', (_name, next) => {
    const first = title('青石市水利局2024年年度报告', 100, 500, 100)
    expect(blocksOf(page([first, next, ...body])).slice(0, 2)).toEqual(['青石市水利局2024年年度报告', next.text])
  })

  it('keep what stands in columns apart', () => {
    expect(blocksOf(page([run('规章', 50, 100), run('3', 200, 100), run('12', 300, 100)]))).toEqual(['规章\t3\t12'])
  })

  it('keep figures of columns apart where a program draws several as one run', () => {
    expect(blocksOf(page([run('重复申请', 50, 100), run('223', 200, 100), run('227 228 229', 240, 100)]))).toEqual([
      '重复申请\t223\t227\t228\t229',
    ])
  })

  it('have no spaces where a program parts Han characters and digits, so that a note is no column', () => {
    const label = [run('相同信息计', 50, 100), run('1', 77.5, 100), run('条', 85, 100)]
    expect(blocksOf(page([...label, run('条', 300, 100), run('468', 312, 100)]))).toEqual(['相同信息计1条\t条\t468'])
  })

  it('of two columns are read down the left one first', () => {
    const left = Array.from({ length: 8 }, (_, at) => ({ ...run(`左${at}`, 50, 100 + at * 15), right: 280 }))
    const right = Array.from({ length: 8 }, (_, at) => ({ ...run(`右${at}`, 320, 100 + at * 15), right: 550 }))
    const text = blocksOf(page([...left, ...right])).join('')
    expect(text).toBe('左0左1左2左3左4左5左6左7右0右1右2右3右4右5右6右7')
  })
})

describe('a table without lines', () => {
  const row = (base: number, ...figures: readonly string[]) => [
    run('予以公开', 50, base),
    ...figures.map((figure, at) => run(figure, 150 + at * 60, base)),
  ]
  const rows = (count: number, ...figures: readonly string[]) =>
    Array.from({ length: count }, (_, at) => row(100 + at * 20, ...figures)).flat()

  it('is named by its page', () => {
    expect(unruledTables([page(rows(1, '5')), page(rows(4, '1', '0', '—'))])).toEqual([2])
  })

  it.each([
    ['a unit and a value stand beside each label', rows(9, '条', '12')],
    ['there are few rows', rows(3, '1', '2', '3')],
    ['words stand in columns', rows(9, '甲', '乙', '丙')],
  ])('is none where %s', (_name, runs) => {
    expect(unruledTables([page(runs)])).toEqual([])
  })

  it('is none where lines rule it', () => {
    const rulings = Array.from({ length: 9 }, (_, at) =>
      [45, 140, 200, 260].flatMap((left, column, all) => {
        const right = all[column + 1] ?? 330
        return box(left, 88 + at * 20, right, 108 + at * 20)
      }),
    ).flat()
    expect(unruledTables([page(rows(9, '1', '2', '3'), rulings)])).toEqual([])
  })
})

describe('a PDF file', () => {
  it('names a Chinese font without holding it and is read all the same', async () => {
    const table = gridBlock([
      [{ text: '指标' }, { text: '数量' }],
      [{ text: '收到申请数' }, { text: '12' }],
      [{ text: '办结' }, { text: '' }],
    ])
    const { blocks, format, diagnostics } = await openOne(
      writePdf([{ kind: 'paragraph', text: '全年主动公开政府信息１２条（含微博），同比增长3.5%。' }, table]),
      '年报.pdf',
    )
    expect({ format, diagnostics }).toEqual({ format: 'pdf', diagnostics: [] })
    expect(blocks.map(shown)).toEqual([
      '全年主动公开政府信息１２条（含微博），同比增长3.5%。',
      [
        ['指标', '数量'],
        ['收到申请数', '12'],
        ['办结', ''],
      ],
    ])
  })

  /** A picture of four dots over the whole page: larger than any that is decoded. */
  const SCAN = 'q 842 0 0 595 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID 0000 EI Q\n'
  const refusalOf = (code: string, actual: string) => [{ code, severity: 'error', place: null, actual }]

  it('without text is a scan, or blank where nothing is painted, and told so', async () => {
    const scan = await openOne(writePdf([], { further: [SCAN] }), '扫描.pdf')
    expect(scan.blocks).toEqual([])
    expect(scan.diagnostics).toEqual(refusalOf('scanned-file', '2'))
    const blank = await openOne(writePdf([], { further: ['q 1 0 0 1 5 5 cm 0 0 10 10 re W n Q'] }), '空.pdf')
    expect(blank.diagnostics).toEqual(refusalOf('blank-pages', '1, 2'))
  })

  it('names pages with pictures only, and blank ones apart from them', async () => {
    const paragraph = { kind: 'paragraph', text: '全年公开12条。' } as const
    const { diagnostics } = await openOne(writePdf([paragraph], { further: ['', SCAN, ''] }), '年报.pdf')
    expect(diagnostics).toEqual([
      { code: 'pages-without-text', severity: 'warning', place: null, actual: '3' },
      { code: 'blank-pages', severity: 'note', place: null, actual: '2, 4' },
    ])
  })

  it('that is broken is told so', async () => {
    expect((await openOne(utf8('%PDF-1.7\nnothing follows'))).diagnostics[0]).toMatchObject({ code: 'damaged-file' })
  })

  it('has characters, not the radicals that look like them', () => {
    expect(withoutRadicals('⽂⺠⻅，１２')).toBe('文民见，１２')
  })
})
