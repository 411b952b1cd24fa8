import { describe, expect, it } from 'vitest'
import { sentenceAt, withQuotes } from '../../../../src/core/audit/quotes'
import type { Block } from '../../../../src/core/domain/document'
import { finding, operand } from '../../../support/finding-builder'

const TEXT = '第一句。第二句有12条；第三句！'
const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', text: TEXT },
  { kind: 'table', rows: [[{ text: '12', header: false }]] },
  { kind: 'heading', level: 1, text: '标题没有句号' },
  { kind: 'paragraph', text: `开头${'长'.repeat(300)}结尾` },
]

describe('the sentence around a place', () => {
  it.each([
    [0, 2, '第一句。'],
    [8, 10, '第二句有12条；'],
    [12, 13, '第三句！'],
    [0, 99, TEXT],
  ])('from %d to %d is %s', (start, end, sentence) => {
    expect(sentenceAt(BLOCKS, { block: 0, start, end })).toBe(sentence)
  })

  it('is the whole heading, and nothing in a table or a block that is not there', () => {
    expect(sentenceAt(BLOCKS, { block: 2, start: 1, end: 2 })).toBe('标题没有句号')
    expect(sentenceAt(BLOCKS, { block: 1, row: 0, column: 0, start: 0, end: 2 })).toBeNull()
    expect(sentenceAt(BLOCKS, { block: 9, start: 0, end: 2 })).toBeNull()
  })

  it('is cut to 160 characters around what was asked for', () => {
    // 304 characters: from 150 − 80 = 70 to 230
    expect(sentenceAt(BLOCKS, { block: 3, start: 150, end: 152 })).toBe(`…${'长'.repeat(160)}…`)
    expect(sentenceAt(BLOCKS, { block: 3, start: 0, end: 2 })).toBe(`开头${'长'.repeat(158)}…`)
    expect(sentenceAt(BLOCKS, { block: 3, start: 302, end: 304 })).toBe(`…${'长'.repeat(158)}结尾`)
  })
})

describe('findings with quotes', () => {
  const claim = operand(3, { name: { kind: 'words' } })

  it('quote the words of contradictions, not cells and not what holds', () => {
    const [wrong, right] = withQuotes(
      [
        finding({ verdict: 'contradicts', operands: [claim, operand(4)] }),
        finding({ verdict: 'holds', operands: [claim] }),
      ],
      () => '一句。',
    )
    expect(wrong?.operands.map(({ quote }) => quote)).toEqual(['一句。', undefined])
    expect(right?.operands.map(({ quote }) => quote)).toEqual([undefined])
  })

  it('stay as they are where the words are not at hand', () => {
    const [wrong] = withQuotes([finding({ verdict: 'contradicts', operands: [claim] })], () => null)
    expect(wrong?.operands).toEqual([claim])
  })
})
