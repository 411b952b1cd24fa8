import type { Shown, ShownCard, ShownCell } from '../../src/core/schema/wire-shown'
import type { ShownWords } from '../../src/exporters/shown/shown-words'
import { words as saving } from '../../src/i18n/saving/zh-Hans'
import { WORDS } from './words'

/** Simplified Chinese, for exporters. */
export const SHOWN_WORDS: ShownWords = {
  saving,
  marks: WORDS.messages.charts.marks,
  form: (form) => WORDS.labels.form(form),
}

/** A figure of the form as printed at a row of the first table of report `a`. */
export const figure = (value: number | null, row: number, extra: Partial<ShownCell> = {}): ShownCell => ({
  text: value === null ? '空白' : `${value} 件`,
  value,
  mark: value === null ? 'blank' : 'printed',
  sources: [{ report: 'a', place: `b1r${row}c2.0-2`, printed: value === null ? '' : String(value) }],
  ...extra,
})

export const card = (
  title: string,
  rows: readonly (readonly ShownCell[])[],
  extra: Partial<ShownCard> = {},
): ShownCard => ({
  title,
  note: '件，2023 年',
  source: '来源：甲局 2023 年度报告',
  remarks: [],
  table: {
    columns: [
      { label: '指标', numeric: false },
      ...(rows[0] ?? []).slice(1).map((_, at) => ({ label: at === 0 ? '数字' : '占比', numeric: true })),
    ],
    rows: rows.map((cells) => ({ cells })),
  },
  chart: null,
  ...extra,
})

export const shownWith = (cards: readonly ShownCard[], extra: Partial<Shown> = {}): Shown => ({
  nianbaoShown: 1,
  language: 'zh-Hans',
  title: '依申请公开',
  sentence: '2023 年收到申请 10 件',
  keyFigures: [{ label: '新收', text: '10 件', note: '' }],
  link: 'http://localhost/#/requests?v=1',
  dataDate: '2024-01-31',
  fingerprint: '0123456789abcdef',
  reports: [{ id: 'a', agency: '甲局', year: 2023, form: '2021', file: 'jia-2023.html', published: '2024-01-31' }],
  cards,
  ...extra,
})

const requests = (indicator: string, value: number | null, row: number) =>
  figure(value, row, { indicator, column: 'total' })

/** 10 + 2 = 9 + 3: the balance of part 三 in the 总计 column. */
export const BALANCE = card('收支平衡', [
  [{ text: '新收' }, requests('requests.received', 10, 1)],
  [{ text: '结转' }, requests('requests.carried-over', 2, 2)],
  [{ text: '办结' }, requests('requests.answered', 9, 3)],
  [{ text: '结转下年' }, requests('requests.carried-forward', 3, 4)],
])
