/** Milliseconds after the page has loaded in which its first screen is drawn and nothing else is begun. */
const SETTLING_MS = 1000
/** After so long it is done even if the page never rests. */
const PATIENCE_MS = 3000

const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'undefined') work()
  else requestIdleCallback(work, { timeout: PATIENCE_MS })
}

/** Does work once the page is loaded, drawn and at rest; returns what gives it up. */
export const whenSettled = (work: () => void, after = SETTLING_MS): (() => void) => {
  let wanted = true
  let timer = 0
  const wait = () => {
    timer = window.setTimeout(
      () =>
        whenIdle(() => {
          if (wanted) work()
        }),
      after,
    )
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
  return () => {
    wanted = false
    window.clearTimeout(timer)
    window.removeEventListener('load', wait)
  }
}
