import { describe, expect, it } from 'vitest'
import { standsFor } from '../../../../src/core/audit/rules/sentences/approximate'
import type { Approximation } from '../../../../src/core/domain/unit'

const allowed = (printed: string, value: number, approx: Approximation, exact: readonly number[]) =>
  exact.filter((each) => standsFor({ printed, value, approx }, each))

describe('what a number that is not exact stands for', () => {
  it('is itself where nothing is rounded', () => {
    expect([39, 40, 41].filter((exact) => standsFor({ printed: '40件', value: 40 }, exact))).toEqual([40])
  })

  it('400余 is 401 to 499', () => {
    expect(allowed('400余件', 400, 'at-least', [399, 400, 401, 499, 500])).toEqual([401, 499])
  })

  it('2780余 is 2781 to 2789', () => {
    expect(allowed('2780余条', 2780, 'at-least', [2780, 2781, 2789, 2790])).toEqual([2781, 2789])
  })

  it('68余 is no round number: 68 itself and nine more', () => {
    expect(allowed('68余条', 68, 'at-least', [67, 68, 77, 78])).toEqual([68, 77])
  })

  it('超过400 is anything more', () => {
    expect(allowed('超过400件', 400, 'at-least', [399, 400, 401, 9000])).toEqual([401, 9000])
  })

  it('至少400 is 400 too', () => {
    expect(allowed('至少400件', 400, 'at-least', [399, 400, 9000])).toEqual([400, 9000])
  })

  it('近400 is more than 300 and at most 400', () => {
    expect(allowed('近400件', 400, 'up-to', [300, 301, 400, 401])).toEqual([301, 400])
  })

  it('近68 is a tenth less at most: more than 61.2', () => {
    expect(allowed('近68件', 68, 'up-to', [61, 62, 68, 69])).toEqual([62, 68])
  })

  it('不足400 is anything less', () => {
    expect(allowed('不足400件', 400, 'up-to', [1, 399, 400])).toEqual([1, 399])
  })

  it('约400 is 300 to 500', () => {
    expect(allowed('约400件', 400, 'about', [299, 300, 500, 501])).toEqual([300, 500])
  })

  it('约44 is a tenth more or less: 39.6 to 48.4', () => {
    expect(allowed('约44件', 44, 'about', [39, 40, 48, 49])).toEqual([40, 48])
  })

  it('约1005 ends in no zero: a tenth again', () => {
    // 1005 ± 100.5
    expect(allowed('约1005件', 1005, 'about', [904, 905, 1105, 1106])).toEqual([905, 1105])
  })

  it('余 of nothing is less than ten', () => {
    expect(allowed('0余件', 0, 'at-least', [0, 9, 10])).toEqual([0, 9])
  })
})
