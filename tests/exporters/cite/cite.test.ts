import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/exporters/cite/bibtex'
import type { Cited } from '../../../src/exporters/cite/cited'
import { gbt7714 } from '../../../src/exporters/cite/gbt7714'

const REPORT: Cited = {
  type: 'EB',
  author: '某市水利局',
  title: '某市水利局2024年政府信息公开工作年度报告',
  published: '2025-01-20',
  year: 2024,
  accessed: '2026-11-25',
  url: 'https://example.org/#/source?v=1&report=a_b%20c',
  note: null,
}

describe('GB/T 7714', () => {
  it('cites a report with its date', () => {
    expect(gbt7714(REPORT)).toBe(
      '某市水利局. 某市水利局2024年政府信息公开工作年度报告[EB/OL]. (2025-01-20)[2026-11-25]. https://example.org/#/source?v=1&report=a_b%20c.',
    )
  })

  it('leaves out what is not known, and names a database so', () => {
    expect(gbt7714({ ...REPORT, type: 'DS', author: null, published: null, title: '总览' })).toBe(
      '总览[DS/OL]. [2026-11-25]. https://example.org/#/source?v=1&report=a_b%20c.',
    )
  })
})

describe('BibTeX', () => {
  it('has a key of year and title, the agency as one name and the address as it is', () => {
    expect(bibtex(REPORT)).toMatch(/^@online\{nianbao-2024-[0-9a-z]+,\n/u)
    expect(bibtex(REPORT).split('\n').slice(1)).toEqual([
      '  author  = {{某市水利局}},',
      '  title   = {某市水利局2024年政府信息公开工作年度报告},',
      '  date    = {2025-01-20},',
      '  url     = {https://example.org/#/source?v=1&report=a_b%20c},',
      '  urldate = {2026-11-25},',
      '}',
      '',
    ])
  })

  it('says in a note what else identifies the state cited', () => {
    expect(bibtex({ ...REPORT, note: '数据指纹 0123_4' })).toContain('  note    = {数据指纹 0123\\_4},\n}')
  })

  it('takes nothing of a title for a command', () => {
    const entry = bibtex({ ...REPORT, author: null, title: 'a\\b {50%} & $x_1^2$ #~\n z', url: 'https://e.org/{a}\\' })
    expect(entry).toContain(
      '  title   = {a\\textbackslash{}b \\{50\\%\\} \\& \\$x\\_1\\textasciicircum{}2\\$ \\#\\textasciitilde{} z},',
    )
    expect(entry).toContain('  url     = {https://e.org/%7Ba%7D%5C},')
    expect(entry).not.toContain('author')
  })

  it('gives the same key to the same thing, another to another', () => {
    const key = (cited: Cited) => bibtex(cited).split('\n')[0]
    expect(key({ ...REPORT, accessed: '2027-01-01' })).toBe(key(REPORT))
    expect(key({ ...REPORT, author: '某市教育局' })).not.toBe(key(REPORT))
  })
})
