import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text'

describe('lines of a text', () => {
  it('keep the blank cells at the end of a line of cells, and no other space at its ends', () => {
    expect(readText('\t规章\t1\t\t\n甲\t \n  乙 \t\n\t\n').map(({ text, line }) => [text, line])).toEqual([
      ['规章\t1\t\t', 1],
      ['甲', 2],
      ['乙', 3],
    ])
  })
})
