/** Part of the window that is new on the next page of a slide, so that the last line read is found again. */
const NEW = 0.85

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
