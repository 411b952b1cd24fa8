import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const TITLE = '清河县水利局2016年度政府信息公开工作年度报告'
const HEADS = ['指标名称', '单位', '2016年度', '历年累计']

interface Rows {
  readonly total: string
  readonly website: string
  readonly received: string
  readonly online?: string
}

/** A local form whose two figures of a row stand together, below what a sentence says. */
const read = (sentence: string, { total, website, received, online = '00' }: Rows) => {
  const row = (label: string, digits: string) => [label, '条', digits]
  const lines = [
    TITLE,
    sentence,
    ...HEADS,
    ...row('主动公开信息数', total),
    ...row('其中：1.政府网站公开数', website),
    ...row('2.政府公报公开数', '00'),
    ...row('受理政府信息公开申请总数', received),
    ...row('其中：1.当面申请数', '00'),
    ...row('2.网上申请数', online),
    ...row('对申请的答复总数', received),
  ]
  return parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'report.txt'), 'test')
}

const figures = (...given: Parameters<typeof read>) => {
  const report = read(...given)
  const of = (indicator: string) =>
    report.cells.flatMap((cell) =>
      cell.indicator === indicator && cell.content.state === 'value' ? [`${cell.column}=${cell.content.value}`] : [],
    )
  return {
    total: of('disclosure.total'),
    website: of('disclosure.channel.website'),
    received: of('requests.received'),
    codes: report.diagnostics.map(({ code }) => code),
  }
}

describe('the year and all years in one word', () => {
  const SAID = '2016年，我局主动公开政府信息247条。'

  it('are parted by what a sentence tells, and the rows below by the row above and by themselves', () => {
    const { total, website, received, codes } = figures(SAID, { total: '2471093', website: '2381012', received: '39' })
    // 238 ≤ 247 and 1012 ≤ 1093; 2|381012 and 23|81012 are more than all there is
    expect(total).toEqual(['current-period=247', 'all-years=1093'])
    expect(website).toEqual(['current-period=238', 'all-years=1012'])
    expect(received).toEqual(['current-period=3', 'all-years=9'])
    expect(codes).toContain('cells-parted')
  })

  it('are left alone where no sentence tells either', () => {
    const { total, website, codes } = figures('2016年，我局积极公开。', {
      total: '2471093',
      website: '2381012',
      received: '39',
    })
    expect([total, website]).toEqual([[], []])
    expect(codes).toContain('cells-run-together')
  })

  it('are left alone where the sentences tell two that fit', () => {
    const two = '2016年，我局主动公开政府信息247条，上半年主动公开24条。'
    expect(figures(two, { total: '2471093', website: '2381012', received: '39' }).total).toEqual([])
  })

  it('are not parted by what was disclosed of one kind', () => {
    const kind = '2016年，我局主动公开的规范性文件24条。'
    expect(figures(kind, { total: '2471093', website: '2381012', received: '39' }).total).toEqual([])
  })

  it('of three digits have two ways, of which nothing tells', () => {
    expect(figures(SAID, { total: '2471093', website: '2381012', received: '123' }).received).toEqual([])
  })

  it('are told of no row where one shows that blank cells are gone', () => {
    const { total, received } = figures(SAID, { total: '2471093', website: '2381012', received: '39', online: '3' })
    expect([total, received]).toEqual([[], []])
  })

  it('are read as printed though all years are fewer than the year', () => {
    const { total, website } = figures(SAID, { total: '2470', website: '2470', received: '00' })
    expect(total).toEqual(['current-period=247', 'all-years=0'])
    expect(website).toEqual(['current-period=247', 'all-years=0'])
  })
})
