import { expect, it } from 'vitest'
import { FIGURE_MARKS, isGap } from '../../../src/core/domain/figure-mark'

it('tells the marks of a value from the reasons why there is none', () => {
  expect(FIGURE_MARKS.filter(isGap)).toEqual([
    'blank',
    'dash',
    'not-applicable',
    'unreadable',
    'missing',
    'not-comparable',
  ])
})
