import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/data/import-document'
import { openOne, reportsIn } from '../../support/documents/read'
import { docxOf, paragraph } from '../../support/documents/write-docx'
import { pack, relationships } from '../../support/documents/xml'
import { encode, noise, utf8 } from '../encode'

const wordXml = (xml: string): Uint8Array =>
  pack({
    '[Content_Types].xml': '<Types xmlns="x"/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': xml,
  })
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const refusal = async (bytes: Uint8Array, name = 'a.docx') => {
  const { blocks, diagnostics } = await openOne(bytes, name)
  return { blocks: blocks.length, code: diagnostics[0]?.code, actual: diagnostics[0]?.actual }
}
const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice()
  change(copy)
  return copy
}

describe('hostile office files', () => {
  it('define no entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "5"><!ENTITY b "&a;&a;">]><w:document ${MAIN}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    expect(await refusal(wordXml(bomb))).toEqual({
      blocks: 0,
      code: 'unsafe-file',
      actual: 'word/document.xml',
    })
  })

  it('nest no deeper than documents do', async () => {
    const deep = `<w:document ${MAIN}><w:body>${'<w:sdt>'.repeat(100_000)}`
    expect(await refusal(wordXml(deep))).toMatchObject({ blocks: 0, code: 'unsafe-file' })
  })

  it('unpack no further than they may, whatever size they claim', async () => {
    const zeros = new Uint8Array(40_000_000)
    const bomb = pack({ '[Content_Types].xml': 'x', 'word/document.xml': zeros })
    expect(bomb.length).toBeLessThan(50_000)
    expect(await refusal(bomb)).toMatchObject({ code: 'archive-too-large' })
    const entry = bomb.length - 22 - 46 - 'word/document.xml'.length
    const liar = changed(bomb, (copy) => new DataView(copy.buffer).setUint32(entry + 24, 100, true))
    expect(await refusal(liar)).toMatchObject({ code: 'archive-too-large', actual: 'word/document.xml' })
  })

  it('are refused where a byte of a part was changed: it might have been a figure', async () => {
    const whole = docxOf(paragraph('全年公开信息468条'))
    const at = whole.length - 600
    for (let offset = 0; offset < 400; offset += 7) {
      const { blocks } = await openOne(changed(whole, (copy) => (copy[at - offset] = (copy[at - offset] ?? 0) ^ 1)))
      const texts = blocks.map((block) => (block.kind === 'table' ? '' : block.text))
      expect([[], ['全年公开信息468条']]).toContainEqual(texts)
    }
  })

  it('with a password are told so', async () => {
    const locked = changed(pack({ '年报.txt': '公开5条' }), (copy) => {
      const directory = copy.length - 22 - 46 - utf8('年报.txt').length
      copy[directory + 8] = (copy[directory + 8] ?? 0) | 1
    })
    expect(await refusal(locked, 'a.zip')).toMatchObject({ code: 'encrypted-file', actual: '年报.txt' })
  })

  it.each([
    ['ofd-file', { 'OFD.xml': '<x/>' }],
    ['old-word-file', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }],
    ['slides-file', { mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<x/>' }],
    ['old-sheet-file', { '[Content_Types].xml': '', 'xl/workbook.bin': '' }],
    ['damaged-file', { '[Content_Types].xml': '', 'word/other.xml': '' }],
    ['nothing-in-archive', { '__MACOSX/._x.docx': 'x' }],
  ])('of a kind that is not read are refused: %s', async (code, parts) => {
    expect((await refusal(pack(parts))).code).toBe(code)
  })
})

describe('archives of reports', () => {
  const REPORT = '清河市水务局2018年政府信息公开工作年度报告\n全年主动公开政府信息77条，收到政府信息公开申请5件。'

  it('give each report under its own name, and go on after a bad one', async () => {
    const archive = pack({
      '一.txt': REPORT,
      '二.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      '三.docx': docxOf(
        paragraph('清河市水务局2019年政府信息公开工作年度报告') + paragraph('全年主动公开政府信息78条。'),
      ),
      '.DS_Store': noise(20),
    })
    const outcomes: unknown[] = []
    for await (const one of importDocument(archive, '年报.zip'))
      outcomes.push([one.name, one.state === 'read' ? one.entry.report.metadata.year?.value : one.diagnostics[0]?.code])
    expect(outcomes).toEqual([
      ['年报.zip/一.txt', 2018],
      ['年报.zip/二.png', 'picture-file'],
      ['年报.zip/三.docx', 2019],
    ])
  })

  it('in an archive are not opened', async () => {
    const inner = pack({ '一.txt': REPORT })
    const [report] = await reportsIn(pack({ '内.zip': inner }), 'a.zip')
    expect(report?.diagnostics[0]).toMatchObject({ code: 'packed-file', actual: 'ZIP' })
  })

  it('have Chinese names as Windows writes them', async () => {
    const name = encode('年报', 'gb18030')
    const archive = pack({ 'abcd.txt': REPORT })
    const latin = new TextDecoder('latin1').decode(archive)
    for (let at = latin.indexOf('abcd.txt'); at >= 0; at = latin.indexOf('abcd.txt', at + 1)) archive.set(name, at)
    const [report] = await reportsIn(archive, 'a.zip')
    expect(report?.source.name).toBe('a.zip/年报.txt')
  })
})

describe('a wrong extension', () => {
  it('is said and does no harm', async () => {
    const { blocks, diagnostics, format } = await openOne(docxOf(paragraph('公开5条')), '年报.pdf')
    expect({ blocks: blocks.length, format }).toEqual({ blocks: 1, format: 'docx' })
    expect(diagnostics).toEqual([
      { code: 'wrong-extension', severity: 'warning', place: null, actual: '.pdf', expected: 'docx' },
    ])
  })
})
