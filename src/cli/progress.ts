const BAR = 24
const EVERY_MS = 80

/** A line on standard error that shows how far a long run is; nothing where that is no terminal. */
export interface Progress {
  readonly advance: () => void
  /** Clears the line before something else is written there. */
  readonly clear: () => void
}

/** A line of progress on a terminal; nothing where the stream is none, or there is one file only. */
export const startProgress = (total: number, word: string, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (!stream.isTTY || total < 2) return { advance: () => {}, clear: () => {} }
  let done = 0
  let shownAt = 0
  return {
    advance: () => {
      done += 1
      const now = performance.now()
      if (now - shownAt < EVERY_MS && done < total) return
      shownAt = now
      const full = Math.round((BAR * done) / total)
      stream.write(`\r${word} [${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${done}/${total}`)
    },
    clear: () => stream.write('\r\u001B[K'),
  }
}
