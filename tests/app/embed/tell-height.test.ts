import { afterEach, expect, it, vi } from 'vitest'
import { tellHeight } from '../../../src/app/embed/tell-height'

afterEach(() => vi.unstubAllGlobals())

/** jsdom has no layout: the test is the layout. */
const laidOut = () => {
  const element = document.createElement('div')
  const changed: (() => void)[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #call: () => void
      constructor(call: () => void) {
        this.#call = call
      }
      observe() {
        changed.push(this.#call)
      }
      disconnect() {
        changed.length = 0
      }
    },
  )
  const setHeight = (height: number) => {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 100, height)
    for (const call of changed) call()
  }
  return { element, setHeight }
}

it('tells each new height, rounded up, to the declared origin and to no other', () => {
  const { element, setHeight } = laidOut()
  const told: unknown[][] = []
  const stop = tellHeight(element, { postMessage: (...message: unknown[]) => told.push(message) }, 'https://a.example')
  setHeight(240.2)
  setHeight(240.9)
  setHeight(99)
  stop()
  setHeight(50)
  expect(told).toEqual([
    [{ type: 'nianbao:height', height: 241 }, 'https://a.example'],
    [{ type: 'nianbao:height', height: 99 }, 'https://a.example'],
  ])
})
