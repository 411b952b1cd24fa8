import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepAddress } from '../../src/state/address'
import { DEFAULT_VIEW } from '../../src/state/view'
import { useView } from '../../src/state/view-store'

const onNotice = vi.fn()
let stop = () => {}

beforeEach(() => {
  onNotice.mockClear()
  useView.setState(DEFAULT_VIEW)
  window.history.replaceState(null, '', '#/overview?v=1')
  stop = keepAddress(onNotice)
})
afterEach(() => stop())

const arrival = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))

describe('the address', () => {
  it('says every choice as soon as it is made', () => {
    useView.getState().screenOpened('channels')
    useView.getState().yearsChosen([2020, 2014])
    expect(window.location.hash).toBe('#/channels?v=1&y=2014-2020')
  })

  it('takes one step of the history for a choice and none for a choice that changes nothing', () => {
    const before = window.history.length
    useView.getState().measureChosen('share')
    useView.getState().measureChosen('share')
    expect(window.history.length).toBe(before + 1)
  })

  it('restores the view when the user goes back', async () => {
    useView.getState().agencyAdded('衡阳市')
    useView.getState().agencyAdded('上海市')
    const back = arrival()
    window.history.back()
    await back
    expect(useView.getState().agencies).toEqual(['衡阳市'])
  })

  it('restores the view of a link that is followed, and tells what was not understood', async () => {
    const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    window.location.hash = '#/requests?v=1&m=share&colour=red'
    await followed
    expect(useView.getState()).toMatchObject({ screen: 'requests', measure: 'share' })
    expect(onNotice).toHaveBeenLastCalledWith({ ignored: ['colour'], newer: false })
  })

  it('keeps the view when an in-page target is followed', async () => {
    useView.getState().screenOpened('resources')
    const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    window.location.hash = '#main'
    await followed
    expect(useView.getState().screen).toBe('resources')
  })
})
