import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Loaded } from '../../../src/data/audit'
import { useAwaited } from '../../../src/features/saving/use-awaited'

const loading = (): Loaded<string> => ({ state: 'loading' })

const waiting = () => {
  const { result, rerender } = renderHook((loaded: Loaded<string>) => useAwaited(loaded), { initialProps: loading() })
  return { asked: Promise.all([result.current(), result.current()]), rerender, result }
}

it('waits for what is being loaded, however often it is asked', async () => {
  const { asked, rerender, result } = waiting()
  rerender({ state: 'ready', value: 'audit' })
  expect(await asked).toEqual(['audit', 'audit'])
  expect(await result.current()).toBe('audit')
})

it('gives null where it cannot be had', async () => {
  const { asked, rerender } = waiting()
  rerender({ state: 'failed', error: new Error('gone'), retry: () => undefined })
  expect(await asked).toEqual([null, null])
})
