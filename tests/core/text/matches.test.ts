import { describe, expect, it } from 'vitest'
import { matchesOf } from '../../../src/core/text/matches'

describe('matchesOf', () => {
  it('gives every match in order, with its groups and its place', () => {
    const found = matchesOf('全年3起,死亡5人', /(?<count>\d)(?<unit>[起人])/gu)
    expect(found.map(({ index, groups }) => [index, groups?.count, groups?.unit])).toEqual([
      [2, '3', '起'],
      [7, '5', '人'],
    ])
  })

  it('begins at the start of each text, wherever the pattern was left', () => {
    const digit = /\d/gu
    digit.lastIndex = 3
    expect(matchesOf('1起2人', digit).map(({ index }) => index)).toEqual([0, 2])
    expect(matchesOf('4', digit).map(([match]) => match)).toEqual(['4'])
  })

  it('goes on behind an empty match', () => {
    expect(matchesOf('ab', /x?/gu).map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('throws for a pattern that is not global, which would never end', () => {
    expect(() => matchesOf('1起', /\d/u)).toThrow(new TypeError('not global: \\d'))
  })
})
