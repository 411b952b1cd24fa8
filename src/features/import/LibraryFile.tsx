import { useId, useState } from 'react'
import type { LibraryEntry } from '../../core/domain/library-entry'
import { decodeLibrary, encodeLibrary } from '../../core/schema/wire-library'
import { loadEntries } from '../../data/library-actions'
import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { ImportWords } from '../../i18n/importing/wording'
import { saveFile } from '../../ui/charts/save-file'

const parsed = (text: string): unknown => {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return null
  }
}

/** Merges a file of a library and says how it went. */
const mergeFile = async (file: File, words: ImportWords, number: (value: number) => string): Promise<string> => {
  const text = await file.text().catch(() => '')
  const decoded = decodeLibrary(parsed(text))
  if (!decoded.ok) return decoded.error.kind === 'newer-version' ? words.libraryNewer : words.libraryInvalid
  const { entries, broken } = decoded.value
  await loadEntries(entries)
  const left = broken.length === 0 ? '' : words.loadedBroken(number(broken.length))
  return `${words.loaded(number(entries.length))} ${left}`.trim()
}

/** The whole library as one file, to be handed on or kept elsewhere, and back. */
export const LibraryFile = ({ entries }: { readonly entries: readonly LibraryEntry[] }) => {
  const words = useImportWords()
  const { number } = useFormat()
  const [said, setSaid] = useState('')
  const field = useId()
  return (
    <div className="import-zone import-library-file">
      {entries.length === 0 ? null : (
        <button
          type="button"
          onClick={() =>
            saveFile('nianbao-library.json', new Blob([encodeLibrary(entries)], { type: 'application/json' }))
          }
        >
          {words.exportLibrary}
        </button>
      )}
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file !== undefined) void mergeFile(file, words, number).then(setSaid)
        }}
      />
      <label htmlFor={field}>{words.importLibrary}</label>
      <output>{said}</output>
    </div>
  )
}
