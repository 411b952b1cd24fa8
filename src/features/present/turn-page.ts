/** Part of the window that is new on the next page of a slide, so that the last line read is found again. */
const NEW = 0.85

/** Which page of a slide that is longer than the window is seen, counted from 1. */
export interface Pages {
  readonly page: number
  readonly of: number
}

/** What fits the window. */
export const ONE_PAGE: Pages = { page: 1, of: 1 }

/**
 * The page that is seen of what is longer than the window.
 * @example pagesOf({ scrollTop: 0, clientHeight: 500, scrollHeight: 900 }) // 1 of 2: 400 are left, 425 are new on a page
 */
export const pagesOf = ({
  scrollTop,
  clientHeight,
  scrollHeight,
}: Pick<Element, 'scrollTop' | 'clientHeight' | 'scrollHeight'>): Pages => {
  const height = NEW * clientHeight
  const left = scrollHeight - clientHeight
  if (height <= 0 || left <= 1) return ONE_PAGE
  const of = 1 + Math.ceil((left - 1) / height)
  const isEnd = scrollTop >= left - 1
  return { page: isEnd ? of : 1 + Math.floor((scrollTop + 1) / height), of }
}

/** Turns to the next or the last page of what is longer than the window, such as a table pinned; false at its end. */
export const turned = (stage: Element | null, by: 1 | -1): boolean => {
  if (stage === null) return false
  const before = stage.scrollTop
  stage.scrollTop = before + by * NEW * stage.clientHeight
  return stage.scrollTop !== before
}

/** Shows the first page of a slide. */
export const toTop = (stage: Element | null): void => {
  if (stage !== null) stage.scrollTop = 0
}
