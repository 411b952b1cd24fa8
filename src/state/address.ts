import { linkDataRead } from './link-data'
import { decodeView, encodeView } from './url-codec'
import type { DecodedLink } from './url-codec'
import type { View } from './view'
import { useView } from './view-store'

type Notice = Pick<DecodedLink, 'ignored' | 'newer'>

/** What is chosen now; the store's events ride along, which no address shows. */
export const currentView = (): View => useView.getState()

/**
 * Keeps store and address the same from now on: a choice is a step in the browser's history, a step in the history is a
 * choice. What a link says that is not understood goes to `onNotice`. Returns how to stop.
 */
export const keepAddress = (onNotice: (notice: Notice) => void): (() => void) => {
  const restore = () => {
    const { hash } = window.location
    // an in-page target such as the skip link's is no view
    if (hash !== '' && !hash.startsWith('#/')) return
    const { view, ignored, newer, data } = decodeView(hash)
    // an address that says what is shown already changes nothing, for React neither
    if (encodeView(view) !== encodeView(currentView())) useView.getState().viewRestored(view)
    onNotice({ ignored, newer })
    linkDataRead(data)
  }
  const write = () => {
    const address = encodeView(currentView())
    const shown = decodeView(window.location.hash).view
    if (address === encodeView(shown)) return
    // going through slides is no way that one goes back
    const steps = shown.slide !== null && currentView().slide !== null
    window.history[steps ? 'replaceState' : 'pushState'](null, '', address)
    // another view shows other figures
    linkDataRead(null)
  }
  restore()
  const unsubscribe = useView.subscribe(write)
  window.addEventListener('popstate', restore)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', restore)
  }
}
