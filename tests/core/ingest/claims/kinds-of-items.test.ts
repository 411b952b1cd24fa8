import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

const wholes = (...lines: readonly string[]): readonly string[] =>
  readingOf(lines).claims.map(({ indicator, value }) => `${indicator}=${value}`)

describe('a count in an item about one kind of information', () => {
  it.each<[string, readonly string[]]>([
    [
      '2024年全市主动公开政府信息8120条。一是做好城乡规划公开。设立专栏，本年度公开信息46条。',
      ['disclosure.total=8120', 'disclosure.class=46'],
    ],
    ['（3）推进水利工程信息公开。及时公布汛情、旱情，全年共发布信息57条。', ['disclosure.class=57']],
    ['四是强化基层政务公开，持续做好就业、供水等民生领域的信息公开，公开信息318条。', ['disclosure.class=318']],
    ['2.推进生态保护信息公开。今年共发布18条信息，其中水质监测7条。', ['disclosure.class=18', 'disclosure.class=7']],
  ])('%s', (text, figures) => {
    expect(wholes(text)).toEqual(figures)
  })

  it('has that kind for its subject', () => {
    expect(readingOf(['（3）推进水利工程信息公开。全年共发布信息57条。']).claims[0]?.subject).toBe('水利工程')
  })

  it('stands below a line that is only the heading of the item', () => {
    expect(wholes('（二）推进养老服务信息公开', '定期公布床位、收费，全年共公布信息29条。')).toEqual([
      'disclosure.class=29',
    ])
    expect(wholes('（二）推进养老服务信息公开', '取得成效。', '全年共公布信息29条。')).toEqual(['disclosure.total=29'])
  })

  it.each([
    '一是推进政务公开。全年公开信息640条。',
    '（一）做好重点领域信息公开。全年公开信息640条。',
    '三是推进决策信息公开。全年主动公开政府信息640条。',
    '三是推进决策信息公开。全市公开信息640条。',
  ])('is of all information where the item or the words name it: %s', (text) => {
    expect(wholes(text)).toEqual(['disclosure.total=640'])
  })
})

describe('counts of something else', () => {
  it('are those of names in quotation marks', () => {
    expect(figuresIn('坚持第一时间回复申请的“三个一”机制，本年度收到申请12件。')).toEqual(['requests.received=12'])
  })

  it('are the requests of a service hall', () => {
    expect(figuresIn('已入驻审批服务部门15个，开设窗口20个，共受理申请86420件。')).not.toContain(
      'requests.received=86420',
    )
    expect(figuresIn('在服务中心设受理窗口，共受理政府信息公开申请6件。')).toContain('requests.received=6')
  })

  it('are what was told of penalties, not the penalties', () => {
    expect(figuresIn('在“环境保护”栏目共发布行政处罚17件。')).not.toContain('penalties=17')
    expect(figuresIn('全年作出行政处罚17件。')).toContain('penalties=17')
  })

  it('are all that was made, of which a part was disclosed', () => {
    expect(figuresIn('全年共制作政府信息总数140条，其中主动公开信息30条，依申请公开信息110条。')).toEqual([
      'disclosure.produced=140',
      'disclosure.total=30',
      'disclosure.class=110',
    ])
  })

  it('are answers that nothing was disclosed for', () => {
    expect(figuresIn('共收到政府信息公开申请9件，答复9件，其中同意公开答复数5件，免于公开答复数4件。')).toContain(
      'requests.refused=4',
    )
  })

  it('are what openness cost, not the fees taken in', () => {
    expect(figuresIn('用于宣传、设立公开栏等产生的政府信息公开费用2万元。')).toEqual(['resources.funds=2'])
  })

  it('are those of the offices a sentence names', () => {
    const scopes = readingOf(
      [
        '2016年主动公开政府信息612条。主动公开的政府信息，市直、县直各单位主动公开政府信息430条。2016年县政府公开办主动公开信息数为38条。',
      ],
      { year: 2016 },
    ).claims.map(({ value, scope }) => [value, scope])
    expect(scopes).toEqual([
      [612, null],
      [430, '市直、县直各单位'],
      [38, '县政府公开办'],
    ])
    expect(
      readingOf(['市政府办、市直各部门、各乡镇、县直各单位进行了梳理，2016年主动公开政府信息612条。']).claims[0]?.scope,
    ).toBeNull()
  })
})
