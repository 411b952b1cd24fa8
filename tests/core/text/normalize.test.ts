import { describe, expect, it } from 'vitest'
import { normalize, printedRange } from '../../../src/core/text/normalize'

describe('normalize', () => {
  it('simplifies glyphs and folds full-width digits and brackets', () => {
    expect(normalize('主動公開政府信息數（１２）條').text).toBe('主动公开政府信息数(12)条')
  })
  it('drops pinyin injected after a character, not a Latin abbreviation', () => {
    expect(normalize('報(bào)告39萬(wàn)人次(app)').text).toBe('报告39万人次(app)')
  })
  it('folds Kangxi radicals', () => {
    expect(normalize('⼆⼗件').text).toBe('二十件')
  })
  it('keeps printed offsets', () => {
    const normal = normalize('信息 4 6 8 條')
    const start = normal.text.indexOf('4')
    expect(printedRange(normal, start, start + 1)).toEqual({ start: 3, end: 4 })
  })
  it('drops spaces between Chinese and digits but keeps a gap between numbers', () => {
    expect(normalize('行政许可 66 +126 192').text).toBe('行政许可66 +126 192')
    expect(normalize('行政许可   66   126\t192').text).toBe('行政许可66  126 192')
  })
})
