import { expect, it } from 'vitest'
import { words as english } from '../../../src/i18n/link/en'
import { words as simplified } from '../../../src/i18n/link/zh-Hans'
import { words as traditional } from '../../../src/i18n/link/zh-Hant'
import { LINK_PARTS } from '../../../src/state/url-codec'

it.each([
  ['zh-Hans', simplified],
  ['zh-Hant', traditional],
  ['en', english],
])('every part of a link has its word: %s', (_, { parts }) => {
  expect(Object.keys(parts).sort()).toEqual(['#', ...LINK_PARTS].sort())
})
