import { useEffect, useId, useRef } from 'react'
import type { ChangeEvent } from 'react'
import type { Incoming } from '../../data/incoming'
import { ACCEPTED_FILES } from '../../data/read-formats'
import type { ReadFormat } from '../../data/read-formats'
import { useImportWords } from '../../i18n/importing/use-import-words'

interface ChooseFilesProps {
  readonly onIncoming: (incoming: Incoming) => void
}

/** Files or a folder chosen with the keyboard; dropping and pasting work on the whole page. */
export const ChooseFiles = ({ onIncoming }: ChooseFilesProps) => {
  const words = useImportWords()
  // every kind that is read is told
  const formats: Readonly<Record<ReadFormat, string>> = words.formats
  const files = useId()
  const folder = useId()
  const folderField = useRef<HTMLInputElement>(null)
  // React knows no such attribute
  useEffect(() => folderField.current?.setAttribute('webkitdirectory', ''), [])
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(target.files ?? [])]
    // so that the same file can be chosen again
    target.value = ''
    if (chosen.length > 0) onIncoming({ files: chosen, folders: [] })
  }
  return (
    <div className="import-zone">
      <input id={files} type="file" multiple accept={ACCEPTED_FILES} onChange={onChange} />
      <label htmlFor={files}>{words.choose}</label>
      <input ref={folderField} id={folder} type="file" multiple onChange={onChange} />
      <label htmlFor={folder}>{words.chooseFolder}</label>
      <p>{words.drop}</p>
      <p>{words.reads(Object.values(formats).join(words.separator))}</p>
    </div>
  )
}
