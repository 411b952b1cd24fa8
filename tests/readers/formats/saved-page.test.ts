import { describe, expect, it } from 'vitest'
import { openOne } from '../../support/documents/read'
import { encode, utf8 } from '../encode'

const saved = (headers: string, body: Uint8Array): Uint8Array =>
  Uint8Array.from([
    ...utf8(
      `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n------x\r\n${headers}\r\n\r\n`,
    ),
    ...body,
    ...utf8(
      '\r\n------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------x--\r\n',
    ),
  ])
const quoted = (bytes: Uint8Array): Uint8Array =>
  utf8(
    [...bytes]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replaceAll(/.{72}/gu, '$&=\r\n'),
  )
const PAGE =
  '<html><body><table><tr><td>公开</td><td>468</td></tr><tr><td>申请</td><td>5</td></tr></table></body></html>'

describe('a saved page', () => {
  it.each([
    ['quoted-printable', 'utf-8', quoted(utf8(PAGE))],
    ['quoted-printable', 'gbk', quoted(encode(PAGE, 'gb18030'))],
    ['base64', 'utf-8', utf8(btoa(String.fromCharCode(...utf8(PAGE))))],
    ['8bit', 'utf-8', utf8(PAGE)],
  ])('in %s and %s is read as the page it holds', async (encoding, charset, body) => {
    const headers = `Content-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://a/`
    const { blocks, format, diagnostics } = await openOne(saved(headers, body), '年报.mht')
    expect({ format, diagnostics }).toEqual({ format: 'mhtml', diagnostics: [] })
    expect(
      blocks.map((block) =>
        block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text,
      ),
    ).toEqual([
      [
        ['公开', '468'],
        ['申请', '5'],
      ],
    ])
  })

  it('without a page is damaged', async () => {
    expect((await openOne(saved('Content-Type: text/css', utf8('a{}')))).diagnostics[0]).toMatchObject({
      code: 'damaged-file',
    })
  })
})

describe('Markdown', () => {
  it('has headings and tables of pipes with their blanks', async () => {
    const { blocks, format } = await openOne(
      utf8(
        '# 年报\n\n**全年**公开5条。\n\n| 指标 | 数量 |\n| --- | ---: |\n| 公开 | 468 |\n| 申请<br>数 |  |\n\n- 其他',
      ),
      '年报.md',
    )
    expect(format).toBe('markdown')
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: '年报' },
      { kind: 'paragraph', text: '全年公开5条。', line: 3 },
      {
        kind: 'table',
        rows: [
          [
            { text: '指标', header: true },
            { text: '数量', header: true },
          ],
          [
            { text: '公开', header: false },
            { text: '468', header: false },
          ],
          [
            { text: '申请\n数', header: false },
            { text: '', header: false },
          ],
        ],
      },
      { kind: 'paragraph', text: '- 其他', line: 10 },
    ])
  })
})
