import { describe, expect, it } from 'vitest'
import { coverOf, isWithin, levelsOf } from '../../../../src/core/audit/rules/accidents/severity-levels'

describe('levels of severity', () => {
  it.each([
    [null, '1234'],
    ['ordinary', '1'],
    ['larger-and-above', '234'],
    ['extraordinary-pre-2007', '34'],
  ] as const)('of %s are %s', (severity, levels) => {
    expect(levelsOf(severity)).toBe(levels)
  })

  it.each([
    ['2', '234', true],
    ['34', '234', true],
    ['234', '234', false],
    ['12', '234', false],
    ['1', '234', false],
    ['234', '23', false],
  ])('%s is within %s: %s', (part, whole, expected) => {
    expect(isWithin(part, whole)).toBe(expected)
  })

  const cover = (whole: string, ...parts: readonly string[]) =>
    coverOf(
      parts.map((levels) => ({ levels })),
      whole,
    )?.map(({ levels }) => levels) ?? null

  it('cover a whole without overlap, fewest parts first', () => {
    expect(cover('234', '2', '3', '4')).toEqual(['2', '3', '4'])
    expect(cover('234', '2', '34', '3', '4')).toEqual(['2', '34'])
    expect(cover('234', '2', '23', '34', '4')).toEqual(['23', '4'])
    expect(cover('1234', '1', '234')).toEqual(['1', '234'])
  })

  it('do not cover it where one is missing, overlaps or goes beyond', () => {
    expect(cover('234', '2', '3')).toBeNull()
    expect(cover('234', '23', '34')).toBeNull()
    expect(cover('23', '2', '34')).toBeNull()
    expect(cover('23', '234')).toBeNull()
    expect(cover('23')).toBeNull()
  })
})
