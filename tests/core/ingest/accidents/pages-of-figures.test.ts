import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'
import { parse, values } from './reading'

const read = (...lines: readonly string[]): readonly AccidentStatement[] => parse(...lines).accidents
const about = ({ scope, sector, severity }: AccidentStatement) =>
  [scope, sector, severity].filter((part) => part !== null).join(' ')

describe('a communiqué whose whole text is one line', () => {
  const read2031 = (text: string) => read('2031年清河区国民经济和社会发展统计公报', text).map(values)
  const accidents = '全年发生各类生产安全事故70起，同比减少7起，下降9.1%。'

  it('has no accident figures in the sentences that speak of something else', () => {
    expect(
      read2031(
        `全区第一产业增加值31.2亿元，增长3.5%。年末从业人员4120人，比上年增加630人。贷款余额90亿元，同比增加4.3亿元，增长5%。${accidents}`,
      ),
    ).toEqual([{ incidents: 70, yoyIncidents: -7, yoyIncidentsPct: -9.1 }])
  })
  it('has none where such figures stand in the sentence of the accidents', () => {
    expect(read2031(`工业增加值31.2亿元，增加2.2亿元，${accidents}`)).toEqual([
      { incidents: 70, yoyIncidents: -7, yoyIncidentsPct: -9.1 },
    ])
  })
  it('goes on about the accidents of the sentence before', () => {
    expect(read2031(`${accidents}其中建筑业3起，死亡2人。总户数12户，同比增加2户。`)).toEqual([
      { incidents: 70, yoyIncidents: -7, yoyIncidentsPct: -9.1 },
      { incidents: 3, deaths: 2 },
    ])
  })
})

describe('the dead of something else than accidents', () => {
  const others = [
    '年末总人口45万人，全年出生4120人，死亡2310人。',
    '报告法定传染病3120例，死亡4人。',
    '台风造成12个乡镇受灾，死亡2人，直接经济损失1.2亿元。',
    '全年地震造成3人死亡，15人受伤。',
    '办理工伤认定310件，其中因工死亡12人，受伤298人。',
    '调解民间纠纷1230起，防止非正常死亡3人。',
  ]

  it('are no accident figures, on pages of any kind', () => {
    for (const title of ['2031年清河区国民经济和社会发展统计公报', '2031年清河区安全生产情况通报'])
      for (const text of [others.join(''), ...others]) expect(read(title, text)).toEqual([])
  })
  it('are those of accidents where the sentence says so', () => {
    const text = '受台风影响，全年发生生产安全事故3起，死亡2人。'
    expect(read('2031年清河区安全生产情况通报', text).map(values)).toEqual([{ incidents: 3, deaths: 2 }])
  })
  it('name no sector of what follows', () => {
    const text = '全年接处火灾警情210起，出动消防车42辆次。全年生产安全事故死亡12人。'
    expect(read('2031年清河区国民经济和社会发展统计公报', text).map(about)).toEqual(['清河区'])
  })
})

describe('what 其中 counts behind a full stop', () => {
  it('is a part even where the whole was not counted, and has the name of its sector', () => {
    const found = read(
      '2031年1-3月清河区生产安全事故情况通报',
      '全区发生道路交通事故25，死亡2人。其中生产经营性事故4起，无人员死亡。',
    )
    expect(found.map((one) => [about(one), values(one)])).toEqual([
      ['全区 道路交通', { deaths: 2 }],
      ['全区 生产经营性道路交通', { incidents: 4, deaths: 0 }],
    ])
  })
})

describe('a table of a month whose columns count up to it', () => {
  const table = `<html><body><h1>清河区安委会关于生产安全事故情况的通报</h1><p>各单位:</p><p>2031年5月清河区各类生产安全事故情况表</p><table>
<tr><td rowspan="3">项目</td><td colspan="4">事故起数(起)</td><td colspan="4">死亡人数(人)</td></tr>
<tr>${'<td rowspan="2">本期&nbsp;累计</td><td rowspan="2">去年&nbsp;同期</td><td colspan="2">与同期对比</td>'.repeat(2)}</tr>
<tr>${'<td>增减</td><td>百分比</td>'.repeat(2)}</tr>
<tr><td>工矿商贸</td><td>3</td><td>5</td><td>-2</td><td>-40.0</td><td>1</td><td>2</td><td>-1</td><td>-50.0</td></tr>
<tr><td>其中:建筑</td><td>2</td><td>5</td><td>-3</td><td>-60.0</td><td>1</td><td>2</td><td>-1</td><td>-50.0</td></tr>
<tr><td>生产性火灾</td><td>1</td><td>1</td><td>0</td><td></td><td>0</td><td>0</td><td>0</td><td></td></tr>
<tr><td>合 计</td><td>4</td><td>6</td><td>-2.0</td><td>-33.3</td><td>1</td><td>2</td><td>-1</td><td>-50.0</td></tr>
</table></body></html>`
  const found = parseReport(readDocument(new TextEncoder().encode(table), 'table.html'), 'test').accidents

  it('is of January to that month, with its changes', () => {
    expect(
      found.map((one) => [about(one), one.period === null ? null : formatPeriod(one.period), values(one)]),
    ).toEqual([
      [
        '清河区',
        '2031-01..2031-05',
        { incidents: 4, yoyIncidents: -2, yoyIncidentsPct: -33.3, deaths: 1, yoyDeaths: -1, yoyDeathsPct: -50 },
      ],
      [
        '清河区 工矿商贸',
        '2031-01..2031-05',
        { incidents: 3, yoyIncidents: -2, yoyIncidentsPct: -40, deaths: 1, yoyDeaths: -1, yoyDeathsPct: -50 },
      ],
      [
        '清河区 建筑',
        '2031-01..2031-05',
        { incidents: 2, yoyIncidents: -3, yoyIncidentsPct: -60, deaths: 1, yoyDeaths: -1, yoyDeathsPct: -50 },
      ],
      ['清河区 生产性火灾', '2031-01..2031-05', { incidents: 1, yoyIncidents: 0, deaths: 0, yoyDeaths: 0 }],
    ])
  })
  it('makes 其中:建筑 a part of the row before, which is one of the total', () => {
    expect(found.map(({ partOf }) => partOf)).toEqual([null, 0, 1, 0])
  })
})

describe('whose figures these are', () => {
  const bulletin = (...lines: readonly string[]) =>
    read('2031年1-8月全省安全生产情况通报', ...lines).map((one) => [about(one), values(one)])

  it('not of all, where they are of a rung of the ladder that has no name', () => {
    expect(bulletin('全省煤矿事故3起,死亡9人,没有发生一次涉险60人以上的特别重大事故。')).toEqual([
      ['全省 煤矿', { incidents: 3, deaths: 9 }],
    ])
  })
  it('not of all, where they are of what has the most, of a cause or of an hour', () => {
    expect(bulletin('营运中的货车发生事故造成死亡人数最多,共发生事故38起,造成13人死亡。')).toEqual([])
    expect(
      bulletin('因未按规定让行、不保持安全距离、违法会车、无证驾驶等违法行为造成的交通事故共33起,死亡9人。'),
    ).toEqual([])
    expect(bulletin('1至2时共发生交通事故7起,造成3人死亡。')).toEqual([])
  })
  it('of the sector a bracket or the coal mined names', () => {
    expect(bulletin('全省发生(煤矿)事故7起、死亡9人。')).toEqual([['全省 煤矿', { incidents: 7, deaths: 9 }]])
    expect(bulletin('全省原煤产量90万吨,发生死亡事故3起,死亡4人。')).toEqual([
      ['全省 煤矿', { incidents: 3, deaths: 4 }],
    ])
  })
  it('of no severity that another part of the sentence names', () => {
    expect(
      bulletin(
        '发生较大事故起数同比下降20%,较大事故起数占控制指标的50%;道路运输事故起数、死亡人数同比分别下降6%和4%。',
      ),
    ).toEqual([
      ['全省 larger', { yoyIncidentsPct: -20 }],
      ['全省 道路运输', { yoyIncidentsPct: -6, yoyDeathsPct: -4 }],
    ])
  })
  it('of the sector the sentence began with, behind a semicolon too', () => {
    expect(bulletin('全省煤矿发生事故9起。其中,发生较大事故2起;发生重大事故1起。')).toEqual([
      ['全省 煤矿', { incidents: 9 }],
      ['全省 煤矿 larger', { incidents: 2 }],
      ['全省 煤矿 major', { incidents: 1 }],
    ])
  })
  it('of the sector of the paragraph before, where the next compares it', () => {
    expect(bulletin('8月全省发生道路交通事故9起。', '据统计,与去年同期相比,事故起数上升12.5%。')).toEqual([
      ['全省 道路交通', { incidents: 9 }],
      ['全省 道路交通', { yoyIncidentsPct: 12.5 }],
    ])
  })
  it('of the one sector of all sentences before, where the next says that nothing happened', () => {
    expect(bulletin('全省发生化工事故20起。未发生重大事故。')).toEqual([
      ['全省 化工', { incidents: 20 }],
      ['全省 化工 major', { incidents: 0 }],
    ])
    expect(bulletin('全省发生事故20起,其中化工事故3起。未发生重大事故。').at(-1)).toEqual([
      '全省 major',
      { incidents: 0 },
    ])
  })
  it('of the province behind 其中, and not of those in an order by number', () => {
    expect(bulletin('全国发生烟花爆竹事故8起,其中湖南7起、7人,江西1起、1人。')).toEqual([
      ['全国 烟花爆竹', { incidents: 8 }],
      ['湖南 烟花爆竹', { incidents: 7, deaths: 7 }],
      ['江西 烟花爆竹', { incidents: 1, deaths: 1 }],
    ])
    expect(bulletin('事故起数排前三名的省份是云南(10起)、江西(9起)。')).toEqual([])
  })
  it('of one accident alone, whose severity they make', () => {
    expect(bulletin('某渔船碰撞沉没,造成6人死亡、1人失踪,构成较大事故。')).toEqual([])
    const [found] = read('2031年全省安全生产情况通报', '本次事故造成2人死亡,直接经济损失90万元。')
    expect(found?.role).toBe('event')
  })
  it('of the loss, whatever word tells its amount', () => {
    expect(bulletin('全省发生火灾6起,经济损失达到24.9万元,同比上升69%。')).toEqual([
      ['全省 火灾', { incidents: 6, lossWanYuan: 24.9, yoyLossPct: 69 }],
    ])
  })
  it('of fires, where no forest burned', () => {
    expect(bulletin('全省未发生森林火灾和人员伤亡。')).toEqual([])
  })
  it('of no sector, where its name stands before a bracket, in the sentence before, or is only referred to', () => {
    expect(bulletin('发生锅炉、压力容器(下称承压类设备)事故33起,死亡4人。')).toEqual([])
    expect(bulletin('商渔船碰撞事故共发生54起。其中一般事故6起,较大事故8起。')).toEqual([])
    expect(bulletin('16起接报事故按发生种类划分:沉没事故5起。')).toEqual([])
    expect(bulletin('非法生产发生事故3起、死亡8人。')).toEqual([])
  })
  it('of all where the bracket behind the name only says how it is called', () => {
    expect(bulletin('全省发生各类生产安全事故(以下简称“事故”)61起。')).toEqual([['全省', { incidents: 61 }]])
  })
  it('of what 此外 told, where the next sentence compares it', () => {
    expect(bulletin('此外,7月全省发生特种设备事故22起。与去年同期相比,事故起数增加4起。')).toEqual([
      ['全省 特种设备', { incidents: 22, yoyIncidents: 4 }],
    ])
  })
  it('of no area that the title or a sentence only seems to name', () => {
    expect(read('2031年上半年房屋市政工程生产安全事故情况通报', '2031年上半年共发生3起较大事故。').map(about)).toEqual([
      '房屋市政工程 larger',
    ])
    expect(bulletin('部分地区如某市金属与非金属矿事故死亡人数同比上升200%。')).toEqual([])
  })
})

describe('an accident figure that is left alone', () => {
  const unread = (...lines: readonly string[]) =>
    parse('2031年1-8月清河市安全生产情况通报', ...lines).diagnostics.flatMap(({ code, actual }) =>
      code === 'accident-unread' ? [actual] : [],
    )

  it('is told: a kind without a name here, fewer percentages than quantities, a number without its unit', () => {
    expect(
      unread(
        '全市发生事故30起、死亡9人、受伤4人,同比分别下降5%、6%。',
        '其中高处坠落事故8起,物体打击事故3起。',
        '全市发生道路交通事故7,死亡2人。',
      ),
    ).toEqual(['5%、6%', '8起', '3起', '7'])
  })
  it('is told of a row of a table beside rows that are read', () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const page = `<html><body><h1>2031年1-8月清河市安全生产情况通报</h1><table>${row('项目', '事故起数', '死亡人数')}${row('合计', '9', '4')}${row('煤矿', '4', '3')}${row('特种作业', '5', '1')}</table></body></html>`
    const { diagnostics } = parseReport(readDocument(new TextEncoder().encode(page), 'table.html'), 'test')
    expect(diagnostics.filter(({ code }) => code === 'accident-unread').map(({ actual }) => actual)).toEqual([
      '特种作业',
    ])
  })
  it('is told of a bulletin that tells no accident otherwise', () => {
    expect(unread('查处违法行为3起,高处坠落事故8起。')).toEqual(['8起'])
  })
  it('is nothing in a communiqué that tells no accident', () => {
    const lines = ['清河市2031年国民经济和社会发展统计公报', '全年地区生产总值90亿元。电力线路事故8起。']
    expect(parse(...lines).diagnostics.filter(({ code }) => code === 'accident-unread')).toEqual([])
  })
})
