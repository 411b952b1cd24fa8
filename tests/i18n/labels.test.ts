import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../src/core/domain/catalogue'
import { FORM_COLUMNS, FORM_ROWS } from '../../src/core/domain/forms'
import { PROSE_INDICATORS } from '../../src/core/domain/forms/prose'
import { SECTOR_WORDS, STATUS_WORDS } from '../../src/core/ingest/accidents/vocabulary'
import { labelsOf } from '../../src/i18n/labels'
import { table as english } from '../../src/i18n/labels/en'
import { table as simplified } from '../../src/i18n/labels/zh-Hans'
import { table as traditional } from '../../src/i18n/labels/zh-Hant'

const OFFICIAL = new Set([
  ...FORM_IDS.flatMap((form) => FORM_ROWS[form].map((row) => row.label)),
  ...FORM_COLUMNS.map((column) => column.label),
  ...PROSE_INDICATORS.map((prose) => prose.label),
])

describe('official names', () => {
  it.each([...OFFICIAL])('%s has an English name', (label) => {
    expect(english.official?.[label]).toMatch(/^[ -~’]+$/u)
  })

  it('have no translation that no form asks for', () => {
    expect(Object.keys(english.official ?? {}).filter((label) => !OFFICIAL.has(label))).toEqual([])
    expect(Object.keys(traditional.official ?? {}).filter((label) => !OFFICIAL.has(label))).toEqual([])
  })

  it('show themselves in simplified Chinese', () => {
    expect(labelsOf(simplified).indicator('requests.received', '2014')).toBe('收到申请数')
    expect(labelsOf(simplified).indicator('requests.received')).toBe('本年新收政府信息公开申请数量')
  })

  it('follow the form in every language', () => {
    expect(labelsOf(traditional).indicator('requests.received', '2014')).toBe('收到申請數')
    expect(labelsOf(english).indicator('requests.received', '2014')).toBe('Requests received')
    expect(labelsOf(english).indicator('requests.received', '2021')).toBe('Requests received this year')
  })

  it('are shown as their id where nothing is known', () => {
    expect(labelsOf(english).indicator('nobody.knows')).toBe('nobody.knows')
  })
})

describe('unit words', () => {
  it('follow the number in English only', () => {
    expect(labelsOf(english).unit('起', 1)).toBe('incident')
    expect(labelsOf(english).unit('起', 53)).toBe('incidents')
    expect(labelsOf(english).unit('起', 0)).toBe('incidents')
    expect(labelsOf(simplified).unit('起', 53)).toBe('起')
    expect(labelsOf(simplified).unit(null)).toBe('')
  })
})

describe('words of accident statistics', () => {
  it.each([...SECTOR_WORDS, ...STATUS_WORDS, '全国'])('%s is translated', (word) => {
    expect(labelsOf(english).accidentWord(word)).toMatch(/^[ -~’]+$/u)
    expect(labelsOf(traditional).accidentWord(word)).toMatch(/^[\p{Script=Han}、8]+$/u)
    expect(labelsOf(simplified).accidentWord(word)).toBe(word)
  })

  it('are traditional in traditional Chinese', () => {
    expect(labelsOf(traditional).accidentWord('煤矿')).toBe('煤礦')
    expect(labelsOf(traditional).accidentWord('性质待定')).toBe('性質待定')
  })

  it('stay unknown where nobody translated them', () => {
    expect(labelsOf(english).accidentWord('航天发射')).toBeNull()
  })
})
