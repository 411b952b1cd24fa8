import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/core/domain/report'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const TABLE = [
  '申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
  '一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |',
  '二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
]
/** Of the 2021 form alone. */
const NO_AMENDMENT = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |'

const report = (year: number, ...rows: readonly string[]): Report => {
  const text = [`清河市水务局${year}年政府信息公开工作年度报告`, '三、申请情况如下。', ...rows].join('\n')
  return parseReport(readDocument(new TextEncoder().encode(text), 'report.txt'), 'test')
}
const missedOf = ({ diagnostics }: Report): readonly (string | undefined)[] =>
  diagnostics.flatMap(({ code, expected }) => (code === 'row-missing' ? [expected] : []))

describe('a table whose labels the forms of 2019 and 2021 share', () => {
  it.each([2019, 2020, 2022])('says in a report of %i that its form is inferred', (year) => {
    const own = report(year, ...TABLE)
    expect(own.metadata.form).toMatchObject({ value: '2021', inferred: true })
    expect(own.cells.map((cell) => cell.printed).join(' ')).toBe('5 1 0 0 0 0 6 1 0 0 0 0 0 1')
  })

  it('misses rows of both forms only', () => {
    const missed = missedOf(report(2019, ...TABLE))
    expect(missed).toContain('予以公开')
    expect(missed.filter((label) => label?.startsWith('申请人无正当理由'))).toEqual([])
  })

  it('is of the form that one more label names, whatever the year', () => {
    expect(report(2019, ...TABLE, NO_AMENDMENT).metadata.form).toMatchObject({ value: '2021', inferred: false })
    expect(report(2022, ...TABLE, '其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |').metadata.form).toMatchObject({
      value: '2019',
      inferred: false,
    })
  })
})
