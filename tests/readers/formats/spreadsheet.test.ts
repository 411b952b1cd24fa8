import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/domain/document'
import { formatValue } from '../../../src/readers/xlsx/number-format'
import { openOne } from '../../support/documents/read'
import { xlsxOf } from '../../support/documents/write-xlsx'
import { pack } from '../../support/documents/xml'

const shown = (block: Block) =>
  block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text
const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`
const number = (address: string, value: string, style = 0) => `<c r="${address}" s="${style}"><v>${value}</v></c>`
const data = (...rows: readonly string[]) => `<sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData>`
const read = (xml: string, styles = '') => openOne(xlsxOf([{ name: 'Sheet1', xml }], { styles }), '年报.xlsx')

describe('a number as a spreadsheet shows it', () => {
  it.each([
    [0.5, '0.00', '0.50'],
    [1234567.891, '#,##0.0', '1,234,567.9'],
    [1.005, '0.00', '1.01'],
    [0.30000000000000004, 'General', '0.3'],
    [12, '0"件"', '12件'],
    [0.125, '0.0%', '12.5%'],
    [-8, '0_);[Red]\\(0\\)', '(8)'],
    [-8, '0', '-8'],
    [-0.2, '0', '0'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [5, '000', '005'],
    [5, '0.##', '5'],
    [2500000, '0.0,,"百万"', '2.5百万'],
    [5, '[$¥-804]#,##0.00', '¥5.00'],
    [44927, 'yyyy/m/d', '2023/1/1'],
    [44927, 'yyyy"年"m"月"d"日"', '2023年1月1日'],
    [44927.5, 'yyyy-mm-dd hh:mm', '2023-01-01 12:00'],
    [5, '[>100]0.0;0', '5'],
    [12345678901234, 'General', '12345678901234'],
    [7, ';;;', ''],
  ])('%d as %s is %s', (value, format, printed) => {
    expect(formatValue(value, format, false)).toBe(printed)
  })
})

describe('a form as a sheet', () => {
  it('keeps merged cells, blanks and zeros apart', async () => {
    const { blocks } = await read(
      `${data(text('A1', '申请') + text('B1', '个人'), `${number('B2', '0')}<c r="C2" s="0"/>`, text('A3', '办结') + number('B3', '3') + number('C3', '4'))}<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>`,
    )
    expect(blocks).toEqual([
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
            { text: '0', header: false },
            { text: '', header: false },
          ],
          [
            { text: '办结', header: false },
            { text: '3', header: false },
            { text: '4', header: false },
          ],
        ],
      },
    ])
  })

  it.each([
    ['written', '<c r="C3" s="0"/><c r="D3" s="0"/>'],
    ['left out', ''],
  ])('holds columns together by a merged cell without text, %s', async (_name, blank) => {
    // the third row has columns of its own: C and D of it stand below two cells of others
    const { blocks } = await read(
      `${data(
        text('A1', '处理') + text('B1', '许可') + text('C1', '处罚') + text('D1', '强制'),
        text('A2', '本年') + number('B2', '5') + number('C2', '6') + number('D2', '7'),
        text('A3', '收费') + number('B3', '8') + blank,
        text('A4', '金额'),
      )}<mergeCells><mergeCell ref="C3:D3"/><mergeCell ref="B4:D4"/></mergeCells>`,
    )
    const [table] = blocks
    expect(blocks.map(shown)).toEqual([
      [
        ['处理', '许可', '处罚', '强制'],
        ['本年', '5', '6', '7'],
        ['收费', '8', '', ''],
        ['金额', '', '', ''],
      ],
    ])
    expect(table?.kind === 'table' ? table.rows.map((row) => row.map(({ origin }) => origin?.column)) : []).toEqual([
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, 2],
      [undefined, undefined, 1, 1],
    ])
  })

  it('is no table where merged cells hold nothing', async () => {
    expect(
      (await read(`${data(text('A1', '公开5条'))}<mergeCells><mergeCell ref="A3:D9"/></mergeCells>`)).blocks,
    ).toEqual([{ kind: 'paragraph', text: '公开5条' }])
  })

  it('shows numbers by their formats, so that a date is no count', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="14"/></cellXfs>'
    const { blocks } = await read(
      data(number('A1', '0.5', 1) + number('B1', '44927', 2) + number('C1', '44927')),
      styles,
    )
    expect(blocks.map(shown)).toEqual([[['0.50', '2023/1/1', '44927']]])
  })

  it('reads a formula by its saved result and names one without', async () => {
    const formula = (address: string, value: string) => `<c r="${address}"><f>B1+B2</f>${value}</c>`
    const { blocks, diagnostics } = await read(
      data(
        `${text('A1', '合计')}${formula('B1', '<v>7</v>')}${formula('C1', '')}<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
      ),
    )
    expect(blocks.map(shown)).toEqual([[['合计', '7', '=', '#DIV/0!']]])
    expect(diagnostics).toEqual([
      { code: 'formula-without-value', severity: 'error', place: null, actual: 'Sheet1!C1' },
    ])
  })

  it('leaves out what is hidden and says what', async () => {
    const xml = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${text('A1', '公开')}${number('B1', '1')}${number('C1', '9')}</row><row r="2" hidden="1">${text('A2', '旧')}${number('B2', '8')}</row><row r="3">${text('A3', '申请')}${number('B3', '2')}</row></sheetData>`
    const hidden = { name: '去年', hidden: true, xml: data(text('A1', '公开') + number('B1', '7')) }
    const { blocks, diagnostics } = await openOne(xlsxOf([{ name: '表', xml }, hidden]), '年报.xlsx')
    expect(blocks.map(shown)).toEqual([
      [
        ['公开', '1'],
        ['申请', '2'],
      ],
    ])
    expect(diagnostics).toEqual([
      { code: 'hidden-left-out', severity: 'warning', place: null, actual: '表!2:2, 表!C:C, 去年' },
    ])
  })

  it('keeps the spaces between the parts of a text that is set in several types', async () => {
    const parts =
      '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">其中 </t></r><rPh><t>ほか</t></rPh><r><t>16 件</t></r></is></c>'
    expect((await read(data(parts + number('B1', '1')))).blocks.map(shown)).toEqual([[['其中 16 件', '1']]])
  })

  it('names its sheets where there are several', async () => {
    const sheet = (name: string, value: string) => ({ name, xml: data(text('A1', '公开') + number('B1', value)) })
    const { blocks } = await openOne(xlsxOf([sheet('主动公开', '1'), sheet('Sheet2', '2')]), '年报.xlsx')
    expect(blocks.map(shown)).toEqual(['主动公开', [['公开', '1']], [['公开', '2']]])
  })

  it('has its title and notes as paragraphs', async () => {
    const title = text('A1', '清河市2024年政府信息公开年报')
    const note = text(
      'A4',
      '注：本表由各单位填报后汇总，数据截至本年度十二月三十一日，含所属事业单位，不含驻地垂直管理单位。',
    )
    const { blocks } = await read(data(title, text('A2', '公开') + number('B2', '1'), text('A3', '申请'), note))
    expect(blocks.map(shown)).toEqual([
      '清河市2024年政府信息公开年报',
      [
        ['公开', '1'],
        ['申请', ''],
      ],
      '注：本表由各单位填报后汇总，数据截至本年度十二月三十一日，含所属事业单位，不含驻地垂直管理单位。',
    ])
  })

  it('takes no time for a cell far away or a merge over everything', async () => {
    const far = `<sheetData><row r="1">${text('A1', '公开')}${number('B1', '1')}</row><row r="1048576">${number('XFD1048576', '9')}</row></sheetData><mergeCells><mergeCell ref="B1:XFD1048576"/></mergeCells>`
    expect((await read(far)).blocks.map(shown)).toEqual([[['公开', '1']]])
  })
})

describe('an OpenDocument sheet', () => {
  const ods = (table: string) =>
    pack({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="表">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    })
  const cell = (content: string, more = '') =>
    `<table:table-cell ${more}>${content === '' ? '' : `<text:p>${content}</text:p>`}</table:table-cell>`

  it('shows the text of its cells, merged and repeated ones too', async () => {
    const { blocks, format } = await openOne(
      ods(
        `<table:table-row>${cell('申请', 'table:number-rows-spanned="2"')}${cell('0.50')}${cell('1', 'table:number-columns-repeated="2"')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('', 'table:number-columns-repeated="2"')}${cell('2')}</table:table-row><table:table-row table:number-rows-repeated="1048000">${cell('', 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
      '年报.ods',
    )
    expect(format).toBe('ods')
    expect(blocks.map(shown)).toEqual([
      [
        ['申请', '0.50', '1', '1'],
        ['申请', '', '', '2'],
      ],
    ])
  })

  it('holds columns together by a merged cell without text', async () => {
    const { blocks } = await openOne(
      ods(
        `<table:table-row>${cell('处理')}${cell('5')}${cell('6')}</table:table-row><table:table-row>${cell('收费')}${cell('', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row>`,
      ),
      '年报.ods',
    )
    const [table] = blocks
    expect(table?.kind === 'table' ? table.rows[1] : null).toEqual([
      { text: '收费', header: false },
      { text: '', header: false },
      { text: '', header: false, origin: { row: 1, column: 1 } },
    ])
  })
})
