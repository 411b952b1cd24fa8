import { describe, expect, it } from 'vitest'
import {
  areDisjoint,
  closesList,
  isCountedElsewhere,
  isLineOf,
  restOf,
} from '../../../../src/core/audit/rules/accidents/sectors'

describe('sectors', () => {
  it.each([
    ['煤矿', '工矿商贸', true],
    ['建筑施工', '工矿商贸企业', true],
    ['工矿商贸', '工矿商贸', false],
    ['矿山', '矿山', false],
    ['煤矿', '矿山', true],
    ['建筑施工', '矿山', false],
    ['煤矿', '建筑施工', false],
    ['道路运输', '交通运输业', true],
    ['煤矿', '交通运输业', false],
    ['道路运输', '城市交通运输', false],
    ['道路运输', '工矿商贸', false],
  ])('%s is a line of %s: %s', (sector, whole, expected) => {
    expect(isLineOf(sector, whole)).toBe(expected)
  })

  it.each([
    ['其他建筑业', '建筑业'],
    ['工商贸其他', '工矿商贸'],
    ['冶金其他', '冶金'],
    ['其他', null],
    ['其他行业', null],
    ['农林牧渔业及其他', null],
    ['煤矿', null],
  ])('%s is the rest of %s', (sector, of) => {
    expect(restOf(sector)).toBe(of)
  })

  it('close a list with the rest of everything', () => {
    expect(['其他', '其他行业', '农林牧渔业及其他', '其他建筑业', '煤矿'].map(closesList)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('do not overlap where they are different classes', () => {
    expect(areDisjoint(['道路交通', '火灾', '工矿商贸'])).toBe(true)
    expect(areDisjoint(['道路交通', '道路运输'])).toBe(false)
    expect(areDisjoint(['道路交通', '煤矿'])).toBe(false)
    expect(areDisjoint(['煤矿', '化工'])).toBe(false)
  })

  it('of roads and fires have statistics of their own', () => {
    expect(['道路交通', '交通', '火灾', '消防火灾', '煤矿', '交通建设工程'].map(isCountedElsewhere)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
