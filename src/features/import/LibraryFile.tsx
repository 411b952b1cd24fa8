import { useId } from 'react'
import type { LibraryEntry } from '../../core/domain/library-entry'
import { encodeLibrary } from '../../core/schema/wire-library'
import type { Incoming } from '../../data/incoming'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { saveFile } from '../../ui/charts/save-file'

interface LibraryFileProps {
  readonly entries: readonly LibraryEntry[]
  readonly onIncoming: (incoming: Incoming) => void
}

/** The whole library as one file, to be handed on or kept elsewhere; and back, looked at like any file before it is kept. */
export const LibraryFile = ({ entries, onIncoming }: LibraryFileProps) => {
  const words = useImportWords()
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
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onIncoming({ files, folders: [] })
        }}
      />
      <label htmlFor={field}>{words.importLibrary}</label>
    </div>
  )
}
