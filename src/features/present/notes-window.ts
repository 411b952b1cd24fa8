import { useEffect, useState } from 'react'

const SIZE = 'popup,width=960,height=640'

/** The page's own look in another window: its style sheets, language and theme as they are now. */
const dress = ({ document: other }: Window, title: string): void => {
  const styles = [...document.querySelectorAll('link[rel="stylesheet"], style')]
  const known = other.head.querySelectorAll('link, style').length
  for (const style of styles.slice(known)) other.head.append(other.importNode(style, true))
  const { lang, dataset } = document.documentElement
  other.documentElement.lang = lang
  Object.assign(other.documentElement.dataset, dataset)
  other.title = title
}

/** A second window that this page draws into, so that both always show the same; `refused` where the browser blocks it. */
export const useNotesWindow = (title: string) => {
  const [opened, setOpened] = useState<Window | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    if (opened === null) return undefined
    // a later slide brings style sheets of its own; language and theme may change
    const changes = new MutationObserver(() => dress(opened, title))
    changes.observe(document.head, { childList: true })
    changes.observe(document.documentElement, { attributes: true })
    return () => changes.disconnect()
  }, [opened, title])
  useEffect(() => {
    if (opened === null) return undefined
    const onGone = () => setOpened(null)
    const close = () => opened.close()
    opened.addEventListener('pagehide', onGone)
    // a page that goes takes its window with it
    window.addEventListener('pagehide', close)
    return () => {
      opened.removeEventListener('pagehide', onGone)
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [opened])
  const open = () => {
    if (opened !== null) {
      opened.focus()
      return
    }
    const other = window.open('', '', SIZE)
    setRefused(other === null)
    if (other === null) return
    dress(other, title)
    setOpened(other)
  }
  return { opened, refused, open }
}
