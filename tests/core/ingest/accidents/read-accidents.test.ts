import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, values } from './reading'

const TITLE = '2031年1-8月份清河市生产安全事故情况通报'
const read = (...lines: readonly string[]) => parse(TITLE, ...lines)
const one = (...lines: readonly string[]) => {
  const { accidents } = read(...lines)
  expect(accidents).toHaveLength(1)
  return values(accidents[0])
}

describe('counts and changes', () => {
  it('reads numbers with both kinds of change, the percentages after a bracket', () => {
    const { accidents } = read(
      '全市发生事故50起,死亡60人;同比起数减少10起,死亡人数增加20人(其中“3·15”重大事故死亡12人,列入事故统计,不进入事故考核),分别下降16.7%和上升50%。',
    )
    expect(values(accidents[0])).toEqual({
      incidents: 50,
      deaths: 60,
      yoyIncidents: -10,
      yoyDeaths: 20,
      yoyIncidentsPct: -16.7,
      yoyDeathsPct: 50,
    })
    expect(accidents[1]).toMatchObject({
      role: 'event',
      severity: 'major',
      partOf: 0,
      inStatistics: true,
      inAssessment: false,
    })
    expect(values(accidents[1])).toEqual({ deaths: 12 })
  })
  it('lets the unit tell which quantity changed', () => {
    expect(one('全市发生事故30起、死亡20人,同比减少5起多死亡2人。')).toEqual({
      incidents: 30,
      deaths: 20,
      yoyIncidents: -5,
      yoyDeaths: 2,
    })
  })
  it('gives a percentage to the change just before it', () => {
    expect(one('全市发生事故30起,死亡20人,与去年同期相比,事故起数减少6起,下降16.7%;死亡人数减少5人,下降20%。')).toEqual(
      {
        incidents: 30,
        deaths: 20,
        yoyIncidents: -6,
        yoyIncidentsPct: -16.7,
        yoyDeaths: -5,
        yoyDeathsPct: -20,
      },
    )
  })
  it('gives one percentage after 分别 to all', () => {
    expect(one('铁路交通10起,死亡10人,同比减少1起、1人,分别下降9.1%。')).toMatchObject({
      yoyIncidentsPct: -9.1,
      yoyDeathsPct: -9.1,
    })
  })
  it('reads percentages without 分别 and with one sign at the end', () => {
    expect(one('全市发生事故30起,死亡20人,同比下降16.1和15.2%。')).toMatchObject({
      yoyIncidentsPct: -16.1,
      yoyDeathsPct: -15.2,
    })
  })
  it('reads last year and last month in one sentence', () => {
    expect(one('8月份全市发生事故30起、死亡20人,同比分别下降10%、20%,环比分别上升30%、40%。')).toMatchObject({
      yoyIncidentsPct: -10,
      yoyDeathsPct: -20,
      momIncidentsPct: 30,
      momDeathsPct: 40,
    })
  })
  it('applies 同比、环比均 to both', () => {
    expect(one('8月份全市煤矿发生1起、死亡3人,同比、环比均增加1起、3人。')).toMatchObject({
      yoyIncidents: 1,
      yoyDeaths: 3,
      momIncidents: 1,
      momDeaths: 3,
    })
  })
  it('keeps 持平 for what it follows', () => {
    expect(one('全市发生事故30起,同比持平;死亡20人,同比增加1人,上升5.3%。')).toMatchObject({
      yoyIncidents: 0,
      yoyDeaths: 1,
      yoyDeathsPct: 5.3,
    })
  })
  it('does not give 持平 to a quantity that has its own change', () => {
    expect(one('商贸制造业4起,下降42.9%;死亡4人,持平。')).toEqual({
      incidents: 4,
      deaths: 4,
      yoyIncidentsPct: -42.9,
      yoyDeaths: 0,
    })
  })
  it('compares with the mean of earlier years apart from last year', () => {
    const { accidents } = read('全市发生事故8起、死亡6人,同比分别下降50%、14.3%,与前两年平均数相比分别下降60%、33.3%。')
    expect(accidents[0]?.comparisons.map(({ field, value, percent }) => [field, value, percent])).toEqual([
      ['incidents', -60, true],
      ['deaths', -33.3, true],
    ])
  })
  it('takes 较2030年 for last year in a report of 2031', () => {
    expect(one('2031年全市发生事故30起,死亡20人,较2030年减少3起、2人。')).toMatchObject({
      yoyIncidents: -3,
      yoyDeaths: -2,
    })
  })
})

describe('quantities', () => {
  it('keeps dead and missing apart from dead', () => {
    expect(one('全市发生事故30起,死亡和下落不明25人,同比减少5起、3人。')).toEqual({
      incidents: 30,
      deathsAndMissing: 25,
      yoyIncidents: -5,
      yoyDeathsAndMissing: -3,
    })
  })
  it('reads 万 and thousands set apart by a space', () => {
    expect(one('全国发生事故5.3万起、死亡3.8万人。')).toMatchObject({ incidents: 53000, deaths: 38000 })
    expect(one('全国发生煤矿事故2 157起,造成3 830人死亡。')).toMatchObject({ incidents: 2157, deaths: 3830 })
  })
  it('reads 宗 as 起', () => {
    expect(one('全市发生各类事故10宗,同比下降16.67%;死亡8人。')).toMatchObject({ incidents: 10, deaths: 8 })
  })
  it('turns 亿元 into 万元 and keeps 元 where 万元 must be meant, marked', () => {
    expect(one('全市发生事故3起,死亡1人,直接经济损失约4.17亿元。')).toMatchObject({ lossWanYuan: 41700 })
    const { accidents } = read('道路运输4起,死亡5人,直接经济损失0.5元,同比减少1.2万元,下降70.6%。')
    expect(accidents[0]?.figures.lossWanYuan).toMatchObject({ value: 0.5, unitDoubt: true })
    expect(values(accidents[0])).toMatchObject({ yoyLossWanYuan: -1.2, yoyLossPct: -70.6 })
  })
  it('reads serious injuries beside injuries', () => {
    expect(one('全市录入事故79起、死亡42人、受伤67人(其中重伤3人)。')).toMatchObject({
      injuries: 67,
      seriousInjuries: 3,
    })
  })
})

describe('zero in words', () => {
  it('reads none of a severity', () => {
    const { accidents } = read('全市发生事故30起、死亡20人,未发生较大及以上事故。')
    expect(accidents[1]).toMatchObject({
      severity: 'larger-and-above',
      figures: { incidents: { value: 0, inWords: true } },
    })
  })
  it('reads none for each listed sector and area', () => {
    expect(
      read('农林牧渔业、采矿业1-6月无事故。').accidents.map(({ sector, figures }) => [
        sector,
        figures.incidents?.value,
      ]),
    ).toEqual([
      ['农林牧渔业', 0],
      ['采矿业', 0],
    ])
    expect(
      read('从地区看,东河区、西河区各9起;南河区没有事故。').accidents.map(({ scope, figures }) => [
        scope,
        figures.incidents?.value,
      ]),
    ).toEqual([
      ['东河区', 9],
      ['西河区', 9],
      ['南河区', 0],
    ])
  })
  it('is not last year’s none, nor that of some areas', () => {
    expect(read('农林牧渔业1宗;去年同期没有发生农林牧渔业事故。').accidents).toHaveLength(1)
    expect(read('13个市州没有发生较大事故。').accidents).toHaveLength(0)
  })
  it('is not read from “no fatal accident”', () => {
    expect(read('水上交通未发生亡人事故。').accidents).toHaveLength(0)
  })
  it('reads no deaths after a count', () => {
    expect(one('从地区看,东河区8起,无人员死亡。')).toEqual({ incidents: 8, deaths: 0 })
  })
})

describe('period', () => {
  const periods = (...lines: readonly string[]) =>
    read(...lines).accidents.map(({ period }) => (period === null ? null : `${period.kind} ${formatPeriod(period)}`))
  it('tells month, year to date, quarter, half-year and year apart', () => {
    expect(
      periods(
        '8月份发生事故1起;1-8月份发生事故9起。',
        '一季度发生事故2起。',
        '上半年发生事故5起。',
        '2030年全年发生事故20起。',
      ),
    ).toEqual([
      'month 2031-08',
      'to-date 2031-01..2031-08',
      'quarter 2031-01..2031-03',
      'half-year 2031-01..2031-06',
      'year 2030',
    ])
  })
  it('takes 截至 for a year to date', () => {
    expect(periods('截至8月底,全市录入事故79起。')).toEqual(['to-date 2031-01..2031-08'])
  })
  it('reads a series of years after a colon', () => {
    expect(
      read('重特大事故:2029年49起,死亡865人;2030年1至11月37起,死亡685人。').accidents.map((statement) => [
        statement.period === null ? null : formatPeriod(statement.period),
        statement.severity,
        statement.figures.deaths?.value,
      ]),
    ).toEqual([
      ['2029', 'major-and-extraordinarily-major', 865],
      ['2030-01..2030-11', 'major-and-extraordinarily-major', 685],
    ])
  })
  it('goes back to the months of the title in a new paragraph', () => {
    expect(periods('8月份发生事故1起。', '从行业看,工矿商贸12起。')).toEqual([
      'month 2031-08',
      'to-date 2031-01..2031-08',
    ])
  })
})

describe('subject', () => {
  it('reads the number before its subject', () => {
    const { accidents } = read('全市发生2起道路交通较大事故,造成6人死亡、1人受伤,同比分别持平、持平、持平。')
    expect(accidents[0]).toMatchObject({ sector: '道路交通', severity: 'larger' })
    expect(values(accidents[0])).toEqual({
      incidents: 2,
      deaths: 6,
      injuries: 1,
      yoyIncidents: 0,
      yoyDeaths: 0,
      yoyInjuries: 0,
    })
  })
  it('reads Chinese numerals before a severity', () => {
    expect(read('1~8月份发生三起较大事故,其余均为一般事故。').accidents).toMatchObject([
      { severity: 'larger', figures: { incidents: { value: 3 } } },
    ])
  })
  it('keeps the sector of a sentence for its severities', () => {
    expect(
      read('煤矿事故30起,死亡52人;重大事故7起,死亡11人。').accidents.map(({ sector, severity }) => [sector, severity]),
    ).toEqual([
      ['煤矿', null],
      ['煤矿', 'major'],
    ])
  })
  it('lets a heading rule the numbered paragraphs below it', () => {
    expect(read('(二)较大事故情况', '1.煤矿发生1起、死亡3人。').accidents).toMatchObject([
      { sector: '煤矿', severity: 'larger' },
    ])
  })
  it('uses the names of before 2007 where the text defines them', () => {
    expect(read('一、重大事故(一次死亡3-9人)23起,死亡90人。').accidents).toMatchObject([{ severity: 'major-pre-2007' }])
  })
  it('reads 2起29人 as incidents and deaths of a part', () => {
    const { accidents } = read('煤矿发生事故39起、死亡81人(含2起29人的重大煤矿事故)。')
    expect(values(accidents[1])).toMatchObject({ incidents: 2, deaths: 29 })
  })
  it('marks what is explicitly no production-safety accident', () => {
    const { accidents } = read('从级别看:东河市4月17日非道路交通事故(非生产安全事故),死亡4人、受伤6人。')
    expect(accidents).toMatchObject([{ role: 'excluded' }])
  })
})

describe('control targets and rates', () => {
  it('reads the share of a target and the distance to it', () => {
    expect(one('全市死亡208人,占年度控制目标213人的97.65%。')).toEqual({
      deaths: 208,
      targetDeaths: 213,
      targetDeathsPct: 97.65,
    })
    expect(one('道路交通死亡175人,比控制指标减少3人。')).toEqual({ deaths: 175, vsTargetDeaths: -3 })
  })
  it('reads rates with value, previous value and change', () => {
    const { rates, accidents } = read(
      '亿元GDP生产安全事故死亡率由0.201降到0.173,降幅13.9%;工矿商贸企业就业人员10万人生产安全事故死亡人数1.301人,减少0.173人,下降11.74%;煤矿百万吨死亡人数0.094人,上升23.7%。',
    )
    expect(accidents).toHaveLength(0)
    expect(
      rates.map(({ rate, value, previous, change, changePct }) => [
        rate,
        value?.value,
        previous?.value,
        change?.value,
        changePct?.value,
      ]),
    ).toEqual([
      ['per-100m-gdp', 0.173, 0.201, undefined, -13.9],
      ['per-100k-workers', 1.301, undefined, -0.173, -11.74],
      ['per-megatonne-coal', 0.094, undefined, undefined, 23.7],
    ])
  })
})

describe('must not read', () => {
  it.each([
    '公开事故调查报告8份,发布重大灾害事故信息24条。',
    '查处瞒报事故168起,打击违法行为3051起。',
    '排查治理重大隐患10596起,事故隐患整改率97.9%。',
    '组织事故应急演练12次,启动应急响应61次。',
    '处理非法行为112.5万起,事故教训深刻。',
    '冶金机械等8行业开展事故警示教育。',
    '京港澳高速1602Km处“6.29”事故调查组。',
    '24个单位未发生重特大事故。',
    '办理事故类信息公开申请4起。',
  ])('%s', (line) => {
    expect(read(line).accidents).toEqual([])
  })
  it('last year’s own figures', () => {
    expect(
      read('未发生重大事故,上年同期重大事故1起,死亡14人。').accidents.map((statement) => values(statement)),
    ).toEqual([{ incidents: 0 }])
  })
  it('a change that is explained by a new method', () => {
    expect(one('全市发生事故61起,同比多6起(统计方法调整使消防火灾事故增加8起);死亡28人。')).toEqual({
      incidents: 61,
      yoyIncidents: 6,
      deaths: 28,
    })
  })
})

describe('places', () => {
  it('point at the printed figure, through traditional glyphs and injected pinyin', () => {
    const line = '全市發(fā)生事故53起,死亡68人。'
    const { accidents } = read(line)
    const place = accidents[0]?.figures.deaths?.place
    expect(line.slice(place?.start, place?.end)).toBe('死亡68人')
    expect(place?.block).toBe(1)
  })
})
