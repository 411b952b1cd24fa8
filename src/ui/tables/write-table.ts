import type { CopiedTable } from './copied-table'

const writeByApi = ({ html, text }: CopiedTable): Promise<void> => {
  const blob = (content: string, type: string) => new Blob([content], { type })
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
  ])
}

/** What pages without encryption are left with: they have no clipboard of their own. */
const writeByEvent = ({ html, text }: CopiedTable): void => {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', onCopy, { once: true })
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else copies where there is no navigator.clipboard
  const done = document.execCommand('copy')
  document.removeEventListener('copy', onCopy)
  if (!done) throw new DOMException('copying was refused', 'NotAllowedError')
}

/** Puts a table on the clipboard in both its forms; rejects where the browser allows neither way. */
export const writeTable = async (table: CopiedTable): Promise<void> => {
  try {
    await writeByApi(table)
  } catch {
    writeByEvent(table)
  }
}
