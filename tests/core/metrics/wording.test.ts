import { describe, expect, it } from 'vitest'
import { nearFraction, roundShare } from '../../../src/core/metrics/wording'
import { composeSentence } from '../../../src/core/metrics/sentence'
import { placeAt } from '../../support/report-builder'

describe('roundShare', () => {
  it('calls 86.8 % nearly nine tenths', () => {
    expect(roundShare(86.8)).toEqual({ kind: 'tenths', tenths: 9, relation: 'nearly' })
  })
  it('calls 32.7 % more than three tenths', () => {
    expect(roundShare(32.7)).toEqual({ kind: 'tenths', tenths: 3, relation: 'over' })
  })
  it('calls 50 % exactly five tenths', () => {
    expect(roundShare(50)).toEqual({ kind: 'tenths', tenths: 5, relation: 'exact' })
  })
  it('gives 45.2 % as it is, five points from either tenth', () => {
    expect(roundShare(45.2)).toEqual({ kind: 'percent', percent: 45.2 })
  })
  it('does not call 16.5 % nearly two tenths, 3.5 points of 20', () => {
    expect(roundShare(16.5)).toEqual({ kind: 'percent', percent: 16.5 })
  })
  it('does not call 98 % ten tenths nor 3 % none', () => {
    expect(roundShare(98)).toEqual({ kind: 'percent', percent: 98 })
    expect(roundShare(3)).toEqual({ kind: 'percent', percent: 3 })
  })
})

describe('nearFraction', () => {
  it('calls 25.4 a quarter', () => expect(nearFraction(25.4)).toBe('quarter'))
  it('does not call 28.3 a quarter', () => expect(nearFraction(28.3)).toBeNull())
})

describe('composeSentence', () => {
  const ref = { reportId: 'r', place: placeAt(4), printed: '468' }

  it('keeps the place of each figure', () => {
    expect(composeSentence('{year} 年公开 {total}。', { year: '2018', total: { text: '468 条', ref } })).toEqual([
      { kind: 'text', text: '2018 年公开 ' },
      { kind: 'figure', text: '468 条', ref },
      { kind: 'text', text: '。' },
    ])
  })

  it('sets a number apart from the Chinese signs it touches', () => {
    const said = (text: string) =>
      composeSentence('占{share}经由网站', { share: { text, ref } })
        .map((part) => part.text)
        .join('|')
    expect([said('15/28'), said('近九成（406/468）'), said('9 成')]).toEqual([
      '占 |15/28| 经由网站',
      '占|近九成（406/468）|经由网站',
      '占 |9 成|经由网站',
    ])
  })

  it('leaves an unknown slot visible', () => {
    expect(composeSentence('公开 {total}', {})).toEqual([{ kind: 'text', text: '公开 {total}' }])
  })
})
