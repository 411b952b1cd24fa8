import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/features/find/marks'
import { parseQuery } from '../../../src/features/find/query'

const marked = (text: string, typed: string, pinyin = true): string => {
  const query = parseQuery(typed)
  if (query === null) throw new Error('nothing typed')
  return piecesOf(text, query, pinyin)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')
}

describe('marks', () => {
  it.each([
    ['衡阳市水利局', '水利', '衡阳市[水利]局'],
    ['衡阳市水利局', 'sl', '衡阳市[水利]局'],
    ['衡陽市水利局', '衡阳', '[衡陽]市水利局'],
    ['Upheld', 'UP', '[Up]held'],
    // word by word where it is no phrase; what overlaps is marked once
    ['衡阳市水利局', '水利 衡阳', '[衡阳]市[水利]局'],
    ['衡阳市水利局', '阳市水 市水利', '衡[阳市水利]局'],
    ['衡阳市水利局', '北京', '衡阳市水利局'],
  ])('%s for %s: %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected)
  })

  it('shows pinyin only where it was found by it', () => {
    expect(marked('衡阳市水利局', 'sl', false)).toBe('衡阳市水利局')
  })

  it('never changes a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, typed) => {
        const query = parseQuery(typed)
        if (query === null) return
        expect(
          piecesOf(text, query, true)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
