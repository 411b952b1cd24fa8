import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import {
  childrenOf,
  columnLabel,
  formRow,
  indicatorLabel,
  rowsOfForm,
  sectionOf,
} from '../../../src/core/domain/catalogue-index'
import { FORM_COLUMNS } from '../../../src/core/domain/forms'

const valueCells = (form: (typeof FORM_IDS)[number]): number =>
  rowsOfForm(form)
    .filter((row) => !row.heading && !row.optional)
    .reduce((count, row) => count + Math.max(1, row.columns.length), 0)

describe('the catalogue of the four forms', () => {
  it('has the rows and cells of the printed forms', () => {
    // 2014: 65 rows, 7 of them headings
    expect(rowsOfForm('2014')).toHaveLength(65)
    expect(rowsOfForm('2014').filter((row) => row.heading)).toHaveLength(7)
    expect(valueCells('2014')).toBe(58)
    // 2019: 2×3 + 4×3 + 2 + 2 = 22, 23 rows × 7 = 161, 15
    expect(valueCells('2019')).toBe(22 + 161 + 15)
    // 2021: 2×3 + 3 + 1 = 10, 25 rows × 7 = 175, 15
    expect(valueCells('2021')).toBe(10 + 175 + 15)
    // 2008 (定西): codes 01 to 35
    expect(rowsOfForm('2008').filter((row) => /^\d\d$/u.test(row.ordinal))).toHaveLength(35)
  })

  it.each(FORM_IDS)(
    '%s names each indicator once, with a parent that is there and stands before or after it',
    (form) => {
      const rows = rowsOfForm(form)
      expect(new Set(rows.map((row) => row.indicator)).size).toBe(rows.length)
      for (const parent of rows.flatMap((row) => row.parent ?? []))
        expect(formRow(form, parent)?.indicator).toBe(parent)
    },
  )

  it.each(FORM_IDS)(
    '%s gives every value a unit, but for the purchase amount that the form prints without one',
    (form) => {
      const unitOf = new Map(FORM_COLUMNS.map((column) => [column.id, column.unit]))
      const without = rowsOfForm(form)
        .filter((row) => !row.heading)
        .flatMap((row) =>
          row.columns.length === 0 ? [row.unit] : row.columns.map((column) => unitOf.get(column) ?? row.unit ?? column),
        )
        .filter((unit) => unit === null || unit === 'purchase-amount')
      expect(without).toEqual(form === '2019' ? ['purchase-amount'] : [])
    },
  )

  it('finds labels of rows, columns and sentence indicators', () => {
    expect(indicatorLabel('normative-documents')).toBe('行政规范性文件')
    expect(formRow('2019', 'normative-documents')?.label).toBe('规范性文件')
    expect(indicatorLabel('disclosure.cumulative')).toBe('历年累计主动公开政府信息数')
    expect(indicatorLabel('no.such.thing')).toBe('no.such.thing')
    expect(columnLabel('2019', 'decisions')).toBe('处理决定数量')
    expect(columnLabel('2021', 'decisions')).toBe('本年处理决定数量')
  })

  it('lists the direct children of a row', () => {
    expect(childrenOf('2014', 'requests.received').map((row) => row.label)).toEqual([
      '当面申请数',
      '传真申请数',
      '网络申请数',
      '信函申请数',
    ])
    expect(childrenOf('2021', 'requests.other-outcome')).toHaveLength(3)
    expect(childrenOf('2019', 'requests.other-outcome')).toHaveLength(0)
  })

  it('puts each indicator into one section', () => {
    expect(sectionOf('litigation.direct.pending')).toBe('review')
    expect(sectionOf('charges')).toBe('documents')
    expect(sectionOf('training.courses')).toBe('resources')
    expect(sectionOf('no.such.thing')).toBe('prose')
  })
})
