const NAME = 'nianbao-library'

let channel: BroadcastChannel | null = null

/** Windows without channels see each other's changes when they are opened again. */
const open = (): BroadcastChannel | null => {
  if (typeof BroadcastChannel === 'undefined') return null
  channel ??= new BroadcastChannel(NAME)
  return channel
}

const isIds = (data: unknown): data is readonly string[] =>
  Array.isArray(data) && data.every((id) => typeof id === 'string')

/** Tells the other windows which entries were changed on disk. */
export const announceChange = (ids: readonly string[]): void => open()?.postMessage(ids)

/** Calls back with the entries another window changed on disk. */
export const onChangeElsewhere = (listener: (ids: readonly string[]) => void): void => {
  open()?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isIds(data)) listener(data)
  })
}
