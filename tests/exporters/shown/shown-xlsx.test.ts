import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownXlsx } from '../../../src/exporters/shown/shown-xlsx'
import { sheetNames } from '../../../src/exporters/xlsx/address'
import { numberLook } from '../../../src/exporters/xlsx/styles'
import { openPackage } from '../../../src/readers/office'
import { LIBREOFFICE, savedBy, withoutResults } from '../../support/libreoffice'
import { recalculate } from '../../support/recalculate'
import { anyTable } from '../../support/shown-arbitrary'
import { BALANCE, card, figure, SHOWN_WORDS, shownWith } from '../../support/shown-builder'
import { asHeld, loadSheets, loadSheetTable } from '../../support/shown-loader'

const SHARES = card('渠道', [
  [{ text: '总数' }, figure(468, 11), { text: '' }],
  [
    { text: '网站' },
    figure(406, 12),
    {
      text: '86.8%（406/468）',
      value: 86.8,
      sources: [
        { report: 'a', place: 'b1r12c2.0-2' },
        { report: 'a', place: 'b1r11c2.0-2' },
      ],
    },
  ],
])

const sheetsOf = (...cards: Parameters<typeof shownWith>[0]) => loadSheets(shownXlsx(shownWith(cards), SHOWN_WORDS))

describe('what is shown as a workbook', () => {
  it('has a sheet a card, one of notes and one of checks', () => {
    expect([...sheetsOf(BALANCE, SHARES).keys()]).toEqual(['收支平衡', '渠道', '说明', '校验'])
  })

  it('names sheets as Excel allows, each once', () => {
    const rows = [[{ text: '行' }]]
    expect([...sheetsOf(card('说明', rows), card("'a/b:c'", rows), card('甲'.repeat(40), rows)).keys()]).toEqual([
      '说明 2',
      'a b c',
      `${'甲'.repeat(30)}…`,
      '说明',
      '校验',
    ])
  })

  it('names sheets by what they are about, cut between words', () => {
    const names = [
      '衡阳市安全生产监督管理局（办公室）2018 年各渠道公开的政府信息条数',
      '全国 · 工矿商贸就业人员10万人生产安全事故死亡率（统计局公报）',
      'Requests by applicant and outcome over all years, with shares',
    ]
    const subjects = ['衡阳市安全生产监督管理局（办公室）']
    expect(sheetNames(names, subjects)).toEqual([
      '2018 年各渠道公开的政府信息条数',
      '全国 · 工矿商贸就业人员10万人生产安全事故死亡率',
      'Requests by applicant and…',
    ])
  })

  it('parts the thousands of a number and rounds none', () => {
    expect([19513, 86.8, 0.0312, 1 / 3, -3, null].map(numberLook)).toEqual([
      'number-0',
      'number-1',
      'number-4',
      'number',
      'number-0',
      'number',
    ])
  })

  it('leaves a blank empty: never 0, never a text in place of a number', () => {
    const [, , , row] = sheetsOf(card('表', [[{ text: '微博' }, figure(null, 1)]])).get('表') ?? []
    expect(row?.slice(0, 4).map(({ value }) => value)).toEqual(['微博', null, '空白', '空白'])
  })

  it('says in its notes what marks mean, how often they occur, what is withheld and where it comes from', () => {
    const withheld = { text: '口径变化，不计算', value: null, mark: 'not-comparable' as const }
    const notes = sheetsOf(card('趋势', [[{ text: '2019' }, figure(5, 1), withheld]])).get('说明') ?? []
    const lines = notes.map((row) => row.map(({ value }) => value).join(' | '))
    expect(lines).toContain('数据截至 | 2024-01-31')
    expect(lines).toContain('查看地址 | http://localhost/#/requests?v=1')
    expect(lines).toContain('原文数字 | 与原文所印数字一致。 | 1')
    expect(lines).toContain('不可比 | 口径或表式不同，不作比较，不计算变化。 | 1')
    expect(lines).toContain('空白 | 原文此格为空，不是 0。 | 0')
    expect(lines).toContain('趋势 | 2019 | 占比 | 不可比 · 口径变化，不计算')
    expect(
      lines.some((line) => line.startsWith('甲局 | 2023 | ') && line.endsWith(' | 2024-01-31 | jia-2023.html | a')),
    ).toBe(true)
  })

  it('is read by our own reader of workbooks', () => {
    const opened = openPackage(shownXlsx(shownWith([BALANCE]), SHOWN_WORDS))
    const blocks = opened.kind === 'document' ? opened.reading.blocks : []
    const texts = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((row) =>
            row
              .slice(0, 2)
              .map(({ text }) => text)
              .join(' '),
          )
        : [],
    )
    expect(texts).toEqual(expect.arrayContaining(['新收 10', '结转 2', '办结 9', '结转下年 3']))
  })

  it('reads back to the same table', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const sheets = sheetsOf({ ...card('表', []), table })
        expect(loadSheetTable(sheets.get('表') ?? [], SHOWN_WORDS)).toEqual(asHeld(table))
      }),
      { numRuns: 30 },
    )
  })
})

describe('checks of a workbook', () => {
  const checkRows = (...cards: Parameters<typeof shownWith>[0]) =>
    recalculate(sheetsOf(...cards), '校验')
      .slice(2)
      .map((row) => row.slice(1, 7))

  it('hold where another engine calculates them: 10 + 2 = 9 + 3', () => {
    expect(checkRows(BALANCE)).toEqual([['新收 ＋ 结转 ＝ 办结 ＋ 结转下年', 12, 12, 0, '相符', '相符']])
  })

  it('say what does not balance: 11 + 2 ≠ 9 + 3', () => {
    const [first, ...rest] = BALANCE.table.rows
    const [head, received] = first?.cells ?? []
    if (first === undefined || head === undefined || received === undefined) throw new Error('no row')
    const rows = [{ cells: [head, { ...received, value: 11 }] }, ...rest]
    expect(checkRows({ ...BALANCE, table: { ...BALANCE.table, rows } })).toEqual([
      ['新收 ＋ 结转 ＝ 办结 ＋ 结转下年', 13, 12, 1, '不符', '不符'],
    ])
  })

  it('cannot tell over a blank, which is not 0', () => {
    const [first, second, ...rest] = BALANCE.table.rows
    const [head, carried] = second?.cells ?? []
    if (first === undefined || head === undefined || carried === undefined) throw new Error('no row')
    const rows = [first, { cells: [head, { ...carried, value: null, mark: 'blank' as const }] }, ...rest]
    expect(checkRows({ ...BALANCE, table: { ...BALANCE.table, rows } })).toEqual([
      ['新收 ＋ 结转 ＝ 办结 ＋ 结转下年', '', 12, '', '无法核对', '无法核对'],
    ])
  })

  it('work shares out of the figures they name: 406 / 468 = 86.75…', () => {
    const [row] = checkRows(SHARES)
    expect(row?.[0]).toBe('网站：占比')
    expect(row?.[1]).toBe(86.8)
    expect(row?.[2]).toBeCloseTo(86.7521, 4)
    expect(row?.slice(4)).toEqual(['相符', '相符'])
  })

  it('are those of the form the report is on, over all cards of the file', () => {
    const [first, second, third, fourth] = BALANCE.table.rows.map(({ cells }) => cells)
    const halves = [card('收', [first ?? [], second ?? []]), card('办', [third ?? [], fourth ?? []])]
    expect(checkRows(...halves)).toEqual([['新收 ＋ 结转 ＝ 办结 ＋ 结转下年', 12, 12, 0, '相符', '相符']])
  })

  it('leave out what an approximate figure is part of', () => {
    const rows = BALANCE.table.rows.map(({ cells }, at) => ({
      cells: cells.map((one) => (at === 0 && one.value !== undefined ? { ...one, approx: 'about' as const } : one)),
    }))
    expect(checkRows({ ...BALANCE, table: { ...BALANCE.table, rows } })).toEqual([[]])
  })

  // where LibreOffice is installed; the engine above is there everywhere
  for (const program of LIBREOFFICE)
    it('come to the same in LibreOffice, which finds no saved result: 12 = 12, 86.8 ≈ 406 / 468', () => {
      const bare = withoutResults(shownXlsx(shownWith([BALANCE, SHARES]), SHOWN_WORDS))
      const ours = loadSheets(bare).get('校验') ?? []
      expect(ours[2]?.slice(2, 6).map(({ value }) => value)).toEqual([null, null, null, null])
      const calculated = loadSheets(savedBy(program, bare)).get('校验') ?? []
      const [balance, share] = calculated.slice(2).map((row) => row.slice(2, 6).map(({ value }) => value))
      expect(balance).toEqual([12, 12, 0, '相符'])
      expect([share?.[0], Number(share?.[1]).toFixed(4), share?.[3]]).toEqual([86.8, '86.7521', '相符'])
    }, 60_000)
})
