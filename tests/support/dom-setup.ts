import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { DEFAULT_VIEW } from '../../src/state/view'
import { useView } from '../../src/state/view-store'

// files share a page: each test leaves it as a fresh page would be
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  useView.setState(DEFAULT_VIEW)
  window.history.replaceState(null, '', '/')
  window.localStorage.clear()
  window.sessionStorage.clear()
})
