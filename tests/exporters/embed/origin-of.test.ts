import { expect, it } from 'vitest'
import { originOf } from '../../../src/exporters/embed/origin-of'

it.each([
  ['https://www.example.gov.cn', 'https://www.example.gov.cn'],
  [' https://www.example.gov.cn/ ', 'https://www.example.gov.cn'],
  ['HTTP://Example.gov.cn:8080', 'http://example.gov.cn:8080'],
  ['https://例子.cn', 'https://xn--fsqu00a.cn'],
  ['', null],
  ['www.example.gov.cn', null],
  ['https://', null],
  ['https://www.example.gov.cn/page', null],
  ['https://www.example.gov.cn/?a=1', null],
  ['https://me@www.example.gov.cn', null],
  ['ftp://www.example.gov.cn', null],
])('%s is the site %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin)
})
