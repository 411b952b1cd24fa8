import { describe, expect, it } from 'vitest'
import { embedSnippet } from '../../../src/exporters/embed/snippet'

const EMBEDDING = {
  page: 'https://board.example/sub/embed.html',
  hash: '#/channels?v=1&card=total',
  title: '主动公开 "甲"',
  parent: null,
  height: 420,
} as const

describe('the code that embeds a card', () => {
  it('is a frame alone where no site is named', () => {
    expect(embedSnippet(EMBEDDING)).toBe(
      [
        '<iframe src="https://board.example/sub/embed.html#/channels?v=1&amp;card=total"',
        '  title="主动公开 &quot;甲&quot;" width="100%" height="420" style="border:0" loading="lazy"',
        '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
      ].join('\n'),
    )
  })

  it('names the site and listens to no other origin than that of the card', () => {
    const code = embedSnippet({ ...EMBEDDING, parent: 'https://www.example.gov.cn' })
    expect(code).toContain('embed.html?parent=https%3A%2F%2Fwww.example.gov.cn#/channels')
    expect(code).toContain("event.origin !== 'https://board.example'")
    expect(code).toContain("data.type !== 'nianbao:height'")
    expect(code.match(/<script>/gu)).toHaveLength(1)
  })
})
