import { expect, it } from 'vitest'
import { declaredParent } from '../../../src/app/embed/declared-parent'

it.each([
  ['?parent=https%3A%2F%2Fwww.example.gov.cn', 'https://www.example.gov.cn'],
  ['?x=1&parent=http://10.0.0.1:8080', 'http://10.0.0.1:8080'],
  ['', null],
  ['?parent=', null],
  ['?parent=*', null],
  ['?parent=null', null],
  ['?parent=www.example.gov.cn', null],
  ['?parent=https%3A%2F%2Fwww.example.gov.cn%2F', null],
  ['?parent=https%3A%2F%2Fwww.example.gov.cn%2Fpage', null],
  ['?parent=https%3A%2F%2Fuser%40www.example.gov.cn', null],
  ['?parent=HTTPS%3A%2F%2Fwww.example.gov.cn', null],
  ['?parent=data%3Atext%2Fhtml%2Cx', null],
  ['?parent=file%3A%2F%2F', null],
])('%s declares %s', (search, parent) => {
  expect(declaredParent(search)).toBe(parent)
})
