import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/domain/document'
import { openOne } from '../../support/documents/read'
import type { DocxParts } from '../../support/documents/write-docx'
import { docxOf, paragraph, run } from '../../support/documents/write-docx'

const read = (body: string, parts?: DocxParts) => openOne(docxOf(body, parts), '年报.docx')
const shown = (block: Block) =>
  block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text
const blocks = async (body: string, parts?: DocxParts) => (await read(body, parts)).blocks.map(shown)
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

describe('paragraphs of a Word document', () => {
  it('join their runs, whatever splits them', async () => {
    const split = `<w:p>${run('全年公开')}<w:proofErr/><w:hyperlink>${run('信息4')}</w:hyperlink><w:smartTag>${run('68')}</w:smartTag>${run('条')}</w:p>`
    expect(await blocks(split)).toEqual(['全年公开信息468条'])
  })

  it('are headings by style, by outline level and by the name of the style', async () => {
    const styles =
      '<w:style w:styleId="a3"><w:name w:val="标题 2"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a3"/></w:style>'
    const { blocks: all } = await read(
      paragraph('一', '<w:pStyle w:val="b"/>') + paragraph('二', '<w:outlineLvl w:val="0"/>') + paragraph('三'),
      { styles },
    )
    expect(all).toEqual([
      { kind: 'heading', level: 2, text: '一' },
      { kind: 'heading', level: 1, text: '二' },
      { kind: 'paragraph', text: '三' },
    ])
  })

  it('keep what was inserted and lose what was deleted or moved away, and say that changes are open', async () => {
    const document = await read(
      `<w:p>${run('收到申请')}<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>${run('5')}</w:ins><w:moveFrom>${run('7')}</w:moveFrom>${run('件')}</w:p>`,
    )
    expect(document.blocks.map(shown)).toEqual(['收到申请5件'])
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['tracked-changes'])
  })

  it('go on in the next one where the mark between them was deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('收到申请')}</w:p>`
    expect(await blocks(first + paragraph('5件'))).toEqual(['收到申请5件'])
  })

  it('have the result of a field and never its code', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(1,2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await blocks(`<w:p>${run('共')}${field}${run('件')}</w:p>`)).toEqual(['共3件'])
  })

  it('never show hidden text', async () => {
    expect(
      await blocks(`<w:p>${run('公开')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>${run('5条')}</w:p>`),
    ).toEqual(['公开5条'])
  })

  it('read a symbol as the sign it shows and an unknown one as none', async () => {
    const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    expect(
      await blocks(`<w:p>${symbol('Wingdings', 'F0FE')}${symbol('Symbol', 'F035')}${symbol('Webdings', 'F035')}</w:p>`),
    ).toEqual(['☑5\uF035'])
  })

  it('break where a line breaks', async () => {
    expect(await blocks(`<w:p>${run('收到')}<w:r><w:br/></w:r>${run('5件')}</w:p>`)).toEqual(['收到', '5件'])
  })

  it('leave out the table of contents, whose page numbers are no figures', async () => {
    const styles = '<w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>'
    const list = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、概述 1')}</w:sdtContent></w:sdt>`
    expect(
      await blocks(list + paragraph('二、公开 2', '<w:pStyle w:val="t"/>') + paragraph('正文'), { styles }),
    ).toEqual(['正文'])
  })
})

describe('numbers of lists', () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`
  const item = (level: number, text: string) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`)

  it('stand before their paragraphs and start again below the next', async () => {
    expect(
      await blocks(item(0, '总体') + item(1, '甲') + item(1, '乙') + item(0, '其他') + item(1, '丙'), { numbering }),
    ).toEqual(['一、总体', '1.甲', '2.乙', '二、其他', '1.丙'])
  })

  it('stand in the cells of a table too', async () => {
    const label = `<w:tc><w:tcPr/>${item(0, '本年新收')}</w:tc>`
    expect(await blocks(table(row(label, cell('5'))), { numbering })).toEqual([[['一、本年新收', '5']]])
  })
})

describe('tables of a Word document', () => {
  it('have merged cells in both directions', async () => {
    const document = await read(
      table(
        row(cell('申请', '<w:vMerge w:val="restart"/>'), cell('个人', '<w:gridSpan w:val="2"/>')),
        row(cell('', '<w:vMerge/>'), cell('1'), cell('2')),
      ),
    )
    expect(document.blocks).toEqual([
      {
        kind: 'table',
        rows: [
          [
            { text: '申请', header: false },
            { text: '个人', header: false },
            { text: '个人', header: false, origin: { row: 0, column: 1 } },
          ],
          [
            { text: '申请', header: false, origin: { row: 0, column: 0 } },
            { text: '1', header: false },
            { text: '2', header: false },
          ],
        ],
      },
    ])
  })

  it('keep a blank cell that only says it goes on', async () => {
    expect(await blocks(table(row(cell('a', '<w:vMerge/>'), cell('1')), row(cell('b'), cell('2'))))).toEqual([
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ])
  })

  it('keep their columns where a row begins later', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('2')}</w:tr>`
    expect(await blocks(table(row(cell('公开'), cell('1')), late))).toEqual([
      [
        ['公开', '1'],
        ['', '2'],
      ],
    ])
  })

  it('lose rows that were deleted', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('9')}</w:tr>`
    expect(await blocks(table(deleted, row(cell('新'), cell('1'))))).toEqual([[['新', '1']]])
  })

  it('that only arrange the page are no tables', async () => {
    const inner = table(row(cell('公开'), cell('468')), row(cell('申请'), cell('12')))
    expect(await blocks(table(row(cell('栏目'), `<w:tc>${paragraph('概述')}${inner}${paragraph('')}</w:tc>`)))).toEqual(
      [
        '栏目',
        '概述',
        [
          ['公开', '468'],
          ['申请', '12'],
        ],
      ],
    )
  })
})

describe('what stands around the text', () => {
  it('a text box is read once, not once more for older programs', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('公开468条')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('公开468条')}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await blocks(`<w:p>${run('概述')}<w:r>${drawn}</w:r></w:p>`)).toEqual(['概述', '公开468条'])
  })

  it('notes, headers and footers are no text and are named', async () => {
    const document = await read(`<w:p>${run('公开5条')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      others: [
        [
          'footnotes',
          'footnotes.xml',
          `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('含上年3条')}</w:footnote>`,
        ],
        ['footer', 'footer1.xml', paragraph('第 12 页')],
        ['endnotes', 'endnotes.xml', `<w:endnote w:type="separator" w:id="0">${paragraph('x')}</w:endnote>`],
      ],
    })
    expect(document.blocks.map(shown)).toEqual(['公开5条'])
    expect(document.diagnostics).toEqual([
      { code: 'notes-left-out', severity: 'note', place: null, actual: 'footnotes, footer' },
    ])
  })

  it('the strict variant of the format reads the same', async () => {
    expect(await blocks(table(row(cell('公开', '<w:gridSpan w:val="2"/>'), cell('5'))), { strict: true })).toEqual([
      [['公开', '5']],
    ])
  })
})
