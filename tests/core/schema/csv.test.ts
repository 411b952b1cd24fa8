import { describe, expect, it } from 'vitest'
import { csvField, csvRecord } from '../../../src/core/schema/csv'
import {
  CORRECTED_HEADER,
  LONG_TABLE_HEADER,
  correctedRecords,
  longTableRecords,
} from '../../../src/core/schema/long-table'
import { sampleReport } from './sample-report'

describe('csvField', () => {
  it.each([
    ['主动公开', '主动公开'],
    ['a,b', '"a,b"'],
    ['他说“好”', '他说“好”'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['', ''],
    ['+126', '+126'],
    ['-8', '-8'],
    ['-1,200.5', '"-1,200.5"'],
    ['-', '-'],
    ['--', '--'],
    ['—', '—'],
    ['/', '/'],
    [' -8', ' -8'],
    [' 甲', ' 甲'],
  ])('writes %j as it is printed', (text, field) => {
    expect(csvField(text)).toBe(field)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['+1条', "'+1条"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['\r甲局', '"\'\r甲局"'],
    ['  =1', "'  =1"],
    ['\u00A0@乙', "'\u00A0@乙"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('disarms %j', (text, field) => {
    expect(csvField(text)).toBe(field)
  })

  it('keeps numbers plain', () => {
    expect(csvRecord([-18, 0.5, 0, null])).toBe('-18,0.5,0,\r\n')
  })
})

describe('longTableRecords', () => {
  it('has the promised columns', () => {
    expect(LONG_TABLE_HEADER).toBe(
      'report,agency,year,form,indicator,label,column,state,value,approx,unit,printed,place\r\n',
    )
    expect(CORRECTED_HEADER).toBe(
      'report,agency,year,form,indicator,label,column,state,value,approx,unit,printed,place,read\r\n',
    )
  })

  it('writes cells, claims, accident figures and rates, blank never as 0', () => {
    expect(longTableRecords(sampleReport).split('\r\n')).toEqual([
      'sample-2018,甲县测绘局,2018,2014,disclosure.total,主动公开政府信息数,,value,400,at-least,条,400余,b2r1c2.0-4',
      'sample-2018,甲县测绘局,2018,2014,requests.received.fax,传真申请数,,blank,,,件,,b2r2c2.0-0',
      'sample-2018,甲县测绘局,2018,2014,disclosure.class,分类主动公开信息数,工作动态类信息 | 全县,value,12,,条,12条,b1.7-10',
      'sample-2018,甲县测绘局,2018,2014,accidents.incidents,事故起数,全县 | 道路交通 | 较大 | 2018-01..2018-08 to-date,value,3,,起,3起,b1.20-22',
      'sample-2018,甲县测绘局,2018,2014,accidents.yoyDeaths,死亡人数同比增减,全县 | 道路交通 | 较大 | 2018-01..2018-08 to-date,value,-2,,人,少死亡2人,b1.30-35',
      'sample-2018,甲县测绘局,2018,2014,rates.per-100m-gdp,亿元国内生产总值生产安全事故死亡率,全国 | 2018,value,0.036,,,0.036,b3.10-15',
      'sample-2018,甲县测绘局,2018,2014,rates.per-100m-gdp.changePct,亿元国内生产总值生产安全事故死亡率同比,全国 | 2018,value,-16.3,,%,下降16.3%,b3.17-24',
      '',
    ])
  })

  it('says beside a corrected cell what was read there, with its printed text and place', () => {
    const [first] = sampleReport.cells
    if (first === undefined) throw new Error('the sample has cells')
    const corrected = {
      ...sampleReport,
      cells: [{ ...first, content: { state: 'value', value: 40 } as const, read: first.content }],
    }
    expect(correctedRecords({ ...corrected, claims: [], accidents: [], rates: [] })).toBe(
      'sample-2018,甲县测绘局,2018,2014,disclosure.total,主动公开政府信息数,,value,40,,条,400余,b2r1c2.0-4,at-least 400\r\n',
    )
  })
})
