import { describe, expect, it } from 'vitest'
import { dayOf, isoDay, withArabicYears } from '../../../src/core/text/days'

describe('days', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2023, 2, 30, null],
    [2023, 13, 1, null],
    [2023, 4, 0, null],
    [1999, 4, 1, null],
  ])('%d-%d-%d is %s', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso)
  })

  it.each(['二〇二一年度', '二○二一年度', '二零二一年度', '二O二一年度'])('%s has its year in figures', (words) => {
    expect(withArabicYears(words)).toBe('2021年度')
  })

  it('keeps words that are no year', () => {
    expect(withArabicYears('一二〇二一年、二〇二一号')).toBe('一二〇二一年、二〇二一号')
  })

  it.each([
    ['1', '8', '2022-01-08'],
    ['元', '廿八', '2022-01-28'],
    ['十二', '三十一', '2022-12-31'],
    ['二', '三十', null],
    ['十三', '一', null],
  ])('月 %s, 日 %s of 2022 is %s', (month, day, iso) => {
    expect(dayOf({ year: '2022', month, day })).toBe(iso)
  })

  it('is none without its parts', () => {
    expect(dayOf()).toBeNull()
  })
})
