type IsWanted = (key: string) => boolean
type Reveal = (isWanted: IsWanted) => boolean

const tables = new Set<Reveal>()

/** Takes part when a row is asked for: `reveal` draws the first of its rows that is wanted. Returns what ends it. */
export const offerRows = (reveal: Reveal): (() => void) => {
  tables.add(reveal)
  return () => {
    tables.delete(reveal)
  }
}

/** Brings the first row whose key is wanted into sight and gives it the focus; false where no table has one. */
export const focusRow = (isWanted: IsWanted): boolean => {
  for (const reveal of tables) if (reveal(isWanted)) break
  const rows = [...document.querySelectorAll<HTMLElement>('main tr[data-row]')]
  const row = rows.find(({ dataset }) => isWanted(dataset.row ?? ''))
  if (row === undefined) return false
  row.tabIndex = -1
  row.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'center' })
  return true
}
