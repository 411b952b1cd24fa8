import { describe, expect, it } from 'vitest'
import { readingOf } from './reading'

const claimsIn = (lines: readonly string[]) =>
  readingOf(lines).claims.map(({ indicator, value }) => `${indicator}=${value}`)

/** Lines of thirty characters, as a text saved from a PDF has them; the paragraphs end where a sentence does. */
const WRAPPED = [
  '本单位全年通过门户网站、政务微博和公告栏等渠道及时发布各类消息，',
  '方便群众查阅，同时安排专人负责接待来访群众，做好资料的整理、归档',
  '和移交，全年没有发生差错。',
  '全年制作、获取并公开的信息由办公室统一审核，按照目录分别编号，经',
  '分管领导签字以后向社会发布，其中通过政府网站主动公开政府',
  '信息146条，通过政务微信公开58条。',
  '在依申请公开方面，指定专人负责登记、审核、办理、答复和归档，当年',
  '收到公民、企业提出的申请共9件，均在法定期限内办结，没有延期的，',
  '也没有收取费用。',
]

describe('lines that were broken because they were full', () => {
  it('are read as one sentence', () => {
    expect(claimsIn(WRAPPED)).toEqual(
      expect.arrayContaining(['disclosure.channel.website=146', 'disclosure.channel.wechat=58', 'requests.received=9']),
    )
    expect(claimsIn(WRAPPED)).not.toContain('other=146')
  })

  it('are told by the width at which nearly all end: a line for each paragraph goes on in none', () => {
    const lines = WRAPPED.map((line, at) => (at % 2 === 0 ? line.slice(0, 24) : line))
    expect(claimsIn(lines)).toContain('other=146')
  })
})
