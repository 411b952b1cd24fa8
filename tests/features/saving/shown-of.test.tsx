import { describe, expect, it } from 'vitest'
import { ChannelsScreen } from '../../../src/features/channels/Screen'
import { fileBase } from '../../../src/features/saving/file-base'
import { savedCards, shownOf } from '../../../src/features/saving/shown-of'
import { Focused } from '../../support/focused'
import { cell, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const at = (row: number) => ({ block: 1, row, column: 2, start: 0, end: 3 })
const REPORT = report({
  agency: '甲局',
  year: 2018,
  form: '2014',
  cells: [
    { ...cell('2014', 'disclosure.total', 468), place: at(1) },
    { ...cell('2014', 'disclosure.channel.website', 406), place: at(2), printed: ' 406\n' },
    { ...cell('2014', 'disclosure.channel.weibo', 'blank'), place: at(3) },
  ],
})

const saved = async () => {
  const { container } = await renderScreen(<Focused screen={ChannelsScreen} reports={[REPORT]} />)
  return { container, cards: savedCards(container, [REPORT]) }
}

describe('what is saved of a screen', () => {
  it('is every card with title, note, source, chart and the facts behind each figure', async () => {
    const { cards } = await saved()
    const card = cards.find(({ card: { title } }) => title === '甲局 2018 年各渠道公开的信息')?.card
    expect(card?.source).toBe('来源：甲局 2018 年度报告')
    const source = { report: REPORT.id, place: 'b1r2c2.0-3', printed: '406' }
    expect(card?.table.rows[1]?.cells.slice(0, 2)).toEqual([
      { text: '政府网站' },
      {
        text: '406 条',
        value: 406,
        mark: 'printed',
        unit: '条',
        indicator: 'disclosure.channel.website',
        sources: [source],
      },
    ])
    // 406 of 468: the share rests on both
    expect(card?.table.rows[1]?.cells[2]).toMatchObject({ value: 86.8, sources: [source, { place: 'b1r1c2.0-3' }] })
    expect(card?.chart).toMatchObject({
      kind: 'bars',
      categories: ['政府网站', '政务微信', '政务微博', '其他方式', '政府公报'],
      total: { value: 468 },
    })
  })

  it('keeps a blank a blank, in table and chart', async () => {
    const { cards } = await saved()
    const [card] = cards.map((one) => one.card)
    expect(card?.table.rows[3]?.cells[1]).toMatchObject({ text: '空白', value: null, mark: 'blank' })
    expect(card?.chart?.series[0]?.points[2]).toMatchObject({ value: null, mark: 'blank' })
  })

  it('names the reports it cites, and the day, years, fingerprint and address it is given', async () => {
    const { container, cards } = await saved()
    const stamp = { published: '2019-03-01', years: [2018, 2018] as const, subjects: ['甲局'], fingerprint: 'f00d' }
    const shown = shownOf({
      root: container,
      reports: [REPORT],
      title: '公开渠道',
      language: 'zh-Hans',
      stamp,
      link: 'https://example.org/#/channels',
      cards: cards.map(({ card }) => card),
    })
    expect(shown.reports.map(({ id, agency, year, form }) => [id, agency, year, form])).toEqual([
      [REPORT.id, '甲局', 2018, '2014'],
    ])
    expect([shown.dataDate, shown.dataYears, shown.fingerprint, shown.link]).toEqual([
      '2019-03-01',
      [2018, 2018],
      'f00d',
      'https://example.org/#/channels',
    ])
  })

  it('takes a table that belongs to no card as the words it is', () => {
    const main = document.createElement('main')
    main.innerHTML =
      '<table><caption>缺漏</caption><tr><th>机构</th><th>年</th></tr><tr><td>甲局</td><td>2018</td></tr></table>'
    expect(savedCards(main, []).map(({ card }) => [card.title, card.table.columns, card.table.rows])).toEqual([
      [
        '缺漏',
        [
          { label: '机构', numeric: false },
          { label: '年', numeric: false },
        ],
        [{ cells: [{ text: '甲局' }, { text: '2018' }] }],
      ],
    ])
  })
})

it('is named by whose figures it shows, screen, card and years, nothing twice', () => {
  const stamp = { subjects: ['甲局'], years: [2018, 2020] as const }
  const named = { stamp, screen: '公开渠道', card: null, separator: '、' }
  expect(fileBase(named)).toBe('甲局 公开渠道 2018–2020')
  expect(fileBase({ ...named, card: '各渠道' })).toBe('甲局 公开渠道 各渠道 2018–2020')
  expect(fileBase({ ...named, card: '甲局 2018 年各渠道' })).toBe('公开渠道 甲局 2018 年各渠道')
  expect(fileBase({ ...named, stamp: { ...stamp, subjects: ['甲局', '乙局'] } })).toBe('甲局、乙局 公开渠道 2018–2020')
  expect(fileBase({ ...named, stamp: { subjects: ['甲局', '乙局', '丙局'], years: [2018, 2018] } })).toBe(
    '公开渠道 2018',
  )
  expect(fileBase({ ...named, stamp: null })).toBe('公开渠道')
})
