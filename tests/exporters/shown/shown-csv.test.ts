import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShownCell } from '../../../src/core/schema/wire-shown'
import { shownCsv } from '../../../src/exporters/shown/shown-csv'
import { card, figure, SHOWN_WORDS } from '../../support/shown-builder'
import { asHeld, loadCsv } from '../../support/shown-loader'
import { anyTable } from '../../support/shown-arbitrary'

describe('what is shown as CSV', () => {
  it('keeps numbers plain and blank, dash, worked out and approximate apart', () => {
    const table = card('渠道', [
      [{ text: '网站' }, figure(1234, 1)],
      [{ text: '微博' }, figure(null, 2)],
      [{ text: '公报' }, { text: '—', value: null, mark: 'dash' }],
      [{ text: '其他' }, { text: '71 件', value: 71, mark: 'derived' }],
      [{ text: '微信' }, { text: '约 80 件', value: 80, mark: 'approx', approx: 'about' }],
    ])
    expect(shownCsv([table], SHOWN_WORDS)).toBe(
      [
        '\uFEFF指标,数字,数字（显示）,数字（标记）,数字（约数方向）,数字（出处）,数字（原文）',
        '网站,1234,1234 件,原文数字,,a b1r1c2.0-2,1234',
        '微博,,空白,空白,,a b1r2c2.0-2,〔空〕',
        '公报,,—,横线,,,',
        '其他,71,71 件,推算,,,',
        '微信,80,约 80 件,约数,大约,,',
        '',
      ].join('\r\n'),
    )
  })

  it('lets no words start a formula and leaves negative numbers alone', () => {
    const risky: readonly ShownCell[][] = [
      [{ text: '=1+1' }, { text: '−5', value: -5, mark: 'derived' }],
      [{ text: '+甲' }, { text: '-13.2%' }],
      [{ text: '@乙' }, { text: '\tx' }],
      [{ text: "'=旧" }, { text: '-2+3' }],
    ]
    expect(
      shownCsv([card('表', risky)], SHOWN_WORDS)
        .split('\r\n')
        .slice(1),
    ).toEqual(["'=1+1,-5,−5,推算", "'+甲,-13.2%,,", "'@乙,'\tx,,", "''=旧,'-2+3,,", ''])
    expect(
      loadCsv(shownCsv([card('表', risky)], SHOWN_WORDS), SHOWN_WORDS).rows.map(({ cells }) => cells[0]?.text),
    ).toEqual(['=1+1', '+甲', '@乙', "'=旧"])
  })

  it('writes several cards below their titles', () => {
    const csv = shownCsv([card('甲', [[{ text: '行' }]]), card('乙', [[{ text: '列' }]])], SHOWN_WORDS)
    expect(csv).toBe('\uFEFF甲\r\n指标\r\n行\r\n\r\n乙\r\n指标\r\n列\r\n')
  })

  it('reads back to the same table', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const one = { ...card('表', []), table }
        expect(loadCsv(shownCsv([one], SHOWN_WORDS), SHOWN_WORDS)).toEqual(asHeld(table))
      }),
      { numRuns: 50 },
    )
  })
})
