import { describe, expect, it } from 'vitest'
import { pinyinSpan, readingsOfText } from '../../../src/features/find/pinyin-match'

const found = (name: string, letters: string): string | null => {
  const span = pinyinSpan(readingsOfText(name), letters)
  return span === null ? null : name.slice(span.from, span.to)
}

describe('letters in a name', () => {
  it.each([
    ['hysslj', '衡阳市水利局'],
    ['hengyang', '衡阳'],
    // syllables and initials together
    ['hengysh', '衡阳市'],
    // the last syllable begun
    ['shuil', '水利'],
    ['shu', '水'],
    // an initial of two letters
    ['shsh', '市水'],
    // not read from the middle of a syllable
    ['engyang', null],
    ['hyj', null],
    ['', null],
  ])('%s → %s', (letters, expected) => {
    expect(found('衡阳市水利局', letters)).toBe(expected)
  })

  it('takes any reading of a character', () => {
    expect([found('重庆市', 'chongqing'), found('重庆市', 'zhongqing'), found('长沙市', 'css')]).toEqual([
      '重庆',
      '重庆',
      '长沙市',
    ])
  })

  it('is quick where every character has the same initial', () => {
    expect(found('石'.repeat(200), `${'s'.repeat(29)}x`)).toBeNull()
  })
})
