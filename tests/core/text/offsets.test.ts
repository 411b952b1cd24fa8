import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize, printedRange } from '../../../src/core/text/normalize'

const PRINTED = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '公',
        '開',
        '1',
        'a',
        ' ',
        '\u3000',
        '\n',
        '（guī）',
        '(gong)',
        '(',
        '\u200b',
        '\ufeff',
        '１',
        '①',
        '²',
        '½',
        '㈠',
        '𠀀',
        '—',
        '.',
        '⼆',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('offsets of normalised text', () => {
  it('are one for each unit and one for the end, never go back and never leave the printed text', () => {
    fc.assert(
      fc.property(PRINTED, (printed) => {
        const { text, offsets } = normalize(printed)
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets.at(-1)).toBe(printed.length)
        offsets.forEach((offset, index) => expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0))
      }),
    )
  })

  it('lead to printed text that normalises to what was read', () => {
    fc.assert(
      fc.property(PRINTED, fc.nat(60), fc.nat(60), (printed, from, length) => {
        const normal = normalize(printed)
        // a character that is spelled with several, such as ㈠, is in the range or not as a whole
        const isEdge = (index: number) => index === 0 || normal.offsets[index] !== normal.offsets[index - 1]
        const start = Math.min(from, normal.text.length)
        const end = Math.min(start + length, normal.text.length)
        // a sign beside a digit is read otherwise than alone: ½1, 3①, 10²
        const isInNumber = (index: number) => /[\p{N}.,]{2}/u.test(normal.text.slice(Math.max(0, index - 1), index + 1))
        fc.pre(isEdge(start) && isEdge(end) && !isInNumber(start) && !isInNumber(end))
        const range = printedRange(normal, start, end)
        const again = normalize(printed.slice(range.start, range.end)).text
        expect(again.replaceAll(' ', '')).toBe(normal.text.slice(start, end).replaceAll(' ', ''))
      }),
    )
  })

  it('are those of the first character after what was dropped', () => {
    expect(normalize('公(gōng) 開').offsets).toEqual([0, 8, 9])
    expect(normalize('\u200b12').offsets).toEqual([1, 2, 3])
    expect(normalize('㈠共').offsets).toEqual([0, 0, 0, 1, 2])
  })

  it('are found in time linear in the text', () => {
    const long = normalize('word 12 （公 '.repeat(200_000))
    expect(long.text.startsWith('word 12(公word 12(公')).toBe(true)
  })
})
