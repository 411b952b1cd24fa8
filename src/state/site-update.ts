import { create } from 'zustand'

/** What became of a new version of the site while the page was open. */
interface SiteUpdate {
  /** It is here, whole, and waits; `elsewhere`: another window has taken it. */
  readonly update: 'none' | 'ready' | 'elsewhere'
  readonly takeOver: () => void
}

const nothing = (): void => undefined

export const useSiteUpdate = create<SiteUpdate>()(() => ({ update: 'none', takeOver: nothing }))

/** Set by the reader's click: this window then starts again with the new version. */
let agreed = false

/** A new version waits; `ask` makes it take over. */
export const updateFound = (ask: () => void): void =>
  useSiteUpdate.setState({
    update: 'ready',
    takeOver: () => {
      agreed = true
      ask()
    },
  })

/** The new version is in charge: of this window by its reader's will, else by that of another. */
export const updateTakenOver = (): void => {
  if (agreed) window.location.reload()
  else useSiteUpdate.setState({ update: 'elsewhere', takeOver: () => window.location.reload() })
}
