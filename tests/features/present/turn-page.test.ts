import { expect, it } from 'vitest'
import { pagesOf } from '../../../src/features/present/turn-page'

const seen = (scrollTop: number, scrollHeight: number) => pagesOf({ scrollTop, clientHeight: 500, scrollHeight })

it.each([
  // 425 are new on a page: 500 + 425 = 925
  ['fits', seen(0, 500), { page: 1, of: 1 }],
  ['begins', seen(0, 900), { page: 1, of: 2 }],
  ['has ended', seen(400, 900), { page: 2, of: 2 }],
  ['of three is in the middle', seen(425, 1300), { page: 2, of: 3 }],
  ['of three has ended', seen(800, 1300), { page: 3, of: 3 }],
])('a slide that %s', (_, pages, expected) => {
  expect(pages).toEqual(expected)
})
