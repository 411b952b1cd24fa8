import { create } from 'zustand'
import type { DecodedLink } from './url-codec'

type LinkNotice = Pick<DecodedLink, 'ignored' | 'newer'>

const NOTHING: LinkNotice = { ignored: [], newer: false }

/** What the last opened link said that was not understood, until the user has taken note. */
export const useLinkNotice = create<LinkNotice>()(() => NOTHING)

/** A link was opened; its notice replaces that of the link before. One that is understood changes nothing, for React neither. */
export const linkRead = ({ ignored, newer }: LinkNotice): void =>
  useLinkNotice.setState(ignored.length === 0 && !newer ? NOTHING : { ignored, newer })

export const linkNoticeDismissed = (): void => useLinkNotice.setState(NOTHING)
