import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captionCheck } from '../../../../src/core/metrics/caption/check-caption'
import type { Made, ShownFigure } from '../../../../src/core/metrics/caption/shown-figure'
import { shown } from './figures'

const SMALL_BASE = 30

const sumOf = (made: Made): string => {
  if (made.kind === 'figure') return `${made.of.names[0]} ${made.of.year}`
  if (made.kind === 'share') return `${made.of.value} of ${made.whole.value}`
  if (made.kind === 'sum') return made.terms.map(({ value }) => value).join('+')
  return `${made.kind} ${made.of.value} ${made.earlier.value}`
}

/** Every number with its verdict: `406件 right: 新收申请 2024`. */
const verdicts = (caption: string, figures: readonly ShownFigure[]) =>
  captionCheck({ figures, smallBase: SMALL_BASE })(caption).flatMap((piece) => {
    if (piece.kind === 'text') return []
    const { verdict, text } = piece
    if (verdict.state === 'contradicts' || verdict.state === 'said') return [`${text} ${verdict.state}`]
    const of = verdict.state === 'not-found' ? verdict.meant : verdict.made
    return [`${text} ${verdict.state}${of === null ? '' : `: ${sumOf(of)}`}`]
  })

const FIGURES = [
  shown('新收申请', 406),
  shown('新收申请', 394, { year: 2023 }),
  shown('予以公开', 203, { wholes: ['办结总数'] }),
  shown('办结总数', 400),
  shown('规范性文件', 5, { year: 2024 }),
]

describe('a number of a caption', () => {
  it.each([
    // 406 stands in 2024, 394 in 2023
    ['2024年新收申请406件', ['406件 right: 新收申请 2024']],
    ['2024年新收申請四百零六件', ['四百零六件 right: 新收申请 2024']],
    ['2023年新收申请394件', ['394件 right: 新收申请 2023']],
    ['新收申请400余件', ['400余件 rounded: 新收申请 2024']],
    // hundreds: 350 to 450
    ['2024年新收申请约400件', ['约400件 rounded: 新收申请 2024']],
    ['2024年新收申请400件左右', ['400件左右 rounded: 新收申请 2024']],
    ['2024年新收申请不超过410件', ['超过410件 rounded: 新收申请 2024']],
    ['2024年新收申请至少400件', ['400件 rounded: 新收申请 2024']],
    ['2024年新收申请400至410件', ['400至410件 rounded: 新收申请 2024']],
    ['2024年新收申请４００－４１０件', ['４００－４１０件 rounded: 新收申请 2024']],
    ['新收申请近410件', ['近410件 rounded: 新收申请 2024']],
    // 406 − 394 = 12; 12 ÷ 394 = 3.0457 %
    ['2024年新收申请406件，比2023年增加12件', ['406件 right: 新收申请 2024', '12件 right: difference 406 394']],
    ['2024年新收申请增长3.0%', ['3.0% right: change-percent 406 394']],
    ['2024年新收申请增长3%', ['3% rounded: change-percent 406 394']],
    // 203 ÷ 400 = 50.75 %
    ['予以公开占50.8%', ['50.8% right: 203 of 400']],
    ['予以公开约占51%', ['51% rounded: 203 of 400']],
    // 406 + 394 = 800
    ['两年新收申请共800件', ['800件 right: 406+394']],
    ['2023年、2024年新收申请分别为394件、406件', ['394件 right: 新收申请 2023', '406件 right: 新收申请 2024']],
    ['新收申请由2023年394件增至2024年406件', ['394件 right: 新收申请 2023', '406件 right: 新收申请 2024']],
    ['2023年至2024年新收申请分别为394件、406件', ['394件 right: 新收申请 2023', '406件 right: 新收申请 2024']],
    [
      '新收申请 394件 and 406件 in 2023 and 2024 respectively',
      ['394件 right: 新收申请 2023', '406件 right: 新收申请 2024'],
    ],
    ['新收申请406件，上年394件', ['406件 right: 新收申请 2024', '394件 right: 新收申请 2023']],
  ])('is right or rounded: %s', (caption, expected) => {
    expect(verdicts(caption, FIGURES)).toEqual(expected)
  })

  it.each([
    ['2024年新收申请407件', ['407件 not-found: 新收申请 2024']],
    ['2024年新收申请394件', ['394件 not-found: 新收申请 2024']],
    // a figure without a bound word is not rounded
    ['新收申请400件', ['400件 shown: 办结总数 2024']],
    // 409 is past what 余 leaves open: 400余 begins at 400, 410余 above 406
    ['2024年新收申请410余件', ['410余件 not-found: 新收申请 2024']],
    ['2024年新收申请超过410件', ['超过410件 not-found: 新收申请 2024']],
    ['2024年新收申请410至420件', ['410至420件 not-found: 新收申请 2024']],
    // 394 is less than 406
    ['新收申请由394件降至406件', ['394件 contradicts', '406件 contradicts']],
    ['新收申请由406件增加到394件', ['406件 contradicts', '394件 contradicts']],
    // each stands in the other year
    ['2023年、2024年新收申请分别为406件、394件', ['406件 not-found: 新收申请 2023', '394件 not-found: 新收申请 2024']],
    ['2024年新收申请减少12件', ['12件 not-found']],
    ['2024年新收申请增加13件', ['13件 not-found: difference 406 394']],
    ['予以公开占50.7%', ['50.7% not-found: 203 of 400']],
    ['新收申请5件', ['5件 shown: 规范性文件 2024']],
    ['共406', ['406 shown: 新收申请 2024']],
    ['新收申请406万元', ['406万元 not-found']],
  ])('is not right: %s', (caption, expected) => {
    expect(verdicts(caption, FIGURES)).toEqual(expected)
  })

  it('takes 比上年 for no row named 上年结转', () => {
    const figures = [...FIGURES, shown('上年结转申请', 40), shown('上年结转申请', 28, { year: 2023 })]
    expect(verdicts('2024年新收申请406件，比上年增加12件', figures)).toEqual([
      '406件 right: 新收申请 2024',
      '12件 right: difference 406 394',
    ])
    expect(verdicts('2024年上年结转申请40件', figures)).toEqual(['40件 right: 上年结转申请 2024'])
  })

  it('means the total where a column is not named', () => {
    const figures = [
      shown('新收申请总计', 406, { series: 'total' }),
      shown('新收申请自然人', 380, { wholes: ['total'] }),
    ]
    expect(verdicts('新收申请380件', figures)).toEqual(['380件 shown: 新收申请自然人 2024'])
    expect(verdicts('新收自然人申请380件', figures)).toEqual(['380件 right: 新收申请自然人 2024'])
  })

  it('gives no percentage of a small base and none of a bound', () => {
    const small = [shown('新收申请', 15), shown('新收申请', 10, { year: 2023 })]
    expect(verdicts('新收申请增长50%', small)).toEqual(['50% not-found'])
    expect(verdicts('新收申请增加5件', small)).toEqual(['5件 right: difference 15 10'])
    const bound = [shown('新收申请', 400, { approx: 'at-least' }), shown('新收申请', 300, { year: 2023 })]
    expect(verdicts('新收申请增加100件', bound)).toEqual(['100件 not-found'])
    expect(verdicts('新收申请400余件', bound)).toEqual(['400余件 right: 新收申请 2024'])
    expect(verdicts('新收申请400件', bound)).toEqual(['400件 rounded: 新收申请 2024'])
  })

  it('is of the agency named', () => {
    const figures = [shown('新收申请', 406), shown('新收申请', 7, { agency: '某市教育局' })]
    expect(verdicts('某市教育局新收申请7件', figures)).toEqual(['7件 right: 新收申请 2024'])
    expect(verdicts('某市水利局新收申请7件', figures)).toEqual(['7件 not-found: 新收申请 2024'])
    // 406 + 7 = 413
    expect(verdicts('两局2024年新收申请合计413件', figures)).toEqual(['413件 right: 406+7'])
  })

  it('is of no place that is not shown', () => {
    const figures = [shown('死亡人数', 68, { agency: '衡阳市', unit: '人' })]
    expect(verdicts('2024年衡阳市死亡人数68人', figures)).toEqual(['68人 right: 死亡人数 2024'])
    expect(verdicts('2024年广州市死亡人数68人', figures)).toEqual(['68人 shown: 死亡人数 2024'])
    expect(verdicts('2024年,全市死亡人数68人,其中城区', figures)).toEqual(['68人 right: 死亡人数 2024'])
  })

  it('is read in English', () => {
    const figures = [
      shown('Applications received', 406, { series: 'r' }),
      shown('Applications received', 394, { series: 'r', year: 2023 }),
    ]
    expect(verdicts('406 applications were received in 2024, 12 more than in 2023.', figures)).toEqual([
      '406 right: Applications received 2024',
      '12 right: difference 406 394',
    ])
    // 12 ÷ 394 = 3.0457 %
    expect(verdicts('In 2024, applications received rose by 3.0%', figures)).toEqual([
      '3.0% right: change-percent 406 394',
    ])
    expect(verdicts('In 2024, applications received fell by 3.0%', figures)).toEqual(['3.0% not-found'])
  })
})

/** 2018: 53 incidents, 71 − 53 = 18 fewer (−25.4 %); 68 deaths, 15 more than the 53 before (+28.3 %). */
const ACCIDENTS = [
  shown('事故起数', 53, { agency: '衡阳市', year: 2018, unit: '起' }),
  shown('死亡人数', 68, { agency: '衡阳市', year: 2018, unit: '人' }),
  shown('死亡人数', 53, { agency: '衡阳市', year: 2017, unit: '人' }),
  shown('死亡人数', 15, { agency: '衡阳市', year: 2018, unit: '人', change: true, series: 'd' }),
  shown('死亡人数', 28.3, { agency: '衡阳市', year: 2018, unit: '%', change: true, series: 'e' }),
  shown('事故起数', 33, { agency: '株洲市', year: 2016, unit: '起' }),
  shown('死亡人数', 53, { agency: '广州市', year: 2019, unit: '人' }),
]

describe('a caption that leaves the place or the year open', () => {
  it.each([
    // deaths rose by 28.3 %, incidents did not fall by it; 53 died in two places
    ['事故下降28.3%，死亡53人', ['28.3% not-found', '53人 shown: 死亡人数 2019']],
    ['死亡68人', ['68人 right: 死亡人数 2018']],
    ['2018年死亡人数上升28.3%', ['28.3% right: 死亡人数 2018']],
    // without a year the latest is meant
    ['衡阳市死亡53人', ['53人 shown: 死亡人数 2017']],
    ['2017年衡阳市死亡53人', ['53人 right: 死亡人数 2017']],
    ['衡阳市上年死亡53人', ['53人 right: 死亡人数 2017']],
  ])('is right only by the one figure shown: %s', (caption, expected) => {
    expect(verdicts(caption, ACCIDENTS)).toEqual(expected)
  })

  it('says that it was left open', () => {
    const [, piece] = captionCheck({ figures: ACCIDENTS, smallBase: SMALL_BASE })('死亡68人')
    expect(piece).toMatchObject({
      verdict: { state: 'right', assumed: true, made: { of: { agency: '衡阳市', year: 2018 } } },
    })
    const [, named] = captionCheck({ figures: ACCIDENTS, smallBase: SMALL_BASE })('2018年衡阳市死亡68人').filter(
      ({ kind }) => kind === 'number',
    )
    expect(
      named ?? captionCheck({ figures: ACCIDENTS, smallBase: SMALL_BASE })('2018年衡阳市死亡68人')[1],
    ).toMatchObject({
      verdict: { state: 'right', assumed: false },
    })
  })

  it('is not made of several places', () => {
    // 68 are of 衡阳市 alone, 33 of 株洲市 alone
    expect(verdicts('2018年死亡68人', ACCIDENTS)).toEqual(['68人 right: 死亡人数 2018'])
    expect(verdicts('死亡68人，事故33起', ACCIDENTS)).toEqual([
      '68人 shown: 死亡人数 2018',
      '33起 shown: 事故起数 2016',
    ])
    // a body and the area it reports on are one
    const body = shown('主动公开', 468, { agency: '衡阳市应急管理局', year: 2018, unit: '条' })
    expect(verdicts('2018年主动公开468条，死亡68人', [...ACCIDENTS, body])).toEqual([
      '468条 right: 主动公开 2018',
      '68人 right: 死亡人数 2018',
    ])
    expect(verdicts('死亡68人。事故33起。', ACCIDENTS)).toEqual([
      '68人 right: 死亡人数 2018',
      '33起 right: 事故起数 2016',
    ])
  })
})

describe('an increase or a decrease by a number below 0', () => {
  it.each([
    ['2018年衡阳市死亡人数增加了-15人', ['-15人 contradicts']],
    ['2018年衡阳市死亡人数下降-28.3%', ['-28.3% contradicts']],
    ['2018年衡阳市死亡人数增加了15人', ['15人 right: 死亡人数 2018']],
    ['2018年衡阳市死亡人数同比-28.3%', ['-28.3% not-found']],
  ])('%s', (caption, expected) => {
    expect(verdicts(caption, ACCIDENTS)).toEqual(expected)
  })
})

describe('a figure proposed for a number that is not found', () => {
  it('is of the same unit and measure, named by the words near by, and the only one', () => {
    expect(verdicts('2018年衡阳市事故34起', ACCIDENTS)).toEqual(['34起 not-found: 事故起数 2018'])
    expect(verdicts('事故34起', ACCIDENTS)).toEqual(['34起 not-found'])
    expect(verdicts('2018年衡阳市事故34', ACCIDENTS)).toEqual(['34 not-found'])
    expect(verdicts('2018年衡阳市事故增加34起', ACCIDENTS)).toEqual(['34起 not-found'])
  })
})

describe('a share or a multiple in words', () => {
  const shares = [
    shown('予以公开', 406, { wholes: ['总数'] }),
    shown('不予公开', 156, { wholes: ['总数'] }),
    shown('总数', 468),
    shown('专职人员', 1, { wholes: ['编制人员'] }),
    shown('编制人员', 2),
    shown('新收申请', 800),
    shown('新收申请', 400, { year: 2023 }),
  ]
  it.each([
    // 406 ÷ 468 = 86.8 %, 156 ÷ 468 = 33.3 %
    ['予以公开近九成', ['近九成 rounded: 406 of 468']],
    ['予以公开占八成多', ['八成多 rounded: 406 of 468']],
    ['予以公开占八成七', ['八成七 rounded: 406 of 468']],
    ['予以公开占八成五', ['八成五 not-found: 406 of 468']],
    ['予以公开超过八成七', ['超过八成七 not-found: 406 of 468']],
    ['予以公开占九成以上', ['九成以上 not-found: 406 of 468']],
    ['予以公开过半', ['过半 rounded: 406 of 468']],
    ['予以公开近一半', ['近一半 not-found: 406 of 468']],
    ['不予公开占三分之一', ['三分之一 right: 156 of 468']],
    ['不予公开约占三分之一', ['三分之一 right: 156 of 468']],
    ['不予公开占四分之一', ['四分之一 not-found: 156 of 468']],
    ['不予公开占一半', ['一半 not-found: 156 of 468']],
    // 1 of 2 is a half as well, and nothing names it
    ['予以公开占一半', ['一半 not-found: 406 of 468']],
    // 800 ÷ 400 = 2: 100 % more
    ['2024年新收申请比2023年翻一番', ['翻一番 right: change-percent 800 400']],
    ['2024年新收申请是2023年的两倍', ['两倍 right: change-percent 800 400']],
    ['2024年新收申请是2023年的近2倍', ['近2倍 rounded: change-percent 800 400']],
    ['2024年新收申请比2023年增长一倍', ['一倍 right: change-percent 800 400']],
    ['2024年新收申请比2023年增长两倍', ['两倍 not-found: change-percent 800 400']],
    ['2023年新收申请比2024年翻一番', ['翻一番 not-found']],
  ])('%s', (caption, expected) => {
    expect(verdicts(caption, shares)).toEqual(expected)
  })
})

describe('money', () => {
  it('is the same in another unit', () => {
    const figures = [shown('收费总额', 12_345, { unit: '万元' })]
    expect(verdicts('收费总额1.2亿元', figures)).toEqual(['1.2亿元 rounded: 收费总额 2024'])
    expect(verdicts('收费总额12345万元', figures)).toEqual(['12345万元 right: 收费总额 2024'])
    expect(verdicts('收费总额1.3亿元', figures)).toEqual(['1.3亿元 not-found'])
  })

  it('is read as our English pages write it', () => {
    const figures = [shown('Dedicated funds', 12_345, { unit: '万元' })]
    expect(verdicts('Dedicated funds: 12,345 × 10,000 yuan', figures)).toEqual([
      '12,345 × 10,000 yuan right: Dedicated funds 2024',
    ])
  })
})

describe('any caption', () => {
  const RUNS = { numRuns: 40 }
  const NAMES = ['规章制发', '行政许可', '行政处罚', '收费项目', '财政预算', '公开目录', '复议维持', '诉讼纠正']
  const figures = fc
    .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 })
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.integer({ min: 0, max: 99_999 }).map((value) => shown(name, value)))),
    )

  it('made of the figures shown is all right', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const caption = some.map(({ names, value }) => `${names[0]}${value.toLocaleString('en')}件`).join('，')
        expect(verdicts(`2024年${caption}。`, some).map((verdict) => verdict.split(' ')[1])).toEqual(
          some.map(() => 'right:'),
        )
      }),
      RUNS,
    )
  })

  it('with a number changed by 1 never calls it right', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(1, -1), (some, by) => {
        for (const { names, value } of some) {
          const [verdict = ''] = verdicts(`2024年${names[0]}${Math.abs(value + by)}件`, some)
          expect(verdict).not.toMatch(/right|rounded/u)
        }
      }),
      RUNS,
    )
  })

  it('is given back whole, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'新收申请406０六百约余万%，。 2024年-+(') }), (caption) => {
        expect(
          captionCheck({ figures: FIGURES, smallBase: SMALL_BASE })(caption)
            .map(({ text }) => text)
            .join(''),
        ).toBe(caption)
      }),
      RUNS,
    )
  })
})

describe('a text that says what the page says', () => {
  const sentences = ['2018 年行政复议：4 项中 2 项有数字，其中结果维持最多，5 件']
  const states = (caption: string) =>
    captionCheck({ figures: FIGURES, sentences, smallBase: SMALL_BASE })(caption).flatMap((piece) =>
      piece.kind === 'number' ? [piece.verdict.state] : [],
    )
  it('is right by the page, as a whole sentence only', () => {
    expect(states('2018年行政复议：4项中2项有数字，其中结果维持最多，5件。')).toEqual(['said', 'said', 'said'])
    expect(states('乙局2018年行政复议：4项中2项有数字，其中结果维持最多，5件')).not.toContain('said')
    expect(states('2018年行政复议：4项中2项有数字，其中结果维持最多，5件，结果纠正3件')).not.toContain('said')
    expect(states('新收申请406件\n2018年行政复议：4项中2项有数字，其中结果维持最多，5件\n新收申请407件')).toEqual([
      'right',
      'said',
      'said',
      'said',
      'not-found',
    ])
    expect(states('2018年行政复议：4项中3项有数字，其中结果维持最多，5件')).not.toContain('said')
  })
})

describe('numbers beside other numbers', () => {
  const parts = [
    shown('维持', 88, { wholes: ['复议'], addsUpTo: ['复议'] }),
    shown('纠正', 12, { wholes: ['复议'], addsUpTo: ['复议'] }),
    shown('复议', 170),
    shown('政府网站', 406, { unit: '条', wholes: ['总数'] }),
    shown('政务微信', 153, { unit: '条', wholes: ['总数'] }),
    shown('事故', 1244, { unit: '起' }),
    shown('死亡', 1318, { unit: '人' }),
    shown('事故', -6.25, { unit: '%', change: true, series: 'a' }),
    shown('死亡', -7.51, { unit: '%', change: true, series: 'b' }),
  ]
  it.each([
    // 88 + 12 = 100; 89 + 12 = 101
    ['维持88件、纠正12件，合计100件', ['88件 right: 维持 2024', '12件 right: 纠正 2024', '100件 right: 88+12']],
    ['维持88件、纠正12件，合计101件', ['88件 right: 维持 2024', '12件 right: 纠正 2024', '101件 not-found: 88+12']],
    // channels overlap: 406 + 153 = 559 is no figure
    [
      '政府网站406条、政务微信153条，合计559条',
      ['406条 right: 政府网站 2024', '153条 right: 政务微信 2024', '559条 not-found'],
    ],
    // 406 − 153 = 253
    ['政府网站比政务微信多253条', ['253条 right: difference 406 153']],
    ['政务微信比政府网站少253条', ['253条 right: difference 153 406']],
    ['政务微信比政府网站多253条', ['253条 not-found']],
    ['事故降幅6.25%', ['6.25% right: 事故 2024']],
    ['事故增幅6.25%', ['6.25% not-found']],
    [
      '事故1244起、死亡1318人，分别下降6.25%和7.51%',
      ['1244起 right: 事故 2024', '1318人 right: 死亡 2024', '6.25% right: 事故 2024', '7.51% right: 死亡 2024'],
    ],
    // 88 ÷ 170 = 51.76 %
    ['维持近五成多（88/170）', ['近五成多（88/170） rounded: 88 of 170']],
    ['维持占51.8%（88/170）', ['51.8%（88/170） right: 88 of 170']],
    ['维持占51.8%（89/170）', ['51.8%（89/170） not-found: 88 of 170']],
  ])('%s', (caption, expected) => {
    expect(verdicts(caption, parts)).toEqual(expected)
  })
})

describe('an agency named for short', () => {
  const figures = [
    shown('主动公开', 468, { agency: '衡阳市安全生产监督管理局' }),
    shown('主动公开', 72, { agency: '衡阳市教育局' }),
  ]
  it.each([
    ['衡阳市安监局主动公开468件', ['468件 right: 主动公开 2024']],
    ['安监局主动公开468件', ['468件 right: 主动公开 2024']],
    ['教育局主动公开468件', ['468件 not-found: 主动公开 2024']],
    ['市局主动公开468件', ['468件 right: 主动公开 2024']],
    // 城市局部 names no 市局
    ['城市局部主动公开468件', ['468件 right: 主动公开 2024']],
    ['长沙市安监局主动公开468件', ['468件 shown: 主动公开 2024']],
  ])('%s', (caption, expected) => {
    expect(verdicts(caption, figures)).toEqual(expected)
  })
})

/** Columns of one row that its form adds up, and one of another row. */
const COLUMNS_OF_ROW = [
  shown('新收申请总计', 3525, { series: 'r' }),
  shown('新收申请自然人', 3440, { series: 'n', wholes: ['r'], addsUpTo: ['r'] }),
  shown('新收申请商业企业', 75, { series: 'b', wholes: ['r'], addsUpTo: ['r'] }),
  shown('新收申请科研机构', 7, { series: 's', wholes: ['r'], addsUpTo: ['r'] }),
  shown('新收申请其他机构', 3, { series: 'o', wholes: ['r'], addsUpTo: ['r'] }),
  shown('予以公开商业企业', 30, { series: 'g', wholes: ['t'], addsUpTo: ['t'] }),
]

describe('a part named without its row, beside another part of the same sum', () => {
  it.each([
    ['2024年新收自然人申请3440件，企业75件', 'right'],
    // another number, another column, words of another row, a column that two have, another agency's words
    ['2024年新收自然人申请3440件，企业76件', 'not-found'],
    ['2024年新收自然人申请3440件，企业7件', 'shown'],
    ['2024年新收自然人申请3440件，企业30件', 'shown'],
    ['2024年新收自然人申请3440件，办结企业75件', 'shown'],
    ['2024年新收自然人申请3440件，非企业75件', 'shown'],
    ['2024年新收自然人申请3440件，机构7件', 'shown'],
    ['2024年新收自然人申请3441件，企业75件', 'shown'],
  ])('is right only where nothing else is said: %s', (caption, expected) => {
    const found = verdicts(caption, COLUMNS_OF_ROW)[1]
    expect(found?.split(/[ :]/u)[1]).toBe(expected)
  })
})
