import { useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../i18n/locale'

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
}

const ACCEPTED =
  '.docx,.pdf,.xlsx,.ods,.html,.htm,.xhtml,.mht,.mhtml,.txt,.text,.md,.json,.csv,.zip,text/plain,text/html'

/** Files chosen with the keyboard or dropped with the mouse. */
export const DropZone = ({ onFiles }: DropZoneProps) => {
  const { importing } = useMessages()
  const [over, setOver] = useState(false)
  const zone = useRef<HTMLDivElement>(null)
  const field = useId()

  useEffect(() => {
    const element = zone.current
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (): void => setOver(false)
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    element?.addEventListener('dragover', onDragOver)
    element?.addEventListener('dragleave', onDragLeave)
    element?.addEventListener('drop', onDrop)
    return () => {
      element?.removeEventListener('dragover', onDragOver)
      element?.removeEventListener('dragleave', onDragLeave)
      element?.removeEventListener('drop', onDrop)
    }
  }, [onFiles])

  return (
    <div ref={zone} className="import-zone" data-over={over || undefined}>
      <input
        id={field}
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // so that the same file can be chosen again
          target.value = ''
          onFiles(files)
        }}
      />
      <label htmlFor={field}>{importing.choose}</label>
      <p>{importing.drop}</p>
    </div>
  )
}
