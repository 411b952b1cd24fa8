import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { frozenCard } from '../../../src/exporters/embed/frozen-card'
import { FROZEN_SCRIPT, FROZEN_SCRIPT_HASH } from '../../../src/exporters/embed/frozen-script'
import { FROZEN_STYLE, FROZEN_STYLE_HASH } from '../../../src/exporters/embed/frozen-style'
import { readHtml } from '../../../src/readers/html'
import { card, figure, shownWith, SHOWN_WORDS } from '../../support/shown-builder'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>"&amp;"</text></svg>'
const CARD = card('收到的申请 <甲>', [
  [{ text: '新收' }, figure(10, 1), figure(null, 2)],
  [{ text: '结转' }, figure(0, 3), { text: '12.5%', value: 12.5, mark: 'derived' }],
])
const SHOWN = shownWith([CARD], { title: CARD.title })
const page = frozenCard({ shown: SHOWN, card: CARD, words: SHOWN_WORDS, chart: SVG, parent: null })

describe('a frozen card', () => {
  it('runs and loads nothing: no script, no handler, the style named by its hash', () => {
    expect(page).not.toMatch(/<script|\son[a-z]+=|@import|url\(/iu)
    expect(FROZEN_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(FROZEN_STYLE).digest('base64')}`)
    expect(page).toContain(`<style>${FROZEN_STYLE}</style>`)
    expect(page).toContain(
      `content="default-src 'none'; style-src '${FROZEN_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    )
    expect(page.match(/(?:src|href)="(?!data:image\/svg\+xml)[^"]*"/gu)).toEqual([
      'href="http://localhost/#/requests?v=1"',
    ])
  })

  it('holds whose figures they are, every figure with its mark, its documents and what its marks mean', () => {
    const { blocks } = readHtml(page)
    const tables = blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text).join(' | '))] : [],
    )
    expect(tables).toEqual([
      ['指标 | 数字 | 占比', '新收 | 10 件 | 空白', '结转 | 0 件 | 12.5% 〔推算〕'],
      ['单位 | 年度 | 标题 | 表式 | 公布日期 | 文件名 | 编号', expect.stringContaining('甲局 | 2023')],
      [
        '标记 | 含义 | 本文件中出现次数',
        '原文数字 | 与原文所印数字一致。 | 2',
        '推算 | 原文没有印出，由所列数字算得。 | 1',
        '空白 | 原文此格为空，不是 0。 | 1',
      ],
    ])
    const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
    expect(lines).toEqual(
      expect.arrayContaining(['甲局', '收到的申请 <甲>', '件，2023 年', '来源：甲局 2023 年度报告']),
    )
  })

  it('shows the chart as an image that cannot act, and stands without one', () => {
    expect(page).toContain(`<img src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(SVG)}"`)
    expect(frozenCard({ shown: SHOWN, card: CARD, words: SHOWN_WORDS, chart: null, parent: null })).not.toContain(
      '<img',
    )
  })

  it('runs one script where its page is declared: the one its policy names, telling that page its height', () => {
    const told = frozenCard({ shown: SHOWN, card: CARD, words: SHOWN_WORDS, chart: null, parent: 'https://a.gov.cn' })
    expect(FROZEN_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(FROZEN_SCRIPT).digest('base64')}`)
    expect(told).toContain(`script-src '${FROZEN_SCRIPT_HASH}'`)
    expect(told).toContain('data-parent="https://a.gov.cn"')
    expect(told.match(/<script>.*?<\/script>/gsu)).toEqual([`<script>${FROZEN_SCRIPT}</script>`])
    expect(page).not.toContain('<script')
  })

  it('lets no text become markup', () => {
    const evil = card('"><script>alert(1)</script>', [[{ text: '<img src=x onerror=alert(1)>' }, figure(1, 1)]])
    const frozen = frozenCard({
      shown: shownWith([evil], { link: 'data:text/html,x' }),
      card: evil,
      words: SHOWN_WORDS,
      chart: null,
      parent: null,
    })
    expect(frozen).not.toMatch(/<script|<img|href="data:text/iu)
  })
})
