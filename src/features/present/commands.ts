/** What a key means to somebody who presents. */
export type Command =
  | { readonly kind: 'step' | 'year' | 'spot'; readonly by: 1 | -1 }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'first' | 'last' | 'go' | 'black' | 'help' | 'full' | 'edit' | 'notes' | 'leave' }

const NEXT: Command = { kind: 'step', by: 1 }
const BACK: Command = { kind: 'step', by: -1 }

/** Remote controls send Page and arrow keys, `.` or `b` for black, F5 and Escape. */
const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: NEXT,
  PageDown: NEXT,
  ' ': NEXT,
  n: NEXT,
  ArrowLeft: BACK,
  PageUp: BACK,
  Backspace: BACK,
  p: BACK,
  ArrowUp: { kind: 'year', by: 1 },
  ArrowDown: { kind: 'year', by: -1 },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'go' },
  b: { kind: 'black' },
  '.': { kind: 'black' },
  '?': { kind: 'help' },
  h: { kind: 'help' },
  f: { kind: 'full' },
  e: { kind: 'edit' },
  w: { kind: 'notes' },
  s: { kind: 'spot', by: 1 },
  S: { kind: 'spot', by: -1 },
  Escape: { kind: 'leave' },
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * The command of a key; null where it means nothing, belongs to the browser (Ctrl, Alt, ⌘), or is a letter, digit or
 * sign and these are switched off (`singleKeys`).
 */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: Pressed, singleKeys: boolean): Command | null => {
  if (ctrlKey || metaKey || altKey) return null
  if (!singleKeys && key.length === 1 && key !== ' ') return null
  if (/^\d$/u.test(key)) return { kind: 'digit', digit: key }
  const known = key.length === 1 && key !== 'S' ? key.toLowerCase() : key
  return Object.hasOwn(COMMANDS, known) ? (COMMANDS[known] ?? null) : null
}
