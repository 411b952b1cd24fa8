import type { OfflineRequest } from '../offline/files'
import { updateFound, updateTakenOver } from '../state/site-update'

const HOUR_MS = 3_600_000

const LINE_FAST_ENOUGH = '4g'

/** On a line that is slow or paid for, documents are kept as they are opened, and no others fetched. */
const spares = (): boolean => {
  const line: unknown = 'connection' in navigator ? navigator.connection : null
  if (typeof line !== 'object' || line === null) return false
  const slow = 'effectiveType' in line && line.effectiveType !== LINE_FAST_ENOUGH
  return slow || ('saveData' in line && line.saveData === true)
}

/** Asks for a newer version when the reader comes back to a page that has been open for long. */
const askAgain = (registration: ServiceWorkerRegistration): void => {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < HOUR_MS) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  })
}

/** Nothing is handed over with it. */
const tell = (worker: ServiceWorker, request: OfflineRequest): void => worker.postMessage(request, [])

const watch = (registration: ServiceWorkerRegistration): void => {
  const announce = (): void => {
    const { waiting } = registration
    if (waiting !== null) updateFound(() => tell(waiting, 'take-over'))
  }
  announce()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    // the first version of all is no update
    if (navigator.serviceWorker.controller !== null) installing?.addEventListener('statechange', announce)
  })
}

/**
 * Keeps the site on this computer so that it opens without a network, and announces a new version when it is whole.
 * Nothing changes under the reader's hands: the new version is taken when they say so, or at the next start.
 */
export const keepOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !window.location.protocol.startsWith('http')) return
  try {
    const controlled = navigator.serviceWorker.controller !== null
    const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI))
    watch(registration)
    askAgain(registration)
    if (controlled) navigator.serviceWorker.addEventListener('controllerchange', updateTakenOver)
    const { active } = await navigator.serviceWorker.ready
    if (active !== null && !spares()) tell(active, 'fetch-rest')
  } catch {
    // private mode or a host without it: the site works as long as there is a network
  }
}
