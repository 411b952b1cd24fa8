import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is printed: paper does not scroll, so what is cut on a screen stands there whole. */
export const usePaper = (): boolean => {
  const [paper, setPaper] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // all rows must stand before the browser takes its picture
    window.addEventListener('beforeprint', () => flushSync(() => setPaper(true)), { signal })
    window.addEventListener('afterprint', () => setPaper(false), { signal })
    return () => listening.abort()
  }, [])
  return paper
}
