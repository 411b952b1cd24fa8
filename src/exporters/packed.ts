/** What a text may unpack to in bytes; a link of ours is far below. */
const LONGEST = 400_000

/** Bytes through a stream that changes them; null where they come to more than `most`. Throws where they are damaged. */
const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const writer = writable.getWriter()
  // what is wrong with the bytes is told by the reading end
  void writer.write(bytes).catch(() => undefined)
  void writer.close().catch(() => undefined)
  const reader = readable.getReader()
  const parts: number[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Uint8Array.from(parts)
    for (const byte of value) parts.push(byte)
    if (parts.length > most) {
      await reader.cancel()
      return null
    }
  }
}

/** A text deflated, in the letters an address may hold. */
export const pack = async (text: string): Promise<string> => {
  const bytes = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  )
  const binary = Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** What was packed; null where it is damaged or unpacks to more than a link can mean. */
export const unpack = async (packed: string): Promise<string | null> => {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = await through(bytes, new DecompressionStream('deflate-raw'), LONGEST)
    return text === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return null
  }
}
