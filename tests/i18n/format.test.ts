import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/domain/language'
import { loadLocale } from '../../src/i18n/load-locale'

const [hans, hant, en] = await Promise.all(LANGUAGES.map(loadLocale))
if (hans === undefined || hant === undefined || en === undefined) throw new Error('three languages')

describe('quantities', () => {
  it.each([
    [hans.format.quantity(468, '条'), '468 条'],
    [hant.format.quantity(468, '条'), '468 條'],
    [en.format.quantity(468, '条'), '468 items'],
    [hans.format.quantity(12345.6, '万元'), '12,345.6 万元'],
    [hans.format.quantity(80, '次', 'at-least'), '80 次以上'],
    [hans.format.quantity(80, '次', 'about'), '约 80 次'],
    [en.format.quantity(80, '次', 'up-to'), 'nearly 80 occasions'],
    [en.format.quantity(1, '次'), '1 occasion'],
    [en.format.quantity(2, '万元'), '2 × 10,000 yuan'],
    [en.format.signed(-1.5, '亿元'), '−1.5 × 100 million yuan'],
    [en.format.quantity(25.4, '%'), '25.4%'],
    [hans.format.quantity(7, null), '7'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected)
  })

  it('never shorten a number to 万 or millions', () => {
    for (const { format } of [hans, hant, en]) expect(format.number(123456789)).toBe('123,456,789')
  })
})

describe('changes', () => {
  it('carry their sign, with a true minus', () => {
    expect(hans.format.signed(15, '人')).toBe('+15 人')
    expect(hans.format.signed(-18, null)).toBe('−18')
    expect(hans.format.signed(0, null)).toBe('0')
    expect(en.format.signedPercent(-25.352)).toBe('−25.4%')
  })
})

describe('periods', () => {
  const period = (kind: 'year' | 'quarter' | 'to-date', from: string | null, to: string) =>
    [hans, en].map(({ format }) => format.period({ kind, from, to }))

  it('name the whole year and its parts', () => {
    expect(period('year', '2018-01', '2018-12')).toEqual(['2018 年', '2018'])
    expect(period('quarter', '2018-04', '2018-06')).toEqual(['2018 年第 2 季度', 'quarter 2 of 2018'])
    expect(period('to-date', '2018-01', '2018-08')).toEqual(['2018 年 1–8 月', 'January–August 2018'])
    expect(period('to-date', null, '2018-08')).toEqual(['截至 2018 年 8 月', 'up to August 2018'])
  })
})

describe('every language', () => {
  it.each([hant, en])('has no word of simplified Chinese left in the frame of $language', ({ messages, language }) => {
    const words = JSON.stringify(messages.app, (key, value: unknown) =>
      key.startsWith('language_') ? undefined : value,
    )
    expect(words).not.toMatch(language === 'en' ? /\p{Script=Han}/u : /[总开应请资讯语体动简载没览报筛选单错误页]/u)
  })
})
