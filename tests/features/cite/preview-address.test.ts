import { expect, it } from 'vitest'
import { previewAddress } from '../../../src/features/cite/preview-address'

it.each([
  ['https://a.example/b/#/channels?v=1', 'zh-Hans', 'https://a.example/b/zh-Hans/channels.html#/channels?v=1'],
  [
    'https://a.example/b/index.html#/source?v=1&report=x',
    'en',
    'https://a.example/b/en/source.html#/source?v=1&report=x',
  ],
  ['https://a.example/', 'zh-Hant', 'https://a.example/zh-Hant/overview.html'],
] as const)('%s in %s is %s', (url, language, page) => {
  expect(previewAddress(url, language)).toBe(page)
})
