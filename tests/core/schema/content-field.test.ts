import { describe, expect, it } from 'vitest'
import type { CellContent } from '../../../src/core/domain/cell'
import { contentField, parseContentField } from '../../../src/core/schema/content-field'

const PAIRS: readonly (readonly [CellContent, string])[] = [
  [{ state: 'value', value: 12 }, '12'],
  [{ state: 'value', value: 0 }, '0'],
  [{ state: 'value', value: -2.5 }, '-2.5'],
  [{ state: 'value', value: 400, approx: 'at-least' }, 'at-least 400'],
  [{ state: 'blank' }, 'blank'],
  [{ state: 'dash' }, 'dash'],
  [{ state: 'not-applicable' }, 'not-applicable'],
  [{ state: 'unreadable' }, 'unreadable'],
]

describe('what stands in a cell as one field', () => {
  it.each(PAIRS)('is written and read back: %j', (content, field) => {
    expect(contentField(content)).toBe(field)
    expect(parseContentField(field)).toEqual(content)
  })

  it.each(['', ' ', 'value', '12条', 'more-than 3', 'about', 'NaN', 'Infinity', '0x10', '1,200'])(
    'is never made of %j',
    (field) => {
      expect(parseContentField(field)).toBeNull()
    },
  )
})
