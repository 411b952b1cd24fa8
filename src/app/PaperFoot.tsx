import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { plainAddress } from '../core/text/plain-address'
import { stampText } from '../exporters/shown/shown-notes'
import { useShownData } from '../features/shared/use-shown-data'
import { useSavingWords } from '../i18n/saving/use-saving-words'
import { useShown } from './shown-context'
import type { Shown } from './use-shown-reports'
import { whenSettled } from './when-settled'

/** What the screen shows, once it has been looked at for a while: a page is not printed while it is only passed through. */
const useRested = (shown: Shown | null): Shown | null => {
  // it is drawn when the page has rested once
  const [rested, setRested] = useState(shown)
  useEffect(() => whenSettled(() => setRested(shown)), [shown])
  return rested === shown ? shown : null
}

/** Day and fingerprint of what is shown, and where it is found, at the foot of the page when the browser itself prints it. */
export const PaperFoot = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  const data = useShownData(useRested(useShown()))
  const words = useSavingWords()
  useEffect(() => {
    const page = main.current
    if (page === null || data === null || data.stamp === null) return undefined
    const { published, years, fingerprint } = data.stamp
    const stamp = stampText({ dataDate: published, dataYears: years, fingerprint }, words)
    const link = new URL(data.addressOf(null), window.location.href).href
    page.setAttribute('data-stamp', `${stamp} · ${plainAddress(link)}`)
    return () => page.removeAttribute('data-stamp')
  }, [main, data, words])
  return null
}
