import { crc32 } from '../../core/text/crc32'

/** What a picture says in words beside its pixels. */
export interface PngText {
  /** One of the keywords of the PNG specification. */
  readonly keyword: 'Title' | 'Description' | 'Source' | 'Comment' | 'Software'
  readonly text: string
}

const SIGNATURE_BYTES = 8
/** Length, type and checksum around what a chunk holds. */
const FRAME_BYTES = 12

/** An iTXt chunk: keyword, not compressed, no language, UTF-8. */
const chunkOf = ({ keyword, text }: PngText): Uint8Array => {
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(content.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length - 4)
  chunk.set(content, 4)
  view.setUint32(content.length + 4, crc32(content))
  return chunk
}

/** A PNG with these texts behind its head, where every reader finds them (exiftool, file managers, `identify -verbose`). */
export const withTexts = (png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> => {
  const head = SIGNATURE_BYTES + FRAME_BYTES + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE_BYTES)
  const chunks = texts.filter(({ text }) => text !== '').map(chunkOf)
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0))
  whole.set(png.subarray(0, head))
  let at = head
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  whole.set(png.subarray(head), at)
  return whole
}
