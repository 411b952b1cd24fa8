import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/features/find/names'
import { nameOf } from '../../../src/features/find/names'
import { parseQuery } from '../../../src/features/find/query'
import { indexOf, search } from '../../../src/features/find/search'
import { TIER } from '../../../src/features/find/tiers'

const thing = (title: string, also: readonly string[] = [], beside: readonly string[] = []): Entry<string> => ({
  target: title,
  names: [
    ...[title, ...also].map((text) => nameOf(text, { pinyin: true })),
    ...beside.map((text) => nameOf(text, { pinyin: true, beside: true })),
  ],
})

const find = (entries: readonly Entry<string>[], typed: string, most = 10) => {
  const query = parseQuery(typed)
  if (query === null) throw new Error('nothing typed')
  return search(indexOf(entries), query, most)
}
const titles = (entries: readonly Entry<string>[], typed: string) =>
  find(entries, typed).hits.map(({ target }) => target)

describe('ranking', () => {
  // each of another tier for 水利, the worst first
  const TIERS = [
    thing('市水力厅'),
    thing('税历室'),
    thing('治水利民'),
    thing('市水利厅'),
    thing('水利厅'),
    thing('水利'),
  ]

  it('puts the whole name before its beginning, a word, an inner part, then pinyin', () => {
    expect(titles(TIERS, '水利')).toEqual(['水利', '水利厅', '市水利厅', '治水利民'])
    // 水利 is shui li as a whole, 税历室 from its beginning, 市水力厅 from within
    expect(titles(TIERS, 'shuili')).toEqual(['水利', '税历室', '水利厅', '市水力厅', '治水利民', '市水利厅'])
    expect(find(TIERS, '水利').best).toBe(TIER.exact)
  })

  it('puts what is spelled by the letters before what only holds them', () => {
    // zj: 专家 from its beginning; Azjb holds them within
    expect(titles([thing('Azjb'), thing('专家组')], 'zj')).toEqual(['专家组', 'Azjb'])
  })

  it('keeps the order of the entries among equals', () => {
    expect(titles([thing('水利乙'), thing('水利甲')], '水利')).toEqual(['水利乙', '水利甲'])
  })

  it('takes the best of several names, and what stands beside only for a word', () => {
    const entries = [thing('甲局', [], ['水利']), thing('乙局', ['水利']), thing('市水利局')]
    expect(titles(entries, '水利')).toEqual(['乙局', '甲局', '市水利局'])
    expect(find(entries, '水利').hits.map(({ name }) => name.text)).toEqual(['水利', '水利', '市水利局'])
  })

  it('wants every word, each by whatever name', () => {
    const entries = [thing('水利局', [], ['衡阳市']), thing('水利局', [], ['长沙市'])]
    expect(find(entries, '水利 衡阳').total).toBe(1)
    expect(find(entries, '水利 北京').total).toBe(0)
    // English names hold spaces: as one phrase first
    expect(titles([thing('in part and upheld'), thing('upheld in part')], 'upheld in')).toEqual([
      'upheld in part',
      'in part and upheld',
    ])
  })

  it.each([
    ['traditional characters', '衡陽市'],
    ['full-width letters', 'ｈｙｓ'],
    ['capitals', 'HengYang'],
    ['pinyin by syllables', "heng yang'shi"],
  ])('understands %s', (_, typed) => {
    expect(titles([thing('衡阳市')], typed)).toEqual(['衡阳市'])
  })

  it('counts all and lists the best', () => {
    const { total, hits } = find([thing('市水利'), thing('水利一'), thing('水利')], '水利', 2)
    expect([total, hits.map(({ target }) => target)]).toEqual([3, ['水利', '水利一']])
  })

  it('looks for nothing where nothing is typed', () => {
    expect([parseQuery(''), parseQuery(' 　 ')]).toEqual([null, null])
  })

  it('finds every name by itself, by each of its pieces, and never fails', () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(name, name, fc.nat(), (wanted, other, cut) => {
        const entries = [thing(other), thing(wanted)]
        expect(titles(entries, wanted)).toContain(wanted)
        const piece = wanted.slice(cut % wanted.length)
        expect(titles(entries, piece.trim() === '' ? wanted : piece)).toContain(wanted)
      }),
    )
  })
})
