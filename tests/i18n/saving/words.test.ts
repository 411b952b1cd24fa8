import { describe, expect, it } from 'vitest'
import { hanNumber } from '../../../src/i18n/saving/han-number'
import { words as english } from '../../../src/i18n/saving/en'
import { words as simplified } from '../../../src/i18n/saving/zh-Hans'
import { words as traditional } from '../../../src/i18n/saving/zh-Hant'

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('words of saved files', () => {
  it('hold no Chinese in English', () => {
    expect(textsOf(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('say what every mark means, each differently, in three languages', () => {
    for (const { meanings } of [simplified, traditional, english])
      expect(new Set(Object.values(meanings)).size).toBe(12)
  })

  it('tell columns of one table apart by what they say of its cells', () => {
    for (const { companion } of [simplified, traditional, english])
      expect(new Set(Object.values(companion).map((say) => say('数'))).size).toBe(6)
  })

  it('count parts as official papers do', () => {
    expect([1, 10, 11, 20, 21].map(hanNumber)).toEqual(['一', '十', '十一', '二十', '二十一'])
  })
})
