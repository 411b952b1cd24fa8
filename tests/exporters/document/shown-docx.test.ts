import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { shownDocx } from '../../../src/exporters/document/shown-docx'
import { openPackage } from '../../../src/readers/office'
import { card, figure, SHOWN_WORDS, shownWith } from '../../support/shown-builder'
import { BARS, TREND } from '../../support/shown-charts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"/>'
const PICTURE = {
  kind: 'picture',
  svg: SVG,
  png: new Uint8Array([1, 2, 3]),
  width: 800,
  height: 400,
  description: '各渠道',
} as const

const file = shownDocx({
  title: '甲局 依申请公开 2023',
  shown: shownWith([TREND, BARS]),
  pictures: [null, PICTURE],
  audit: null,
  words: SHOWN_WORDS,
})
const opened = openPackage(file)
const blocks = opened.kind === 'document' ? opened.reading.blocks : []
const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
const rows = blocks.flatMap((block) =>
  block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join(' | ')) : [],
)

describe('what is shown as an official paper', () => {
  it('has numbered parts, captions and small print in their order', () => {
    expect(lines.slice(0, 12)).toEqual([
      '甲局 依申请公开 2023',
      '一、关键数字',
      '2023 年收到申请 10 件',
      '二、图表',
      '（一）收到申请数',
      '件，2023 年',
      '表 1　收到申请数',
      '2019 年起口径变化，不作比较',
      '来源：甲局 2023 年度报告',
      '（二）各渠道',
      '件，2023 年',
      '图 1　各渠道',
    ])
    expect(lines).toEqual(expect.arrayContaining(['三、校核意见', '四、数据说明']))
  })

  it('writes every figure with its mark; a blank is no 0', () => {
    expect(rows).toEqual(
      expect.arrayContaining(['2017 | 5 件', '2018 | 空白', '2019 | 7 件 〔推算〕', '网站 | 406 件', '微博 | 空白']),
    )
  })

  it('holds charts as drawings with a picture of each, no wider than the text', () => {
    const parts = unzipSync(file)
    expect(strFromU8(parts['word/media/chart1.svg'] ?? new Uint8Array())).toContain(SVG)
    expect(parts['word/media/chart1.png']).toEqual(PICTURE.png)
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    // 800 × 400 px are 7 620 000 × 3 810 000 units; 6.5 cm high, 2 340 000, they are twice as wide
    expect(body).toContain('<wp:extent cx="4680000" cy="2340000"/>')
    expect(body).toContain('descr="各渠道"')
  })

  it('puts long and wide tables into annexes in small type, on pages that lie', () => {
    const long = card(
      '历年',
      Array.from({ length: 26 }, (_, at) => [{ text: String(2000 + at) }, figure(at, at)]),
    )
    const paper = shownDocx({
      title: '甲局 依申请公开 2023',
      shown: shownWith([long, BARS]),
      pictures: [null, null],
      audit: null,
      words: SHOWN_WORDS,
    })
    const read = openPackage(paper)
    const said = (read.kind === 'document' ? read.reading.blocks : []).flatMap((block) =>
      block.kind === 'table' ? [] : [block.text],
    )
    expect(said).toEqual(expect.arrayContaining(['表格共 26 行，列为附表 1。', '表 1　各渠道', '附表 1　历年']))
    expect(said.indexOf('附表 1　历年')).toBeGreaterThan(said.indexOf('四、数据说明'))
    const body = strFromU8(unzipSync(paper)['word/document.xml'] ?? new Uint8Array())
    // the upright part ends before the annex, the last section lies; both have the page number
    expect([...body.matchAll(/<w:pgSz [^>]*>/gu)].map(([size]) => size)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ])
    expect(body.match(/<w:footerReference /gu)).toHaveLength(2)
    expect(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())).not.toContain('landscape')
  })

  const saidOf = (paper: Uint8Array): readonly string[] => {
    const read = openPackage(paper)
    return (read.kind === 'document' ? read.reading.blocks : []).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join(' | ')) : [block.text],
    )
  }

  it('names a table too long to be read on paper, and the files that hold it', () => {
    const many = card(
      '全部',
      Array.from({ length: 251 }, (_, at) => [{ text: `第 ${at} 行` }, figure(at, at)]),
    )
    const said = saidOf(
      shownDocx({ title: '甲局', shown: shownWith([many]), pictures: [null], audit: null, words: SHOWN_WORDS }),
    )
    expect(said.join('\n')).toContain('表格共 251 行，纸上难以查阅，没有附上')
    expect(said.join('\n')).not.toContain('第 250 行')
    expect(said.join('\n')).not.toContain('附表 1')
  })

  it('says of the audit nothing where no report is shown, and of marks those that occur', () => {
    const shown = shownWith([TREND, BARS])
    const said = saidOf(
      shownDocx({
        title: '甲局',
        shown: { ...shown, reports: [] },
        pictures: [null, null],
        audit: null,
        words: SHOWN_WORDS,
      }),
    )
    expect(said.filter((text) => text.includes('校核'))).toEqual([])
    expect(
      said.filter((text) => /^(?:空白|推算|横线|约数) \|/u.test(text)).map((text) => text.split(' | ')[0]),
    ).toEqual(['推算', '空白'])
  })

  it('reads a column of small type from the left as a whole, where one of its cells is long', () => {
    const long = card(
      '规则',
      Array.from({ length: 26 }, (_, at) => [
        { text: at === 3 ? '公开的规范性文件数不多于制发的规范性文件数' : '短' },
        figure(at, at),
      ]),
    )
    const paper = shownDocx({
      title: '甲局',
      shown: shownWith([long]),
      pictures: [null],
      audit: null,
      words: SHOWN_WORDS,
    })
    const body = strFromU8(unzipSync(paper)['word/document.xml'] ?? new Uint8Array())
    const annex = body.slice(body.indexOf('附表 1　规则'))
    // 26 cells of the first column, and neither its head nor a figure
    expect(annex.match(/<w:jc w:val="left"\/>/gu)).toHaveLength(26)
  })

  it('is set as GB/T 9704 asks: 22 lines of 28.95 points on 225 mm, 黑体 for 一、, 楷体 for （一）', () => {
    const styles = strFromU8(unzipSync(file)['word/styles.xml'] ?? new Uint8Array())
    const styleOf = (id: string) => new RegExp(`w:styleId="${id}">.*?</w:style>`, 'su').exec(styles)?.[0] ?? ''
    const font = (id: string) => /w:eastAsia="(?<font>[^"]+)"/u.exec(styleOf(id))?.groups?.['font']
    // 22 × 28.95 = 636.9 points, 225 mm = 637.8; twentieths of a point: 28.95 × 20 = 579
    expect(styleOf('Normal')).toContain('<w:spacing w:line="579" w:lineRule="exact"/>')
    expect(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Normal'].map(font)).toEqual([
      '宋体',
      '黑体',
      '楷体',
      '仿宋',
      '仿宋',
    ])
    // a heading of a second level is one of （一）
    const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
    expect(body).toMatch(/<w:pStyle w:val="Heading3"\/>(?:(?!<w:p>).)*（一）收到申请数/su)
    // and nothing sets its own spacing of lines
    expect(body).not.toMatch(/<w:spacing [^>]*w:line=/u)
  })

  it('numbers its pages as official papers do', () => {
    expect(strFromU8(unzipSync(file)['word/footer1.xml'] ?? new Uint8Array())).toContain(' PAGE ')
  })
})
