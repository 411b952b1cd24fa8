import { describe, expect, it } from 'vitest'
import { readingOf } from './reading'

const first = (text: string, year?: number) => readingOf([text], year === undefined ? {} : { year }).claims[0]

describe('a claim', () => {
  it('keeps bound, unit and the printed figure', () => {
    expect(first('通过门户网站公开信息400余条。')).toMatchObject({
      value: 400,
      approx: 'at-least',
      unit: '条',
      printed: '400余条',
      place: { block: 0, start: 10, end: 15 },
    })
  })

  it('points into the printed text, not the normalised one', () => {
    const claim = first('主 動 公 開（kāi）政府資訊 １２ 條。')
    expect(claim?.printed).toBe('１２ 條')
  })

  it('has the scope of its sentence', () => {
    expect(first('区政府办代表区政府受理政府信息公开申请17件。')?.scope).toBe('区政府办代表区政府')
    expect(first('全县共受理政府信息公开申请17件。')?.scope).toBe('全县')
    expect(first('召开全市政务公开培训会2次。')?.scope).toBeNull()
  })

  it('names the kind of applicant as scope of the request', () => {
    const claims = readingOf(['收到政府信息公开申请9件,其中自然人8件,法人或其他组织1件。']).claims
    expect(claims.map((claim) => [claim.indicator, claim.scope, claim.partOf])).toEqual([
      ['requests.received', null, null],
      ['requests.received', '自然人', 0],
      ['requests.received', '法人或其他组织', 0],
    ])
  })

  it('knows its whole across sentences and brackets', () => {
    const claims = readingOf(['答复申请64件(含上年结转4件)。其中予以公开6件,占9.4%。']).claims
    expect(claims.map((claim) => claim.partOf)).toEqual([null, 0, 0, 0])
  })

  it('takes a share after a bracket from the figure before the bracket', () => {
    const claims = readingOf(['不予处理3件,其他处理41件(其中申请人主动撤销36件),占49.4%。'], {}).claims
    expect(claims.at(-1)).toMatchObject({ indicator: 'requests.other-outcome', measure: 'share', value: 49.4 })
  })

  it('ends the list where another business begins', () => {
    const claims = readingOf(['公开信息107条,其中工作动态55条,受理群众来信7件。']).claims
    expect(claims.map((claim) => claim.partOf)).toEqual([null, 0, null])
  })

  it('is marked where a zero stands in words', () => {
    expect(first('未发生行政复议。')).toMatchObject({ value: 0, inWords: true, printed: '未发生行政复议' })
    expect(first('行政复议0件。')).toMatchObject({ value: 0, inWords: false })
  })
})

describe('the period of a claim', () => {
  it('is cumulative only where it says so', () => {
    expect(first('截至2023年12月31日,累计主动公开政府信息9000条。')).toMatchObject({
      indicator: 'disclosure.cumulative',
      period: { kind: 'cumulative', from: null, to: '2023-12' },
    })
    expect(first('全年累计主动公开政府信息9000条。')).toMatchObject({ indicator: 'disclosure.total', period: null })
  })

  it('is the quarter a clause names', () => {
    expect(first('前三季度收到政府信息公开申请2件。')?.period).toEqual({
      kind: 'to-date',
      from: '2023-01',
      to: '2023-09',
    })
    expect(first('四季度收到政府信息公开申请2件。')?.period).toEqual({
      kind: 'quarter',
      from: '2023-10',
      to: '2023-12',
    })
  })

  it('is the year a stale sentence names', () => {
    expect(first('2022年,我单位主动公开政府信息25条。')?.period).toEqual({
      kind: 'year',
      from: '2022-01',
      to: '2022-12',
    })
  })

  it('is last year for the base of a comparison', () => {
    const claims = readingOf(['收到信息公开申请30件,比2022年(40件)少。']).claims
    expect(claims[1]).toMatchObject({ value: 40, period: { kind: 'year', from: '2022-01', to: '2022-12' } })
  })
})

describe('broken lines', () => {
  it('are joined where a number stands alone between label and unit', () => {
    const claims = readingOf(['到年底我区主动公开政府信息', '5100', '条,另设立', '20个申请受理点']).claims
    expect(claims.map((claim) => [claim.value, claim.printed, claim.place.block])).toEqual([
      [5100, '5100', 1],
      [20, '20个', 3],
    ])
  })

  it('are joined over a page marker', () => {
    const claims = readingOf(['本年度办理因信息公开引起的行政复议案件', '3、2宗。']).claims
    expect(claims.map((claim) => [claim.indicator, claim.value])).toEqual([['reconsideration', 2]])
  })

  it('are not joined where cells of a table follow each other', () => {
    expect(readingOf(['规章', '0', '3', '5']).claims).toEqual([])
  })
})

describe('time', () => {
  it('reads every figure of a text of a hundred thousand characters', { timeout: 60_000 }, () => {
    const sentence = '主动公开信息30条,其中动态类20条(含图片5条)、公告类10条;未收到申请,行政复议0件。'
    // 30, 20, 5 and 10 of each sentence at least
    expect(readingOf([sentence.repeat(2000)]).claims.length).toBeGreaterThanOrEqual(8000)
  })
})
