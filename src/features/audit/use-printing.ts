import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { PAPER_STYLE } from '../../exporters/audit/paper-style'

/** True while the page is being printed, by the button, the keys of the browser or its menu. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // the sheet must stand before the browser takes its picture
    const start = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(PAPER_STYLE)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [])
  return printing
}
