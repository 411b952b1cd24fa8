import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/readers/read-document'
import { encode, utf16, utf8 } from './encode'

const SIMPLIFIED = '本机关全年主动公开政府信息468条，收到申请12件。'
const TRADITIONAL = '本機關全年主動公開政府資訊468條，收到申請12件。'

const read = (bytes: Uint8Array, httpCharset?: string) => {
  const { encoding, blocks, diagnostics } = readDocument(
    bytes,
    'report.txt',
    httpCharset === undefined ? {} : { httpCharset },
  )
  const [block] = blocks
  return { encoding, text: block?.kind === 'paragraph' ? block.text : null, codes: diagnostics.map(({ code }) => code) }
}
const page = (text: string, charset: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`

describe('encoding of a document', () => {
  it('is UTF-8 where the bytes are valid UTF-8', () => {
    expect(read(utf8(SIMPLIFIED))).toEqual({ encoding: 'utf-8', text: SIMPLIFIED, codes: [] })
  })

  it('is told by a byte order mark, which is no text', () => {
    expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(SIMPLIFIED)]))).toMatchObject({
      text: SIMPLIFIED,
      codes: [],
    })
    expect(read(Uint8Array.from([0xff, 0xfe, ...utf16(SIMPLIFIED, 'le')]))).toEqual({
      encoding: 'utf-16le',
      text: SIMPLIFIED,
      codes: [],
    })
    expect(read(Uint8Array.from([0xfe, 0xff, ...utf16(SIMPLIFIED, 'be')]))).toMatchObject({
      encoding: 'utf-16be',
      text: SIMPLIFIED,
    })
  })

  it('is UTF-16 without a mark by the NUL in one half of its digits', () => {
    expect(read(utf16(SIMPLIFIED, 'le'))).toEqual({ encoding: 'utf-16le', text: SIMPLIFIED, codes: [] })
  })

  it.each([
    ['gb2312', 'gb18030', SIMPLIFIED],
    ['gb18030', 'gb18030', SIMPLIFIED],
    ['big5', 'big5', TRADITIONAL],
  ] as const)('is the declared %s', (label, encoding, text) => {
    expect(read(encode(page(text, label), encoding))).toEqual({ encoding, text, codes: [] })
  })

  it('is what the server declares', () => {
    expect(read(encode(SIMPLIFIED, 'gb18030'), 'gbk')).toEqual({ encoding: 'gb18030', text: SIMPLIFIED, codes: [] })
  })

  it.each([
    ['gb18030', SIMPLIFIED],
    ['big5', TRADITIONAL],
  ] as const)('is guessed as %s where nothing is declared, and says so', (encoding, text) => {
    expect(read(encode(text, encoding))).toEqual({ encoding, text, codes: ['encoding-guessed'] })
  })

  it('is not the declared one where the bytes say otherwise', () => {
    expect(read(utf8(page(SIMPLIFIED, 'gb2312')))).toEqual({
      encoding: 'utf-8',
      text: SIMPLIFIED,
      codes: ['encoding-guessed'],
    })
    expect(read(encode(page(SIMPLIFIED, 'utf-8'), 'gb18030'))).toEqual({
      encoding: 'gb18030',
      text: SIMPLIFIED,
      codes: ['encoding-guessed'],
    })
  })

  it('keeps all but the broken end of a file cut in the middle of a character', () => {
    expect(read(utf8(SIMPLIFIED).subarray(0, -1)).text).toBe(SIMPLIFIED.slice(0, -1))
  })

  it('with an unknown label is found without it', () => {
    expect(read(utf8(page(SIMPLIFIED, 'klingon')))).toMatchObject({ encoding: 'utf-8', text: SIMPLIFIED })
  })
})

describe('text lost in transcoding', () => {
  it('is named with its place and stays as it is', () => {
    const { blocks, diagnostics } = readDocument(utf8('全年公开信息\n答复\uFFFD\uFFFD件申请'), 'report.txt')
    expect(blocks[1]).toMatchObject({ text: '答复\uFFFD\uFFFD件申请' })
    expect(diagnostics).toEqual([
      {
        code: 'mojibake',
        severity: 'warning',
        place: { block: 1, start: 2, end: 4 },
        actual: '答复\uFFFD\uFFFD件申请',
      },
    ])
  })

  it.each(['信息锟斤拷公开', '公开。ㄅ以下', '鏀垮簻淇℃伅'])('is seen in %s', (text) => {
    expect(read(utf8(text)).codes).toEqual(['mojibake'])
  })

  it.each(['是否公开？；另见附件'.replace('？；', '？'), '共468条；其中', 'ㄅㄆㄇ', '（一）公开；（二）申请？'])(
    'is not seen in %s',
    (text) => {
      expect(read(utf8(text)).codes).toEqual([])
    },
  )

  it('in a table is named by row and column', () => {
    const { diagnostics } = readDocument(
      utf8('<table><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四\uFFFD</td></tr></table>'),
      'page.html',
    )
    expect(diagnostics.map(({ place }) => place)).toEqual([{ block: 0, row: 1, column: 1, start: 1, end: 2 }])
  })
})
