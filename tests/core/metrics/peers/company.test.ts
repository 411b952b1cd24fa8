import { describe, expect, it } from 'vitest'
import type { PlacedReport } from '../../../../src/core/metrics/peers/company'
import { peerScope } from '../../../../src/core/metrics/peers/company'

const placed = (agency: string, year: number): PlacedReport => ({ id: `${agency}-${year}`, agency, year })
const REPORTS = [
  placed('衡南县应急管理局', 2022),
  placed('衡南县应急管理局', 2023),
  placed('衡东县应急管理局', 2023),
  placed('衡南县水利局', 2023),
  placed('衡阳市应急管理局', 2023),
  placed('衡山县应急管理局', 2022),
]
const scope = (agencies: readonly string[], from = 2020, to = 2024) => ({ agencies, chosen: true, years: { from, to } })
const NO_WISH = { year: null, company: null }

describe('whom an agency is compared with', () => {
  it('are of one kind whether an office is named in full or for short', () => {
    const reports = [placed('衡南县应急管理局', 2023), placed('衡东县应急局', 2023), placed('衡东县水利局', 2023)]
    expect(peerScope(reports, scope(['衡南县应急管理局']), NO_WISH)?.others).toEqual(['衡东县应急局'])
  })

  it('is its peers of its latest year: same level, same kind', () => {
    expect(peerScope(REPORTS, scope(['衡南县应急管理局']), NO_WISH)).toMatchObject({
      agency: '衡南县应急管理局',
      year: 2023,
      years: [2023, 2022],
      company: 'peers',
      sizes: { peers: 1, level: 2, year: 3 },
      others: ['衡东县应急管理局'],
      peers: new Set(['衡东县应急管理局']),
    })
  })

  it('is of the year asked for, if there is a report', () => {
    expect(peerScope(REPORTS, scope(['衡南县应急管理局']), { year: 2022, company: null })?.others).toEqual([
      '衡山县应急管理局',
    ])
    expect(peerScope(REPORTS, scope(['衡南县应急管理局']), { year: 2019, company: null })?.year).toBe(2023)
  })

  it('is everyone of the year where it has no peers, and whoever else the reader chose', () => {
    expect(peerScope(REPORTS, scope(['衡阳市应急管理局']), NO_WISH)).toMatchObject({
      company: 'year',
      sizes: { peers: 0 },
    })
    const chosen = peerScope(REPORTS, scope(['衡南县应急管理局', '衡阳市应急管理局']), NO_WISH)
    expect(chosen?.others).toEqual(['衡东县应急管理局', '衡阳市应急管理局'])
    expect([...(chosen?.peers ?? [])]).toEqual(['衡东县应急管理局'])
  })

  it('is never an office where it is an area itself, nor the other way: they are counted, not shown', () => {
    const reports = [
      placed('衡南县人民政府', 2023),
      placed('衡山县人民政府', 2023),
      placed('沭阳县', 2023),
      placed('衡南县人民政府办公室', 2023),
      placed('衡东县水利局', 2023),
      placed('未名单位', 2023),
    ]
    const all = peerScope(reports, scope(['衡南县人民政府']), { year: null, company: 'year' })
    expect(all?.others).toEqual(['沭阳县', '衡山县人民政府'])
    expect(all?.apart).toEqual(['未名单位', '衡东县水利局', '衡南县人民政府办公室'].sort())
    expect(peerScope(reports, scope(['衡南县人民政府']), NO_WISH)).toMatchObject({
      others: ['衡山县人民政府'],
      apart: [],
      sizes: { peers: 1, level: 2, year: 2 },
    })
    const chosen = peerScope(reports, scope(['衡南县人民政府', '衡南县人民政府办公室']), NO_WISH)
    expect(chosen?.apart).toEqual(['衡南县人民政府办公室'])
  })

  it('is nobody where the agency has no report in the years', () => {
    expect(peerScope(REPORTS, scope(['衡南县应急管理局'], 2024, 2024), NO_WISH)).toBeNull()
    expect(peerScope(REPORTS, scope([]), NO_WISH)).toBeNull()
  })

  it('does not depend on the order of reports', () => {
    const one = peerScope(REPORTS, scope(['衡南县水利局']), NO_WISH)
    expect(peerScope([...REPORTS].reverse(), scope(['衡南县水利局']), NO_WISH)).toEqual(one)
  })
})
