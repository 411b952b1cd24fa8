import { describe, expect, it } from 'vitest'
import { byInitial, initialsOf, mayBegin, mayHold } from '../../../src/core/text/pattern-characters'

describe('initialsOf', () => {
  it.each([
    [/^去年/u, '去'],
    [/^(?:较|比)?去年/u, '较比去'],
    [/^(?:与|比)?近?前?[二三]年/u, '与比近前二三'],
    [/^(?<sign>增加|减少)(?=\d)/u, '增减'],
    [/(?<![\d.])\d/u, '0123456789'],
    [/^[约+\-近-]|占/u, '约+-近占'],
    [/^\(含/u, '('],
    [/(?:共){0,2}死{1,2}/u, '共死'],
  ])('reads %s', (pattern, characters) => {
    expect([...(initialsOf(pattern) ?? [])].sort()).toEqual([...characters].sort())
  })

  it.each([[/\p{Script=Han}起/u], [/[^,]*起/u], [/.起/u], [/[a-z]起/u], [/共?\s起/u]])(
    'knows no limit of %s',
    (pattern) => {
      expect(initialsOf(pattern)).toBeNull()
    },
  )
})

describe('mayBegin', () => {
  it('is false for what none of the patterns begins with', () => {
    const begins = mayBegin([/^死亡/u, /^(?:受)?伤/u])
    expect(['死', '受', '伤'].every(begins)).toBe(true)
    expect(begins('亡')).toBe(false)
  })

  it('is true for everything where a pattern may begin with anything', () => {
    expect(mayBegin([/^死亡/u, /^\S/u])('市')).toBe(true)
  })
})

describe('byInitial', () => {
  it('keeps the order of the table and tries open patterns everywhere', () => {
    const rules = byInitial([
      [/^死亡/u, 'deaths'],
      [/^\p{Script=Han}{2}数/u, 'number'],
      [/^(?:受伤|死伤)/u, 'injured'],
    ])
    expect(rules('死').map(([, name]) => name)).toEqual(['deaths', 'number', 'injured'])
    expect(rules('受').map(([, name]) => name)).toEqual(['number', 'injured'])
    expect(rules('火').map(([, name]) => name)).toEqual(['number'])
  })
})

describe('mayHold', () => {
  it.each([
    [/\d{1,2}(?:日|月份?)/u, '2起事故', false],
    [/\d{1,2}(?:日|月份?)/u, '到月底2起', true],
    [/《[^》]{0,80}》/u, '条例', false],
    [/(?:不少于|最多)\d/u, '最少3次', true],
    [/(?:不少于|最多)\d/u, '共3次', false],
    [/每?[^,]{0,4}\d/u, '共三次', true],
  ])('of %s in %s: %s', (pattern, text, expected) => {
    expect(mayHold(pattern)(text)).toBe(expected)
  })
})
