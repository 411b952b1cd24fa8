import { describe, expect, it } from 'vitest'
import { commandOf } from '../../../src/features/present/commands'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, true)

describe('keys of a presentation', () => {
  it.each(['ArrowRight', 'PageDown', ' ', 'n', 'N'])('%s is the next slide', (key) => {
    expect(press(key)).toEqual({ kind: 'step', by: 1 })
  })
  it.each(['ArrowLeft', 'PageUp', 'Backspace', 'p'])('%s is the slide before', (key) => {
    expect(press(key)).toEqual({ kind: 'step', by: -1 })
  })
  it.each([
    ['Home', { kind: 'first' }],
    ['End', { kind: 'last' }],
    ['ArrowUp', { kind: 'year', by: 1 }],
    ['ArrowDown', { kind: 'year', by: -1 }],
    ['7', { kind: 'digit', digit: '7' }],
    ['Enter', { kind: 'go' }],
    ['B', { kind: 'black' }],
    ['.', { kind: 'black' }],
    ['?', { kind: 'help' }],
    ['F', { kind: 'full' }],
    ['e', { kind: 'edit' }],
    ['w', { kind: 'notes' }],
    ['s', { kind: 'spot', by: 1 }],
    ['S', { kind: 'spot', by: -1 }],
    ['Escape', { kind: 'leave' }],
  ])('%s is %o', (key, command) => {
    expect(press(key)).toEqual(command)
  })
  it.each(['x', 'Tab', 'F5', 'toString'])('%s means nothing', (key) => {
    expect(press(key)).toBeNull()
  })
  it.each(['n', 'N', 'p', '7', 'b', '.', '?', 'h', 'f', 'e', 'w', 's', 'S'])('%s can be switched off', (key) => {
    expect(commandOf({ key, ctrlKey: false, metaKey: false, altKey: false }, false)).toBeNull()
  })
  it.each(['ArrowRight', 'PageUp', ' ', 'Home', 'Enter', 'Escape'])('%s works without single keys', (key) => {
    expect(commandOf({ key, ctrlKey: false, metaKey: false, altKey: false }, false)).not.toBeNull()
  })
  it('leaves the keys of the browser alone', () => {
    expect([
      press('p', { ctrlKey: true }),
      press('f', { metaKey: true }),
      press('ArrowLeft', { altKey: true }),
    ]).toEqual([null, null, null])
  })
})
