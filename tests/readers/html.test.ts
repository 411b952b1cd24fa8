import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/domain/document'
import { readDocument } from '../../src/readers/read-document'
import { utf8 } from './encode'

const read = (body: string) => readDocument(utf8(`<html><body>${body}</body></html>`), 'page.html')
const blocks = (body: string): readonly (string | readonly (readonly string[])[])[] => read(body).blocks.map(shown)
const shown = (block: Block) =>
  block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text

describe('what is text on a page', () => {
  it('are paragraphs at the boundaries of its blocks and lines', () => {
    expect(blocks('<div>全年公开<p>共468条<br>申请12件</p>附注</div><ul><li>甲<li>乙</ul>')).toEqual([
      '全年公开',
      '共468条',
      '申请12件',
      '附注',
      '甲',
      '乙',
    ])
  })

  it('is joined within a paragraph, however it is cut into elements', () => {
    expect(blocks('<p>共<b>4</b><span>6</span><font color=red>8</font>\n  条</p>')).toEqual(['共468 条'])
  })

  it('are headings with their level', () => {
    expect(read('<h1>年度报告</h1><h3>一、概述</h3>').blocks).toEqual([
      { kind: 'heading', level: 1, text: '年度报告' },
      { kind: 'heading', level: 3, text: '一、概述' },
    ])
  })

  it.each([
    ['scripts', '<script>document.write("共99条")</script>'],
    ['styles', '<style>p::after{content:"共99条"}</style>'],
    ['comments', '<!-- 共99条 -->'],
    ['conditional comments', '<!--[if gte mso 9]><xml>共99条</xml><![endif]-->'],
    ['templates', '<template><p>共99条</p></template>'],
    ['form controls', '<select><option>共99条</option></select><textarea>共99条</textarea><button>共99条</button>'],
    ['drawings', '<svg><text>共99条</text></svg>'],
    ['hidden parts', '<div style="display : none">共99条</div><p hidden>共99条</p>'],
    ['navigation', '<nav>共99条</nav><footer>共99条</footer>'],
    ['attributes', '<img alt="共99条" onerror="共99条()"><a title="共99条" onclick="x(\'共99条\')"></a>'],
  ])('are never %s', (_what, markup) => {
    expect(blocks(`<p>公开468条，本年度没有其他需要报告的事项，特此说明，欢迎监督。</p>${markup}`)).toEqual([
      '公开468条，本年度没有其他需要报告的事项，特此说明，欢迎监督。',
    ])
  })

  it('is text even where it looks like markup', () => {
    expect(blocks('<p>&lt;script&gt;alert(1)&lt;/script&gt;共5条</p>')).toEqual(['<script>alert(1)</script>共5条'])
  })

  it('is the hidden article where a script would have shown it', () => {
    expect(
      blocks('<div style="display:none"><p>全年公开信息468条，收到申请12件，均按期答复，没有收取费用。</p></div>'),
    ).toEqual(['全年公开信息468条，收到申请12件，均按期答复，没有收取费用。'])
  })

  it('are the lines of preformatted text', () => {
    expect(blocks('<pre>公开 468\n申请 12</pre>')).toEqual(['公开 468', '申请 12'])
  })

  it('knows its title and meta elements apart from the text', () => {
    const {
      title,
      meta,
      blocks: read,
    } = readDocument(
      utf8(
        '<html><head><title> 年度 报告 </title><meta name="PubDate" content="2019-03-01"></head><body><p>公开</p></body></html>',
      ),
      'page.html',
    )
    expect({ title, meta, read: read.map(shown) }).toEqual({
      title: '年度 报告',
      meta: { pubdate: '2019-03-01' },
      read: ['公开'],
    })
  })
})

describe('tables of a page', () => {
  it('are grids of their cells', () => {
    expect(blocks('<table><tr><th>指标<th>数量<tr><td>公开<td>468</table>')).toEqual([
      [
        ['指标', '数量'],
        ['公开', '468'],
      ],
    ])
  })

  it('have their spans filled with the text of the origin', () => {
    const [table] = read(
      '<table><tr><td rowspan=2>申请</td><td colspan=2>个人</td></tr><tr><td>1</td><td>2</td></tr></table>',
    ).blocks
    expect(table).toEqual({
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
    })
  })

  it('keep blank cells and short rows', () => {
    expect(blocks('<table><tr><td>公开</td><td></td><td>3</td></tr><tr><td>申请</td></tr></table>')).toEqual([
      [
        ['公开', '', '3'],
        ['申请', '', ''],
      ],
    ])
  })

  it('drop columns in which no cell begins', () => {
    expect(
      blocks('<table><tr><td colspan=3>公开</td><td>1</td></tr><tr><td colspan=3>申请</td><td>2</td></tr></table>'),
    ).toEqual([
      [
        ['公开', '1'],
        ['申请', '2'],
      ],
    ])
  })

  it('keep the lines of a cell apart', () => {
    expect(blocks('<table><tr><td>公开<br>总数</td><td><p>4</p><p>条</p></td></tr></table>')).toEqual([
      [['公开\n总数', '4\n条']],
    ])
  })

  it('that only arrange the page are no tables', () => {
    const inner = '<table><tr><td>公开</td><td>468</td></tr><tr><td>申请</td><td>12</td></tr></table>'
    expect(blocks(`<table><tr><td>栏目</td><td><p>概述</p>${inner}</td></tr></table>`)).toEqual([
      '栏目',
      '概述',
      [
        ['公开', '468'],
        ['申请', '12'],
      ],
    ])
  })

  it('with a whole article in a cell are its paragraphs', () => {
    const article = `<p>${'全年公开信息情况良好。'.repeat(60)}</p><p>申请12件。</p>`
    expect(blocks(`<table><tr><td>索引号</td><td>${article}</td></tr></table>`).at(-1)).toBe('申请12件。')
  })

  it('of metadata around the article stay tables', () => {
    expect(blocks('<table><tr><td>索引号</td><td>X-1</td><td>发布日期</td><td>2019-03-01</td></tr></table>')).toEqual([
      [['索引号', 'X-1', '发布日期', '2019-03-01']],
    ])
  })

  it('stop a span at the end of its group', () => {
    expect(
      blocks(
        '<table><tbody><tr><td rowspan=9>甲</td><td>1</td></tr></tbody><tbody><tr><td>乙</td><td>2</td></tr></tbody></table>',
      ),
    ).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ])
  })
})

describe('text or page', () => {
  it('is told by content, never by name', () => {
    expect(readDocument(utf8('<p>公开</p><p>申请</p>'), 'report.txt').format).toBe('html')
    expect(readDocument(utf8('公开信息 <50 条'), 'report.html').format).toBe('text')
  })

  it('keeps the number of each line of a text that is not blank', () => {
    expect(readDocument(utf8('公开\r\n\r\n  申请 12\u2028末'), 'report.txt').blocks).toEqual([
      { kind: 'paragraph', text: '公开', line: 1 },
      { kind: 'paragraph', text: '申请 12', line: 3 },
      { kind: 'paragraph', text: '末', line: 4 },
    ])
  })
})
