import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/domain/document'
import { readDocument } from '../../src/readers/read-document'
import { openOne } from '../support/documents/read'
import { encode, noise, utf8 } from './encode'

const read = (content: string | Uint8Array) =>
  readDocument(typeof content === 'string' ? utf8(content) : content, 'report.txt')
const codes = (content: string | Uint8Array) => read(content).diagnostics.map(({ code }) => code)
const textOf = (block: Block | undefined) => (block === undefined || block.kind === 'table' ? null : block.text)

describe('files that are no text', () => {
  it.each([
    ['picture-file', 'PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['packed-file', 'RAR', utf8('Rar!\u001a\u0007\u0000')],
    ['old-word-file', '.rtf', utf8('{\\rtf1\\ansi 5}')],
    ['old-word-file', '.xml', utf8('<?xml version="1.0"?><w:wordDocument xmlns:w="x"><w:t>5</w:t></w:wordDocument>')],
    ['damaged-file', '', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...utf8('word/document.xml')])],
    ['binary-file', '', noise(3000)],
    ['binary-file', '', noise(200)],
    ['binary-file', '', new Uint8Array(5000)],
  ])('are refused with the reason: %s “%s”', async (code, kind, bytes) => {
    const { blocks, diagnostics } = await openOne(bytes)
    expect(blocks).toEqual([])
    expect(diagnostics).toEqual([{ code, severity: 'error', place: null, actual: kind }])
  })

  it.each([
    ['encrypted-file', '', 'EncryptedPackage'],
    ['old-word-file', '.doc / .wps', 'WordDocument'],
    ['old-sheet-file', '.xls / .et', 'Workbook'],
  ])('of the old compound format are told apart: %s', async (code, kind, stream) => {
    const name = `${[...stream].join('\0')}\0\0\0`
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf8(name)])
    expect((await openOne(bytes)).diagnostics).toEqual([{ code, severity: 'error', place: null, actual: kind }])
  })

  it('are not taken for one for the sake of a few odd bytes', () => {
    expect(codes(`全年公开信息468条\u0001${'公开'.repeat(100)}`)).toEqual([])
    expect(codes(encode('全年主动公开政府信息468条。'.repeat(20), 'gb18030'))).toEqual(['encoding-guessed'])
  })

  it('with nothing in them are empty', () => {
    expect(codes('')).toEqual(['empty-file'])
    expect(codes(' \n\t\r\n')).toEqual(['empty-file'])
    expect(codes('<html><body><script>1</script></body></html>')).toEqual(['empty-file'])
  })

  it('lose their NUL bytes and say so', () => {
    const { blocks, diagnostics } = read('公开\u0000信息\u0000468条')
    expect(textOf(blocks[0])).toBe('公开信息468条')
    expect(diagnostics).toEqual([{ code: 'nul-bytes-removed', severity: 'warning', place: null, actual: '2' }])
  })
})

describe('very large files', () => {
  it('are read from the beginning as far as a report can go, and say so', () => {
    const { blocks, diagnostics } = read('全年公开信息468条。\n'.repeat(1_900_000))
    expect(diagnostics.map(({ code }) => code)).toEqual(['text-truncated'])
    expect(blocks.length).toBeGreaterThan(50_000)
    expect(blocks.length).toBeLessThan(100_000)
    expect(textOf(blocks.at(-1))).toBe('全年公开信息468条。')
  })

  it('of one line are cut where no number is cut in two', () => {
    const { blocks } = read('一二三四五1234567890。'.repeat(100_000))
    expect(textOf(blocks[0])?.endsWith('1234567890。')).toBe(true)
  })

  it('of digits only do not end in half a number', () => {
    const text = textOf(read(`件${'1'.repeat(2_000_000)}`).blocks[0]) ?? ''
    expect(text.length).toBeLessThan(1_000_000)
  })

  it('keep the whole of a table of 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `<tr><td>第${row}项</td><td>${row}</td><td></td></tr>`)
    const { blocks, diagnostics } = read(`<table>${rows.join('')}</table>`)
    expect(diagnostics).toEqual([])
    const [table] = blocks
    expect(table?.kind === 'table' ? [table.rows.length, table.rows[9999]?.[1]?.text] : null).toEqual([10_000, '9999'])
  })

  it('do not grow by spans', () => {
    const cell = `<td rowspan="60000" colspan="60000">${'公开信息'.repeat(500)}</td>`
    const { blocks, diagnostics } = read(`<table>${`<tr>${cell}<td>1</td></tr>`.repeat(2000)}</table>`)
    const size = blocks.reduce(
      (sum, block) =>
        sum +
        (block.kind === 'table'
          ? block.rows.flat().reduce((all, { text }) => all + text.length, 0)
          : block.text.length),
      0,
    )
    expect(size).toBeLessThanOrEqual(1_000_000)
    expect(diagnostics.map(({ code }) => code)).toContain('text-truncated')
  })

  it('with pictures inside keep their text', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(8_000_000)}">`
    const { blocks, diagnostics } = read(`<html><body>${picture}<p>全年公开信息468条。</p></body></html>`)
    expect(textOf(blocks[0])).toBe('全年公开信息468条。')
    expect(diagnostics).toEqual([])
  })
})

describe('deeply nested pages', () => {
  it('are read flat, keep their text, and say so', () => {
    const { blocks, diagnostics } = read(
      `<html><body>${'<div>'.repeat(200_000)}全年公开信息468条${'</div>'.repeat(200_000)}`,
    )
    expect(textOf(blocks[0])).toBe('全年公开信息468条')
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['nesting-too-deep', 'warning']])
  })

  it('never turn a script below the limit into text', () => {
    const { blocks } = read(`<html><body>${'<div>'.repeat(1000)}<script>alert(1)</script>公开${'</div>'.repeat(1000)}`)
    expect(blocks.map(textOf)).toEqual(['公开'])
  })

  it('of unclosed formatting take no more time than others', () => {
    const { blocks } = read(`<html><body>${'<p><b><font size=3>公开'.repeat(5000)}</body></html>`)
    expect(blocks).toHaveLength(5000)
  })
})
