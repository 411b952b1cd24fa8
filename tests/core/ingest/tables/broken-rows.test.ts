import { describe, expect, it } from 'vitest'
import { codesOf, grid, printedOf, read } from '../../../fixtures/tables/reading'

const NEW = ['一、本年新收政府信息公开申请数量', '', '31', '2', '0', '0', '1', '0', '34']
const BLANK = ['', '', '', '', '', '', '']
const FIGURES = ['4', '0', '0', '0', '1', '0', '5']

const readRows = (...rows: readonly (readonly string[])[]) => read(grid([NEW, ...rows]))

describe('rows parted by the end of a page', () => {
  it.each([
    ['above', ['（三', '4.保护第三方合', ...FIGURES], ['）不予公开', '法权益', ...BLANK]],
    ['below', ['（三', '4.保护第三方合', ...BLANK], ['）不予公开', '法权益', ...FIGURES]],
  ])('are read whole, the figures %s', (_where, upper, lower) => {
    const reading = readRows(upper, lower, ['', '7.属于行政执法案卷', '1', '0', '0', '0', '0', '0', '1'])
    expect(printedOf(reading)).toMatchObject({
      'requests.refused.third-party|natural-person': '4',
      'requests.refused.third-party|total': '5',
      'requests.refused.enforcement-file|total': '1',
    })
    expect(codesOf(reading)).not.toContain('column-count-mismatch')
  })

  it('are left alone where both halves have figures, or are no label together', () => {
    const both = readRows(['', '4.保护第三方合', ...FIGURES], ['', '法权益', ...FIGURES])
    expect(printedOf(both)).not.toHaveProperty('requests.refused.third-party|total')
    const other = readRows(['', '4.保护第三方合', ...FIGURES], ['', '法利益', ...BLANK])
    expect(printedOf(other)).not.toHaveProperty('requests.refused.third-party|total')
  })
})
