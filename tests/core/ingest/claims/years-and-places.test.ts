import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { readingOf } from './reading'

/** Indicator, value and period (null: the report's year 2023) of each claim. */
const periods = (text: string) =>
  readingOf([text]).claims.map(({ indicator, value, period }) => [
    indicator,
    value,
    period === null ? null : formatPeriod(period),
  ])

/** Indicator, value, scope and index of the whole. */
const scopes = (text: string) =>
  readingOf([text]).claims.map(({ indicator, value, scope, partOf }) => [indicator, value, scope, partOf])

describe('what a count since the beginning grew by in a year', () => {
  it('is the total of that year, not one more cumulative figure', () => {
    expect(periods('截至2023年底，累计主动公开政府信息5200条，其中2023年度新增840条。')).toEqual([
      ['disclosure.cumulative', 5200, '..2023-12'],
      ['disclosure.total', 840, null],
    ])
    expect(periods('至2023年底累计公开信息5200条（2022年新增700条）。')).toEqual([
      ['disclosure.cumulative', 5200, '..2023-12'],
      ['disclosure.total', 700, '2022'],
    ])
  })

  it('is the whole of the parts behind it, also without 其中', () => {
    const { claims } = readingOf([
      '截至年底，累计公开政府信息1260条，今年新增608条，其中规范性文件12条、动态类信息400条。',
    ])
    expect(
      claims.map(({ indicator, value, period, partOf }) => [indicator, value, period?.kind ?? null, partOf]),
    ).toEqual([
      ['disclosure.cumulative', 1260, 'cumulative', null],
      ['disclosure.total', 608, null, null],
      ['disclosure.normative', 12, null, 1],
      ['disclosure.class', 400, null, 1],
    ])
  })

  it('holds for requests counted since the regulations came', () => {
    expect(periods('自2008年以来累计收到申请120件，其中2023年收到30件。')).toEqual([
      ['requests.received', 120, '..2023-12'],
      ['requests.received', 30, null],
    ])
  })

  it('is not read where the figure is larger than what it is part of, or has another unit', () => {
    expect(periods('截至年底，累计公开信息500条，今年新增608条。').map(([indicator]) => indicator)).not.toContain(
      'disclosure.total',
    )
    expect(periods('截至年底，累计公开信息500条，今年新增专栏3个。').map(([indicator]) => indicator)).not.toContain(
      'disclosure.total',
    )
  })

  it('takes 2023年以来累计 for the year of the report', () => {
    expect(periods('2023年以来，累计主动公开政府信息90条。')).toEqual([['disclosure.total', 90, null]])
  })
})

describe('a total up to the end of the year', () => {
  it('is cumulative where a year is a part of it', () => {
    expect(periods('截至2023年底，我局共主动公开政府信息326条，其中2023年新公开148条。')).toEqual([
      ['disclosure.cumulative', 326, '..2023-12'],
      ['disclosure.total', 148, null],
    ])
  })

  it('takes with it the channels of the next paragraph that add up to it', () => {
    const total = '截至2023年底，累计主动公开政府信息326条，其中2023年新增148条。'
    const shown = (text: string) =>
      readingOf([total, text])
        .claims.slice(2)
        .map(({ value, period, partOf }) => [value, period?.kind ?? null, partOf])
    // 236 + 78 + 12 = 326
    expect(shown('门户网站公开236条，政务微博公开78条，其他方式公开12条。')).toEqual([
      [236, 'cumulative', 0],
      [78, 'cumulative', 0],
      [12, 'cumulative', 0],
    ])
    // 100 + 48 = 148, which is not 326
    expect(shown('门户网站公开100条，政务微博公开48条。')).toEqual([
      [100, null, null],
      [48, null, null],
    ])
  })
})

describe('one level or place of a count', () => {
  it('keeps the indicator and names the level', () => {
    expect(scopes('全市主动公开政府信息6.12万条，其中市本级1.53万条，县市区4.59万条。')).toEqual([
      ['disclosure.total', 61_200, '全市', null],
      ['disclosure.total', 15_300, '市本级', 0],
      ['disclosure.total', 45_900, '县市区', 0],
    ])
  })

  it('reads 县（市、区） as one word and needs no 其中', () => {
    expect(scopes('全市收到政府信息公开申请231件，市直部门86件，县（市、区）145件。')).toEqual([
      ['requests.received', 231, '全市', null],
      ['requests.received', 86, '市直部门', 0],
      ['requests.received', 145, '县市区', 0],
    ])
  })

  it('reads a government and its departments as a scope, and the districts of a city as a level', () => {
    expect(
      scopes(
        '全省受理政府信息公开申请900件。省政府及其部门受理政府信息公开申请150件,市、县（市、区）政府及其部门和乡镇政府受理政府信息公开申请750件。',
      ),
    ).toEqual([
      ['requests.received', 900, '全省', null],
      ['requests.received', 150, '省政府及其部门', null],
      ['requests.received', 750, '市、县(市、区)政府及其部门和乡镇政府', null],
    ])
    expect(scopes('全市主动公开政府信息900条，其中，市级机关400条，各区（市）政府500条。')).toEqual([
      ['disclosure.total', 900, '全市', null],
      ['disclosure.total', 400, '市级机关', 0],
      ['disclosure.total', 500, '各区市政府', 0],
    ])
  })

  it('takes no scope from bodies whose papers are counted', () => {
    expect(scopes('公开县政府工作报告,各乡镇、县部门工作报告20条,环境保护相关信息72条。')).toEqual([
      ['disclosure.class', 20, null, null],
      ['disclosure.class', 72, null, null],
    ])
  })

  it('reads a named place only behind 其中', () => {
    expect(scopes('全市发生行政诉讼20件，其中市直部门8件，清河县12件。')).toEqual([
      ['litigation', 20, '全市', null],
      ['litigation', 8, '市直部门', 0],
      ['litigation', 12, '清河县', 0],
    ])
  })

  it('knows whose websites they are', () => {
    expect(scopes('全市主动公开政府信息900条，其中市政府门户网站公开218条，县（市、区）政府网站公开640条。')).toEqual([
      ['disclosure.total', 900, '全市', null],
      ['disclosure.channel.website', 218, '全市', 0],
      ['disclosure.channel.website', 640, '县市区', 0],
    ])
  })

  it('takes a ground that ends like a body for the ground', () => {
    expect(scopes('收到申请9件，其中不属于本单位职责3件。').at(-1)).toEqual(['requests.not-this-agency', 3, null, 0])
  })
})

describe('issues and events among what was disclosed', () => {
  it('are counted for themselves, not as pieces of information', () => {
    const read = readingOf(['全年主动公开政府信息368条，其中政府公报12期，政府网站300条，新闻发布会6场。']).claims
    expect(read.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
      ['disclosure.total', 368, '条'],
      ['other', 12, '期'],
      ['disclosure.channel.website', 300, '条'],
      ['response.press-conferences', 6, '场'],
    ])
    expect(readingOf(['全年编发政府公报12期。']).claims.map(({ indicator }) => indicator)).toEqual(['other'])
    expect(readingOf(['通过政府公报公开政府信息156条。']).claims.map(({ indicator }) => indicator)).toEqual([
      'disclosure.channel.gazette',
    ])
  })
})

describe('requests by one kind of applicant', () => {
  it('are never all requests', () => {
    expect(scopes('收到自然人申请2件、法人申请1件。')).toEqual([
      ['requests.received', 2, '自然人', null],
      ['requests.received', 1, '法人或其他组织', null],
    ])
  })
})

describe('what 其中 is a part of', () => {
  it('reads 公开 alone as an outcome among requests', () => {
    expect(scopes('收到依申请公开4件，已全部按时答复，其中公开2件，部分公开1件，法律法规规定的其他情形1件。')).toEqual([
      ['requests.received', 4, null, null],
      ['requests.answered', 4, null, 0],
      ['requests.granted', 2, null, 0],
      ['requests.partly-granted', 1, null, 0],
      ['requests.refused.other-law', 1, null, 0],
    ])
  })

  it('is not one of several channels, nor issues of something else', () => {
    expect(
      scopes('门户网站公开信息213条，政务微博发布信息96条，编印简报24期。其中财政预决算信息18条。').at(-1),
    ).toEqual(['other', 18, null, null])
  })
})
