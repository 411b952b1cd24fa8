import { useEffect, useState } from 'react'
import type { Incoming } from '../data/incoming'
import { incomingOf, isNothing } from '../data/incoming'
import { isTypedInto } from './typed-into'

interface Intake {
  /** Something that could be read is held over the page. */
  readonly over: boolean
}

const holdsFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') === true

/** Takes files that are dropped and files or text that is pasted anywhere on the page; `textName` names pasted text. */
export const useIntake = (onIncoming: (incoming: Incoming) => void, textName: string): Intake => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const take = (transfer: DataTransfer): boolean => {
      const incoming = incomingOf(transfer, textName)
      if (!isNothing(incoming)) onIncoming(incoming)
      return !isNothing(incoming)
    }
    const onDragOver = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      // null: out of the window
      if (relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      take(event.dataTransfer)
    }
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData: transfer, target } = event
      if (transfer === null || (isTypedInto(target) && !holdsFiles(transfer))) return
      if (take(transfer)) event.preventDefault()
    }
    window.addEventListener('dragover', onDragOver, { signal })
    window.addEventListener('dragleave', onDragLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    window.addEventListener('paste', onPaste, { signal })
    return () => listening.abort()
  }, [onIncoming, textName])
  return { over }
}
