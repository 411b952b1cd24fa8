const PATH_SEPARATOR = /\\/gu

/**
 * Name of an archive's entry: UTF-8 where it is marked or valid as such, else GB18030, in which Chinese Windows writes
 * names without a mark. Separators of folders become `/`.
 */
export const entryName = (bytes: Uint8Array, markedUtf8: boolean): string =>
  (markedUtf8 ? new TextDecoder('utf-8').decode(bytes) : decodeUnmarked(bytes)).replaceAll(PATH_SEPARATOR, '/')

const decodeUnmarked = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
