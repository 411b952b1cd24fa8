import { afterEach, expect, it, vi } from 'vitest'
import { nextNumber, numbersOf } from '../../../src/features/present/spotlight'

afterEach(() => vi.restoreAllMocks())

it('goes through the numbers that lead to a source and are seen, round and round', () => {
  const stage = document.createElement('div')
  stage.innerHTML =
    '<a href="#/source?report=a">12 件</a><a href="#/channels">渠道</a><a id="b" href="#/source?report=b">8 件</a><a hidden href="#/source">0</a>'
  // jsdom lays nothing out
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
    return new DOMRect(0, 0, this.hidden ? 0 : 40, 20)
  })
  const numbers = numbersOf(stage)
  expect(numbers.map(({ textContent }) => textContent)).toEqual(['12 件', '8 件'])
  const [first = null, second = null] = numbers
  expect(nextNumber(numbers, null, 1)).toBe(first)
  expect(nextNumber(numbers, first, 1)).toBe(second)
  expect(nextNumber(numbers, second, 1)).toBe(first)
  expect(nextNumber(numbers, null, -1)).toBe(second)
  expect(nextNumber([], null, 1)).toBeNull()
})
