import { describe, expect, it } from 'vitest'
import { wordsAfter, wordsBefore, wordsBetween } from '../../../../src/core/audit/rules/sentences/words-around'
import { report } from '../../../support/report-builder'

const TEXT = '甲。全年收到4件，办结3件。乙'
const written = report({
  blocks: [
    { kind: 'paragraph', text: TEXT },
    {
      kind: 'table',
      rows: [
        [
          { text: '左', header: false },
          { text: '收到4件', header: false },
        ],
        [{ text: '下办结3件', header: false }],
      ],
    },
    { kind: 'paragraph', text: `${'零'.repeat(130)}4件${'壹'.repeat(130)}` },
  ],
})
/** 4件 and 3件 of the first paragraph. */
const FOUR = { block: 0, start: 6, end: 8 }
const THREE = { block: 0, start: 11, end: 13 }

describe('words around a figure', () => {
  it('are those of its sentence', () => {
    expect(wordsBefore(written, FOUR)).toBe('全年收到')
    expect(wordsAfter(written, FOUR)).toBe(',办结3件')
    expect(wordsBefore(written, THREE)).toBe('全年收到4件,办结')
    expect(wordsAfter(written, THREE)).toBe('')
  })

  it('begin with the paragraph and end with it', () => {
    expect(wordsBefore(written, { block: 0, start: 1, end: 2 })).toBe('甲')
    expect(wordsAfter(written, { block: 0, start: 14, end: 14 })).toBe('乙')
  })

  it('are those of its cell in a table', () => {
    expect(wordsBefore(written, { block: 1, row: 0, column: 1, start: 2, end: 4 })).toBe('收到')
    expect(wordsBefore(written, { block: 1, row: 1, column: 0, start: 3, end: 5 })).toBe('下办结')
    expect(wordsBefore(written, { block: 1, row: 5, column: 0, start: 3, end: 5 })).toBe('')
    expect(wordsBefore(written, { block: 1, row: 1, column: 3, start: 3, end: 5 })).toBe('')
  })

  it('are 120 characters at most', () => {
    const place = { block: 2, start: 130, end: 132 }
    expect(wordsBefore(written, place)).toBe('零'.repeat(120))
    expect(wordsAfter(written, place)).toBe('壹'.repeat(120))
  })

  it('are none where there is no such block, and those there are where the place is beyond its end', () => {
    expect(wordsBefore(written, { block: 7, start: 3, end: 5 })).toBe('')
    expect(wordsAfter(written, { block: 0, start: 40, end: 42 })).toBe('')
  })
})

describe('words between two figures', () => {
  it('are those of one paragraph, in its order', () => {
    expect(wordsBetween(written, FOUR, THREE)).toBe(',办结')
    expect(wordsBetween(written, { ...FOUR, end: 11 }, THREE)).toBe('')
    expect(wordsBetween(written, THREE, FOUR)).toBeNull()
    expect(wordsBetween(written, { ...FOUR, end: 12 }, THREE)).toBeNull()
  })

  it('are none of two paragraphs or cells', () => {
    expect(wordsBetween(written, FOUR, { block: 2, start: 130, end: 132 })).toBeNull()
    const cell = { block: 1, row: 0, column: 1, start: 0, end: 2 }
    expect(wordsBetween(written, cell, { ...cell, start: 2, end: 4 })).toBe('')
    expect(wordsBetween(written, cell, { ...cell, row: 1, start: 2, end: 4 })).toBeNull()
    expect(wordsBetween(written, cell, { ...cell, column: 0, start: 2, end: 4 })).toBeNull()
  })
})
