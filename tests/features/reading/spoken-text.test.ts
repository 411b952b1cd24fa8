import { describe, expect, it } from 'vitest'
import { inBreaths, spokenText } from '../../../src/features/reading/spoken-text'
import { words as english } from '../../../src/i18n/reading/en'
import { words as simplified } from '../../../src/i18n/reading/zh-Hans'
import { words as traditional } from '../../../src/i18n/reading/zh-Hant'

describe('a text as a voice says it', () => {
  it.each([
    ['2018 年主动公开 468 条', '二〇一八 年主动公开 468 条'],
    ['2018 条', '2018 条'],
    ['12,018 年', '12018 年'],
    ['2017–2021 年', '二〇一七至二〇二一 年'],
    ['1–8月', '1至8月'],
    ['国办公开办函〔2019〕60 号', '国办公开办函〔二〇一九〕60 号'],
    ['1,234,567 元', '1234567 元'],
    ['同比 −12.3%', '同比 负12.3%'],
    ['+15 件', '正15 件'],
    ['2019-01-31', '2019-01-31'],
    ['约 400 件 · 近 30 件', '约 400 件，近 30 件'],
    ['空白', '空白'],
  ])('%s → %s', (text, spoken) => {
    expect(spokenText(text, simplified)).toBe(spoken)
  })

  it('in traditional characters', () => {
    expect(spokenText('2020 年 −3 件', traditional)).toBe('二〇二〇 年 負3 件')
  })

  it.each([
    ['In 2018 it disclosed 1,468 items', 'In 2018 it disclosed 1468 items'],
    ['2017–2021', '2017 to 2021'],
    ['−12.3% · blank', 'minus 12.3%, blank'],
  ])('in English: %s → %s', (text, spoken) => {
    expect(spokenText(text, english)).toBe(spoken)
  })
})

describe('breaths', () => {
  it('are sentences; a full stop within a number ends none', () => {
    expect(inBreaths('共 468 条。占 86.8%；其余空白。')).toEqual(['共 468 条。', '占 86.8%；', '其余空白。'])
    expect(inBreaths('In all 86.8%. The rest is blank.')).toEqual(['In all 86.8%.', 'The rest is blank.'])
  })

  it('are at most 120 characters where there is a comma, and nothing is lost', () => {
    // 20 clauses of 10 characters: 200; 12 of them are 120, 8 are left
    const clause = '一二三四五六七八九，'
    const breaths = inBreaths(clause.repeat(20))
    expect(breaths.map(({ length }) => length)).toEqual([120, 80])
    expect(breaths.join('')).toBe(clause.repeat(20))
  })
})
