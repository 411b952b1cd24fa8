import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withTexts } from '../../../src/exporters/picture/png-text'

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const chunk = (type: string, content: readonly number[], checksum: readonly number[]) => [
  0,
  0,
  0,
  content.length,
  ...ascii(type),
  ...content,
  ...checksum,
]
/** One white pixel, 8 bit grey; the checksums are those the specification's own tools write. */
const PIXEL = new Uint8Array([
  137,
  80,
  78,
  71,
  13,
  10,
  26,
  10,
  ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0], [0x3a, 0x7e, 0x9b, 0x55]),
  ...chunk('IDAT', [...deflateSync(new Uint8Array([0, 255]))], [0, 0, 0, 0]),
  ...chunk('IEND', [], [0xae, 0x42, 0x60, 0x82]),
])

describe('the texts of a PNG', () => {
  it('stand in iTXt chunks behind its head, in UTF-8 and with their checksum, and all else stays', () => {
    const written = withTexts(PIXEL, [
      { keyword: 'Title', text: '渠道' },
      { keyword: 'Comment', text: '' },
    ])
    // 8 of the signature, 25 of the head: length and type, then keyword, five zeros and 6 bytes of 渠道 in UTF-8
    const content = [...ascii('Title'), 0, 0, 0, 0, 0, 0xe6, 0xb8, 0xa0, 0xe9, 0x81, 0x93]
    expect(Array.from(written.slice(33, 41))).toEqual([0, 0, 0, 16, ...ascii('iTXt')])
    expect(Array.from(written.slice(41, 57))).toEqual(content)
    // zlib.crc32 of Python over type and content
    expect(Array.from(written.slice(57, 61))).toEqual([0x44, 0xbf, 0x87, 0x74])
    // an empty text has no chunk
    expect(written.length).toBe(PIXEL.length + 12 + 16)
    expect(written.slice(0, 33)).toEqual(PIXEL.slice(0, 33))
    expect(written.slice(61)).toEqual(PIXEL.slice(33))
  })
})
