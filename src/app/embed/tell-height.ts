import { HEIGHT_MESSAGE } from '../../exporters/embed/height-message'

/** Tells the page around how high an element is, now and whenever that changes; nobody but a page of this origin hears it. */
export const tellHeight = (element: Element, parent: Pick<Window, 'postMessage'>, origin: string): (() => void) => {
  let told = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === told) return
    told = height
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, origin)
  })
  observer.observe(element)
  return () => observer.disconnect()
}
