import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { PAPER_STYLE } from '../../exporters/audit/paper-style'

/** Lays the style of the sheets over that of the page; returns how to take it off. */
const dressed = (): (() => void) => {
  // Safari before 16.4 has none; there the sheets are printed in the style of the page
  if (!('adoptedStyleSheets' in document)) return () => undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PAPER_STYLE)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}

/** True while the page is being printed, by the button, the keys of the browser or its menu. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    let undress = (): void => undefined
    const start = () => {
      undress()
      undress = dressed()
      // the sheets must stand before the browser takes its picture
      flushSync(() => setPrinting(true))
    }
    const end = () => {
      undress()
      setPrinting(false)
    }
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      undress()
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
