/** Every link of an embedded card opens a window of its own: the dashboard does not let itself be framed. */
export const openOutside = (root: Document): (() => void) => {
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    link?.setAttribute('target', '_blank')
    link?.setAttribute('rel', 'noopener noreferrer')
  }
  root.addEventListener('click', onClick, true)
  return () => root.removeEventListener('click', onClick, true)
}
