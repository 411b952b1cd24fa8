import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/core/domain/document'
import { readDocument } from '../../src/readers/read-document'
import { openOne } from '../support/documents/read'
import { docxOf } from '../support/documents/write-docx'
import { xlsxOf } from '../support/documents/write-xlsx'
import { pack } from '../support/documents/xml'
import { utf8 } from './encode'

const cells = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []))
const left = ({ diagnostics }: SourceDocument) =>
  diagnostics.filter(({ code }) => code === 'struck-left-out').map(({ severity, actual }) => [severity, actual])

describe('a page', () => {
  const page = (inner: string, attributes = '') =>
    readDocument(
      utf8(
        `<html><body><table><tr><td>收到</td><td ${attributes}>${inner}</td></tr><tr><td>办结</td><td>5</td></tr></table></body></html>`,
      ),
      'a.html',
    )

  it.each([
    ['3440<sup>1</sup>', '3440¹'],
    ['3440<sup>①</sup>', '3440①'],
    ['3440<sub>2</sub>', '3440₂'],
    ['3440<SUP><a href="#n">12</a></SUP>', '3440¹²'],
    ['3440<span style="color:red;vertical-align: super">1</span>', '3440¹'],
    ['3440<span style="vertical-align:sub">1</span>', '3440₁'],
    ['3440<span style="vertical-align:middle">1</span>', '34401'],
  ])('sets raised and lowered digits apart: %s', (inner, text) => {
    expect(cells(page(inner))[0]).toEqual(['收到', text])
  })

  it('does not take the alignment of a cell for that of its text', () => {
    expect(cells(page('3440', 'style="vertical-align:super"'))[0]).toEqual(['收到', '3440'])
  })

  it.each([
    '<del>3400</del>3440',
    '<s>3400</s>3440',
    '<strike><b>34</b>00</strike>3440',
    '<span style="text-decoration:line-through">3400</span>3440',
    '<span style="text-decoration-line: underline line-through">3400</span>3440',
  ])('has no text that is struck out and says so: %s', (inner) => {
    const document = page(inner)
    expect(cells(document)).toEqual([
      ['收到', '3440'],
      ['办结', '5'],
    ])
    expect(left(document)).toEqual([['note', '3400']])
  })

  it('keeps the cells of a row that is struck out, without their text', () => {
    const document = page('3440', 'style="text-decoration:line-through"')
    expect(cells(document)[0]).toEqual(['收到', ''])
    expect(left(document)).toEqual([['note', '3440']])
  })

  it('keeps what is underlined or inserted, and has nothing to say of it', () => {
    const document = page('<u>34</u><ins>40</ins>')
    expect(cells(document)[0]).toEqual(['收到', '3440'])
    expect(left(document)).toEqual([])
  })
})

describe('Markdown', () => {
  it('has raised digits and struck text too', () => {
    const document = readDocument(
      utf8(
        '| 项目 | 数 |\n| --- | --- |\n| 收到 | 3440<sup>1</sup> |\n| 办结 | ~~34~~35 |\n| 结转 | <del>6</del>7 |\n',
      ),
      'a.md',
    )
    expect(cells(document).slice(1)).toEqual([
      ['收到', '3440¹'],
      ['办结', '35'],
      ['结转', '7'],
    ])
    expect(left(document)).toEqual([['note', '34 / 6']])
  })
})

describe('a Word document', () => {
  const styles =
    '<w:style w:type="character" w:styleId="note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="mine"><w:basedOn w:val="note"/><w:rPr><w:strike/></w:rPr></w:style>'
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const read = async (...runs: readonly string[]) => {
    const document = await openOne(docxOf(`<w:p>${runs.join('')}</w:p>`, { styles }), '年报.docx')
    return [document.blocks.map((block) => (block.kind === 'table' ? '' : block.text)), left(document)]
  }

  it.each([
    ['<w:vertAlign w:val="superscript"/>', '3440¹'],
    ['<w:vertAlign w:val="subscript"/>', '3440₁'],
    ['<w:rStyle w:val="note"/>', '3440¹'],
    ['<w:rStyle w:val="note"/><w:vertAlign w:val="baseline"/>', '34401'],
  ])('sets raised and lowered digits apart: %s', async (properties, text) => {
    expect(await read(run('3440'), run('1', properties))).toEqual([[text], []])
  })

  it('has nothing of the reference to a note in the figure before it', async () => {
    const reference = '<w:r><w:rPr><w:rStyle w:val="note"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
    expect(await read(run('3440'), reference)).toEqual([['3440'], []])
  })

  it.each(['<w:strike/>', '<w:dstrike w:val="true"/>', '<w:rStyle w:val="mine"/>'])(
    'has no text that is struck out and says so: %s',
    async (properties) => {
      expect(await read(run('3400', properties), run('3440'))).toEqual([['3440'], [['note', '3400']]])
    },
  )

  it('keeps a run that takes the line of its style back', async () => {
    expect(
      await read(run('34', '<w:rStyle w:val="mine"/><w:strike w:val="0"/><w:vertAlign w:val="baseline"/>')),
    ).toEqual([['34'], []])
  })
})

describe('a sheet', () => {
  const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
  const read = (...values: readonly string[]) =>
    openOne(
      xlsxOf(
        [
          {
            name: '表',
            xml: `<sheetData>${values.map((value, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>收到</t></is></c>${value}</row>`).join('')}</sheetData>`,
          },
        ],
        { styles },
      ),
      '年报.xlsx',
    )
  const rich = (runs: string, style = 0) => `<c r="B1" s="${style}" t="inlineStr"><is>${runs}</is></c>`
  const run = (text: string, properties: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`

  it('sets raised digits apart and leaves out runs that are struck out', async () => {
    const document = await read(
      rich(run('3440', '') + run('1', '<vertAlign val="superscript"/>')),
      rich(run('3400', '<strike/>') + run('3440', '<strike val="0"/>')).replace('B1', 'B2'),
    )
    expect(cells(document)).toEqual([
      ['收到', '3440¹'],
      ['收到', '3440'],
    ])
    expect(left(document)).toEqual([['note', '3400']])
  })

  it('leaves out what stands in a cell that is struck out, but for runs that are not', async () => {
    const document = await read(
      '<c r="B1"><v>5</v></c>',
      '<c r="B2" s="1"><v>3400</v></c>',
      rich(`${run('3440', '')}<r><t>98</t></r>`, 1).replace('B1', 'B3'),
    )
    expect(cells(document)).toEqual([
      ['收到', '5'],
      ['收到', ''],
      ['收到', '3440'],
    ])
    expect(left(document)).toEqual([['note', '3400 / 98']])
  })
})

describe('an OpenDocument sheet', () => {
  it('forms its text by the styles of its spans and cells', async () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`
    const row = (content: string, cell = '') =>
      `<table:table-row><table:table-cell><text:p>收到</text:p></table:table-cell><table:table-cell table:style-name="${cell}"><text:p>${content}</text:p></table:table-cell></table:table-row>`
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
    const document = await openOne(
      pack({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>${style('up', 'style:text-position="super 58%"')}${style('low', 'style:text-position="-33% 58%"')}${style('gone', 'style:text-line-through-style="solid"')}${style('back', 'style:text-line-through-style="none"')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="表">${row(`3440${span('up', '1')}`)}${row(`3440${span('low', '2')}`)}${row(`${span('gone', '3400')}3440`)}${row(`98${span('back', '3440')}`, 'gone')}</table:table></office:spreadsheet></office:body></office:document-content>`,
      }),
      '年报.ods',
    )
    expect(cells(document).map(([, text]) => text)).toEqual(['3440¹', '3440₂', '3440', '3440'])
    expect(left(document)).toEqual([['note', '3400 / 98']])
  })
})
