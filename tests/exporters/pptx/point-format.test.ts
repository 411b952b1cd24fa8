import { expect, it } from 'vitest'
import { pointFormat } from '../../../src/exporters/pptx/point-format'

const of = (value: number | null, text: string, beside = '') =>
  pointFormat({ value, text, mark: value === null ? 'blank' : 'printed' }, beside)

it.each([
  [of(406, '406 条'), '#,##0" 条"'],
  [of(19513, '19,513 起', '▲'), '#,##0" 起 ▲"'],
  [of(33000, '约 33,000 人'), '"约 "#,##0" 人"'],
  [of(86.8, '86.8%（406/468）'), '#,##0.0"%（406/468）"'],
  // a negative number brings a sign of its own: both halves of the format say ours
  [of(-18, '−18 起'), '"−"#,##0" 起";"−"#,##0" 起"'],
  [of(15, '+15 人'), '"+"#,##0" 人"'],
  // said in another way than as a plain number: the words alone
  [of(53000, '5.3 万人'), '"5.3 万人"'],
  [of(null, '空白'), '"空白"'],
  [of(5, '“5” "件"'), '"“"#,##0"” ”件”"'],
])('a label is written as the screen does: %s', (format, expected) => {
  expect(format).toBe(expected)
})
