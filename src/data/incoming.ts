/** What was dropped, pasted or chosen, taken out of its event before the browser clears it. */
export interface Incoming {
  readonly files: readonly File[]
  /** Folders, to be looked through. */
  readonly folders: readonly FileSystemDirectoryEntry[]
}

const isDirectory = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry => entry?.isDirectory === true

/** Text of the clipboard as a document: rich text as a page, else plain text; null where there is none. */
const pastedText = (transfer: DataTransfer, name: string): File | null => {
  const page = transfer.getData('text/html')
  if (page !== '') return new File([page], `${name}.html`, { type: 'text/html' })
  const text = transfer.getData('text/plain')
  return text.trim() === '' ? null : new File([text], `${name}.txt`, { type: 'text/plain' })
}

/** Files and folders of a drop or of the clipboard; `textName` names a document made of its text where it holds no files. */
export const incomingOf = (transfer: DataTransfer, textName: string): Incoming => {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const folders = items.map((item) => item.webkitGetAsEntry()).filter(isDirectory)
  const folderNames = new Set(folders.map(({ name }) => name))
  // a folder stands among the files too, as a file that cannot be read
  const files = [...transfer.files].filter(({ name, type }) => type !== '' || !folderNames.has(name))
  if (files.length > 0 || folders.length > 0) return { files, folders }
  const text = pastedText(transfer, textName)
  return { files: text === null ? [] : [text], folders }
}

/** Nothing that could be read. */
export const isNothing = ({ files, folders }: Incoming): boolean => files.length === 0 && folders.length === 0
