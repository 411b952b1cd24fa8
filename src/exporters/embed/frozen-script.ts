import { HEIGHT_MESSAGE } from './height-message'

/**
 * All a frozen card does, and only where its page is declared: it tells that page how high it is, now and whenever that
 * changes. The site is written in the page beside it, so that its policy can name it by its hash (`frozen-card.test.ts`).
 */
export const FROZEN_SCRIPT = `
const page = document.documentElement
let told = 0
new ResizeObserver(() => {
  const height = Math.ceil(page.getBoundingClientRect().height)
  if (height === told || parent === window) return
  told = height
  parent.postMessage({ type: '${HEIGHT_MESSAGE}', height }, page.dataset.parent)
}).observe(page)
`

/** SHA-256 of {@link FROZEN_SCRIPT} as a content security policy writes it. */
export const FROZEN_SCRIPT_HASH = 'sha256-awxpv2sQPprjAw0gBi1xxPMG+TbfNzQzpeMwpLtL9ZY='
