import { describe, expect, it } from 'vitest'
import { FIGURE_MARKS } from '../../../src/core/domain/figure-mark'
import { shownSchema } from '../../../src/core/schema/wire-shown'
import { shownCsv } from '../../../src/exporters/shown/shown-csv'
import { shownJson } from '../../../src/exporters/shown/shown-json'
import type { ShownWords } from '../../../src/exporters/shown/shown-words'
import { shownXlsx } from '../../../src/exporters/shown/shown-xlsx'
import { messages as english } from '../../../src/i18n/messages/en/index'
import { messages as traditional } from '../../../src/i18n/messages/zh-Hant/index'
import { words as enWords } from '../../../src/i18n/saving/en'
import { words as hantWords } from '../../../src/i18n/saving/zh-Hant'
import { csvRecords } from '../../../src/readers/data-files/csv-records'
import { EVERY_MARK } from '../../support/every-mark'
import { SHOWN_WORDS, shownWith } from '../../support/shown-builder'
import { BARS, COLUMNS, PARTS, TREND } from '../../support/shown-charts'
import { asHeld, loadCsv, loadSheets, loadSheetTable } from '../../support/shown-loader'

const form = SHOWN_WORDS.form
const LANGUAGES: readonly (readonly [string, ShownWords])[] = [
  ['zh-Hans', SHOWN_WORDS],
  ['zh-Hant', { saving: hantWords, marks: traditional.charts.marks, form }],
  ['en', { saving: enWords, marks: english.charts.marks, form }],
]

describe('every mark of a figure', () => {
  it('is in the table that is tested', () => {
    const marks = new Set(EVERY_MARK.table.rows.map(({ cells }) => cells[1]?.mark))
    expect(marks).toEqual(new Set(FIGURE_MARKS))
  })

  it.each(LANGUAGES)('reads back from CSV, XLSX and JSON as it was: %s', (_language, words) => {
    const held = asHeld(EVERY_MARK.table)
    expect(loadCsv(shownCsv([EVERY_MARK], words), words)).toEqual(held)
    const sheets = loadSheets(shownXlsx(shownWith([EVERY_MARK]), words))
    expect(loadSheetTable(sheets.get('标记') ?? [], words)).toEqual(held)
    const shown = shownWith([EVERY_MARK])
    expect(shownSchema.parse(JSON.parse(shownJson(shown)))).toEqual(shown)
  })

  it('has a word of its own, and an empty field where there is no number, never 0', () => {
    const csv = shownCsv([EVERY_MARK], SHOWN_WORDS).trimEnd()
    const fields = csvRecords(csv).map((record) => [record[0], record[1], record[3], record[4], record[6]])
    // what it is, number, mark, which way it is open, as printed
    expect(fields.slice(1)).toEqual([
      ['原文', '1234', '原文数字', '', '1234'],
      ['推算', '71', '推算', '', '53\n18'],
      ['余', '80', '约数', '不少于', '80余'],
      ['约', '90', '约数', '大约', '约90'],
      ['近', '100', '约数', '不超过', '近100'],
      ['更正', '7', '人工更正', '', '1'],
      ['衔接', '5', '近似衔接', '', ''],
      ['以前', '-3', '先前报的数', '', ''],
      ['零', '0', '原文数字', '', '0'],
      ['空白', '', '空白', '', '〔空〕'],
      ['横线', '', '横线', '', '—'],
      ['不适用', '', '不适用', '', '/'],
      ['看不清', '', '无法辨认', '', '1O3'],
      ['没有', '', '无数据', '', ''],
      ['断开', '', '不可比', '', ''],
    ])
  })

  it('keeps breaks, gaps, colours, restated and unassessed figures of charts in JSON', () => {
    const shown = shownWith([TREND, BARS, PARTS, COLUMNS])
    expect(shownSchema.parse(JSON.parse(shownJson(shown)))).toEqual(shown)
  })
})
