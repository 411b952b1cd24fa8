import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/core/ingest/tables/cell-content'
import { normalize, printedRange } from '../../../src/core/text/normalize'

const valueOf = (printed: string) => {
  const { content } = readContent(normalize(printed).text)
  return content.state === 'value' ? content.value : content.state
}

describe('a number sign beside the digits of a figure', () => {
  it.each([
    '3440①',
    '3440 ①',
    '3440²',
    '3440¹²',
    '3440₂',
    '3440❶',
    '3440㉑',
    '3440①②',
    '３４４０①',
    '3440①件',
    '3,440①',
    '3440.0①',
    '3440　①',
  ])('is a mark of a note behind it and no part of it: %s', (printed) => {
    expect(valueOf(printed)).toBe(3440)
  })

  it.each(['10⁴', '１０ ⁴', '5.3×10⁴', '3½', '3440⒉', '3440①75', '3440①.5', '3440①,750', '①3440', '½3'])(
    'leaves it unreadable where it may change the figure: %s',
    (printed) => {
      expect(valueOf(printed)).toBe('unreadable')
    },
  )

  it('is no power of ten behind any other figure', () => {
    expect([valueOf('3410²'), valueOf('2.10²')]).toEqual([3410, 2.1])
  })

  it('is part of what is printed', () => {
    const normal = normalize('收到3440①件')
    expect(normal.text).toBe('收到3440件')
    expect(printedRange(normal, 2, 7)).toEqual({ start: 2, end: 8 })
  })

  it.each([
    ['①主动公开', '1主动公开'],
    ['2条②收到', '2条2收到'],
    ['⒈公开', '1.公开'],
    ['90m²', '90m2'],
    ['³⁴⁴⁰', '3440'],
    ['①2024年', '①2024年'],
  ])('is spelled in digits only where it stands by itself: %s', (printed, text) => {
    expect(normalize(printed).text).toBe(text)
  })
})
