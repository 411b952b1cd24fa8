import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

describe('parts of a list', () => {
  it('go on with 公示公告 behind a semicolon', () => {
    const { claims } = readingOf(['主动公开40条,其中人事信息6条,占15%;公示公告信息20条,占50%。'])
    expect(claims.map(({ partOf }) => partOf)).toEqual([null, 0, 0, 0, 0])
  })

  it('of what is open among all that was made are of the open ones', () => {
    const { claims } = readingOf([
      '制作、获取政府信息90条,其中主动公开信息有60条,涉及国家秘密的信息0条。',
      '在主动公开的信息中,政策法规类信息15条,占25%。',
    ])
    expect(claims.map(({ indicator, value, partOf }) => [indicator, value, partOf])).toEqual([
      ['disclosure.produced', 90, null],
      ['disclosure.total', 60, 0],
      ['disclosure.class', 0, 0],
      ['disclosure.class', 15, 1],
      ['disclosure.class', 25, 1],
    ])
  })

  it('历年累计 behind the thing counted is since the beginning', () => {
    expect(figuresIn('截至2023年底,主动公开政府信息历年累计74条,其中2023年新增主动公开政府信息12条。')).toEqual([
      'disclosure.cumulative=74',
      'disclosure.total=12',
    ])
  })

  it('历年累计 alone is of the count before it', () => {
    expect(figuresIn('主动公开政府信息31条(历年累计402条),受理申请0件(历年累计2件)。')).toEqual([
      'disclosure.total=31',
      'disclosure.cumulative=402',
      'requests.received=0',
      'requests.received=2',
    ])
    const { claims } = readingOf(['受理申请0件(历年累计2件)。'])
    expect(claims.map(({ period }) => period?.kind ?? null)).toEqual([null, 'cumulative'])
  })

  it('what a catalogue holds is no total', () => {
    expect(figuresIn('重新编制目录,收录各类政府信息近700条。')).not.toContain('disclosure.total=700')
  })
})

describe('what no list goes on with', () => {
  it('is the business of the year behind a semicolon, and what was counted since the beginning', () => {
    const wholes = (text: string) => readingOf([text]).claims.map(({ value, partOf }) => [value, partOf])
    expect(wholes('报送简报80篇,其中6篇被采用;全年办理网络舆情19条;微信公众号推送240条。').slice(-2)).toEqual([
      [19, null],
      [240, null],
    ])
    expect(wholes('收到申请6件,其中网上申请6件,历年累计受理申请31件。').at(-1)).toEqual([31, null])
  })

  it('basic information of a site is a kind, answers by telephone are not all answers', () => {
    expect(figuresIn('通过信息公开网发布基础信息95条。')).toEqual(['disclosure.class=95'])
    expect(figuresIn('共办理依申请公开35件,其中,印发告知书31件,电话回复4件。')).not.toContain('requests.answered=4')
  })
})
