import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useSlides } from '../../../src/features/present/use-slides'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { useView } from '../../../src/state/view-store'

const ofNobody = () => null
const presented = () => {
  useView.setState({ ...DEFAULT_VIEW, screen: 'requests', card: 'head', slide: 0 })
  const { result } = renderHook(() => useSlides({ head: '要点', agencyOf: ofNobody }))
  return {
    shown: () => `${result.current.at + 1}/${result.current.slides.length} ${useView.getState().card}`,
    found: (...ids: readonly string[]) =>
      act(() => ids.forEach((id) => result.current.onCard({ id, title: id, wide: false }))),
    go: (to: number) => act(() => result.current.go(to)),
  }
}

beforeEach(() => useView.setState(DEFAULT_VIEW))
afterEach(cleanup)

describe('slides of a screen that still tells its cards', () => {
  it('are followed to the last one after End, as more are found', () => {
    const { shown, found, go } = presented()
    found('received')
    go(Number.POSITIVE_INFINITY)
    expect(shown()).toBe('2/2 received')
    found('answered', 'flow')
    expect(shown()).toBe('4/4 flow')
  })

  it('are followed to the number asked for and no further', () => {
    const { shown, found, go } = presented()
    go(2)
    expect(shown()).toBe('1/1 head')
    found('received')
    expect(shown()).toBe('2/2 received')
    found('answered', 'flow')
    expect(shown()).toBe('3/4 answered')
  })

  it('are left alone once another is wanted, or the years are others', () => {
    const { shown, found, go } = presented()
    found('received', 'answered')
    go(Number.POSITIVE_INFINITY)
    go(1)
    found('flow')
    expect(shown()).toBe('2/4 received')
    go(Number.POSITIVE_INFINITY)
    act(() => useView.getState().yearsChosen([2019, 2020]))
    found('received', 'answered', 'flow', 'reviews')
    expect(shown()).toBe('4/5 flow')
  })

  it('are gone to by a link that names a slide and no card', () => {
    useView.setState({ ...DEFAULT_VIEW, screen: 'requests', card: null, slide: 2 })
    const { result } = renderHook(() => useSlides({ head: '要点', agencyOf: ofNobody }))
    expect(useView.getState().card).toBe('head')
    act(() => ['received', 'answered', 'flow'].forEach((id) => result.current.onCard({ id, title: id, wide: false })))
    expect([result.current.at, useView.getState().card]).toEqual([2, 'answered'])
  })
})
