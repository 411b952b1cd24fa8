import { describe, expect, it } from 'vitest'
import { keyStep } from '../../../src/ui/charts/key-steps'

const pressed = (key: string, held: { readonly altKey?: boolean; readonly ctrlKey?: boolean } = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
})

describe('keys of a chart', () => {
  it.each([
    // 120 / 10 = 12; 14 / 10 = 1.4, so 1; 4 / 10 = 0.4, but at least 1
    ['PageDown', 120, 12],
    ['PageUp', 120, -12],
    ['PageDown', 14, 1],
    ['PageUp', 4, -1],
    ['ArrowRight', 120, 1],
    ['ArrowDown', 120, 1],
    ['ArrowLeft', 120, -1],
    ['ArrowUp', 120, -1],
    ['Home', 14, -14],
    ['End', 14, 14],
    ['a', 14, 0],
    ['Tab', 14, 0],
  ])('%s among %i places moves by %i', (key, places, step) => {
    expect(keyStep(pressed(key), places)).toBe(step)
  })

  it('leave the keys of the browser alone: Alt with an arrow goes back a page', () => {
    expect(keyStep(pressed('ArrowLeft', { altKey: true }), 14)).toBe(0)
    expect(keyStep(pressed('End', { ctrlKey: true }), 14)).toBe(0)
  })
})
