import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/ui/tables/column-widths'

const table = (labels: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  columns: labels.map((label, at) => ({ key: String(at), label, ...(at > 0 ? { numeric: true } : {}) })),
  rows: rows.map((texts, at) => ({ key: String(at), cells: texts.map((text) => ({ text })) })),
})

describe('the columns of a long table', () => {
  it('are as wide as all their words where there is room, and give way alike down to what no line breaks', () => {
    const [name, figure] = columnWidths(
      // 12 characters wide, 9 at least; 59,237 is 5 figures of 0.59 em and a comma of 0.34, then 万元 on its line or the next
      table(['指标', '2024 年'], ['收到政府信息公开申请总数', '59,237 万元'], ['维持', '2 件']),
    )
    // with 1.5 em at the sides: 10.5 to 13.5, and 6.5 (the least is 5) to 7.2: 3.29 + 0.34 + 2 and the head's 3.7 + 1.5
    expect(name).toBe('min(10.5em + 3 * clamp(0em, (100cqw - 17em) / 3.7, 1em), 28vw)')
    expect(figure).toBe('min(6.5em + 0.7 * clamp(0em, (100cqw - 17em) / 3.7, 1em), 28vw)')
  })

  it('keep a word of letters whole', () => {
    // 13 letters (12 of 0.59, i of 0.34 em) and 1.5 em: 14.1 − … to the whole line
    const [, words] = columnWidths(table(['a', 'b'], ['x', 'organisations only']))
    expect(words).toMatch(/^min\(8\.\dem \+ /u)
  })

  it('have no more than they need', () => {
    expect(columnWidths(table(['a'], ['b']))).toEqual(['min(10.5em + 0 * 0em, 28vw)'])
  })
})
