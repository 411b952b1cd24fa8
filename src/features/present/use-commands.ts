import { useEffect, useEffectEvent } from 'react'
import { useView } from '../../state/view-store'
import type { Command } from './commands'
import { commandOf } from './commands'

/** Elements of a second window are no instances of this window's classes. */
const isElement = (target: EventTarget | null): target is Element => target !== null && 'closest' in target

/** Where a key has a meaning of its own: under an open dialog, in a field, on a button or link that is pressed. */
const isTakenBy = (target: EventTarget | null, key: string): boolean => {
  if (!isElement(target)) return false
  if (target.ownerDocument.querySelector('dialog[open]') !== null) return true
  if (target.closest('input, textarea, select') !== null) return true
  return (key === 'Enter' || key === ' ') && target.closest('a, button, summary') !== null
}

/** Gives the keys pressed in this window, and in a second one, as commands. */
export const useCommands = (onCommand: (command: Command) => void, second: Window | null): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, useView.getState().singleKeys)
    if (command === null || event.defaultPrevented || isTakenBy(event.target, event.key)) return
    event.preventDefault()
    onCommand(command)
  })
  useEffect(() => {
    const windows = second === null ? [window] : [window, second]
    for (const each of windows) each.addEventListener('keydown', onKeyDown)
    return () => {
      for (const each of windows) each.removeEventListener('keydown', onKeyDown)
    }
  }, [second])
}
