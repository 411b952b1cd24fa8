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
    expect(first('县政府部门和镇（街道）共公开各类政府信息145条。')?.scope).toBe('县政府部门和镇(街道)')
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

  it('goes back to the outer whole at a semicolon', () => {
    const claims = readingOf([
      '办理依申请公开69件,结果如下:予以公开35件;不予公开2件,其中1件涉及商业秘密,1件属于内部事务信息;本机关不掌握而无法提供32件。',
    ]).claims
    // 35 + 2 + 32 = 69, 1 + 1 = 2
    expect(claims.map((claim) => [claim.value, claim.partOf])).toEqual([
      [69, null],
      [35, 0],
      [2, 0],
      [1, 2],
      [1, 2],
      [32, 0],
    ])
  })

  it('is compared, behind the semicolon after its parts, as a whole', () => {
    const claims = readingOf(['收到申请18件,其中公民申请15件、法人申请3件;较上年(12件)增加6件,增长50%。']).claims
    // 12 + 6 = 18, 6 ÷ 12 = 50 %: of the 18, not of the 3
    expect(claims.map(({ value, scope, measure }) => [value, scope, measure])).toEqual([
      [18, null, 'count'],
      [15, '自然人', 'count'],
      [3, '法人或其他组织', 'count'],
      [12, null, 'count'],
      [6, null, 'change'],
      [50, null, 'change-percent'],
    ])
  })

  it('is compared as a part right behind it, and not at all where part or whole may be meant', () => {
    const part = readingOf(['收到申请18件,其中公民申请15件、法人申请3件,较上年增加1件。']).claims.at(-1)
    expect([part?.value, part?.scope]).toEqual([1, '法人或其他组织'])
    const either = readingOf(['收到申请18件,其中公民申请15件;较上年增加1件。']).claims
    expect(either.map(({ value }) => value)).toEqual([18, 15])
  })

  it('is never part of a smaller count in the same unit', () => {
    const claims = readingOf(['全年主动公开公文80件,含规范性文件3件,其中人事类文件27件。']).claims
    expect(claims.map((claim) => [claim.value, claim.partOf])).toEqual([
      [80, null],
      [3, 0],
      [27, 0],
    ])
  })

  it('is no part of what stands before a bracket without figures', () => {
    const claims = readingOf([
      '政务网站、微信、微博共发布信息700条,其中网站(含转发)300条,微信(含转发)250条、微博(含转发)150条。',
    ]).claims
    expect(claims.map((claim) => [claim.value, claim.partOf])).toEqual([
      [700, null],
      [300, 0],
      [250, 0],
      [150, 0],
    ])
  })

  it('of a remedy is no part of the requests listed before it', () => {
    const claims = readingOf(['受理政府信息公开申请25件,其中2件结转下年度答复;全年被申请行政复议1件。']).claims
    expect(claims.map((claim) => [claim.indicator, claim.value, claim.partOf])).toEqual([
      ['requests.received', 25, null],
      ['requests.carried-forward', 2, 0],
      ['reconsideration', 1, null],
    ])
  })

  it('of the staff is no part of what the line before counted', () => {
    const claims = readingOf([
      '受理有关政府信息公开的行政复议申请4件。',
      '从事政府信息公开工作的专职人员2人,兼职人员3人。',
    ]).claims
    expect(claims.map((claim) => [claim.value, claim.partOf])).toEqual([
      [4, null],
      [2, null],
      [3, null],
    ])
  })

  it('of one month is part of the count before it', () => {
    const claims = readingOf(['2023年一季度作出行政处罚800次,其中3月份310次,占38.8%。']).claims
    expect(
      claims.map((claim) => [claim.indicator, claim.measure, claim.value, claim.period?.kind, claim.partOf]),
    ).toEqual([
      ['penalties', 'count', 800, 'quarter', null],
      ['penalties', 'count', 310, 'month', 0],
      ['penalties', 'share', 38.8, 'month', 0],
    ])
    expect(claims[1]?.period).toEqual({ kind: 'month', from: '2023-03', to: '2023-03' })
  })

  it('knows its whole across sentences and brackets', () => {
    const claims = readingOf(['答复申请64件(含上年结转4件)。其中予以公开6件,占9.4%。']).claims
    expect(claims.map((claim) => claim.partOf)).toEqual([null, 0, 0, 0])
  })

  it('takes a share after a bracket from the figure before the bracket', () => {
    const claims = readingOf(['不予处理3件,其他处理41件(其中申请人主动撤销36件),占49.4%。'], {}).claims
    expect(claims.at(-1)).toMatchObject({ indicator: 'requests.other-outcome', measure: 'share', value: 49.4 })
  })

  it('gives no share to the figure before that something else is said to have', () => {
    const claims = readingOf(['组织培训3次,参训120人次,公开工作占绩效考核4%。']).claims
    expect(claims.map(({ measure, value }) => [measure, value])).toEqual([
      ['count', 3],
      ['count', 120],
    ])
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

  const yearsOf = (text: string) =>
    readingOf([text]).claims.map(({ indicator, value, period }) => [indicator, value, period?.to.slice(0, 4) ?? null])

  it.each([
    '收到政府信息公开申请40件,上年为32件。',
    '收到政府信息公开申请40件,2022年度32件。',
    '收到政府信息公开申请40件,较去年同期的32件增长25%。',
    '收到政府信息公开申请40件(上年32件)。',
  ])('is the year a figure alone is said of: %s', (text) => {
    expect(yearsOf(text).slice(0, 2)).toEqual([
      ['requests.received', 40, null],
      ['requests.received', 32, '2022'],
    ])
  })

  it('is the year before the year of the count it is held against', () => {
    expect(yearsOf('2021年收到政府信息公开申请40件,上年为32件。')).toEqual([
      ['requests.received', 40, '2021'],
      ['requests.received', 32, '2020'],
    ])
  })

  it('is last year where its clause begins with it, and not where a case was carried over', () => {
    expect(yearsOf('今年收到信息公开申请9件。去年申请4件。').at(-1)).toEqual(['other', 4, '2022'])
    expect(yearsOf('上年收到信息公开申请32件,今年收到40件。')).toEqual([
      ['requests.received', 32, '2022'],
      ['requests.received', 40, null],
    ])
    expect(yearsOf('上年结转的信息公开申请2件。')).toEqual([['requests.carried-over', 2, null]])
  })

  it('is not told where several counts could be meant', () => {
    expect(yearsOf('收到政府信息公开申请40件,办结38件,上年为32件。')).toEqual([
      ['requests.received', 40, null],
      ['requests.completed', 38, null],
    ])
    expect(yearsOf('主动公开政府信息1206条,收到申请40件,上年分别为1100条、32件,分别增长9.6%、25%。')).toEqual([
      ['disclosure.total', 1206, null],
      ['requests.received', 40, null],
    ])
  })
})

describe('broken lines', () => {
  it('are joined where a number stands alone between label and unit', () => {
    const claims = readingOf(['到年底我区主动公开政府信息', '5100', '条,另设立', '20个申请受理点']).claims
    expect(claims.map((claim) => [claim.value, claim.printed, claim.place.block])).toEqual([
      [5100, '5100条', 1],
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
