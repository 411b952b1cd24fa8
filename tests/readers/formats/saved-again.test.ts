import { describe, expect, it } from 'vitest'
import { shownCsv } from '../../../src/exporters/shown/shown-csv'
import { shownJson } from '../../../src/exporters/shown/shown-json'
import { shownXlsx } from '../../../src/exporters/shown/shown-xlsx'
import { reportIn, reportsIn } from '../../support/documents/read'
import { BALANCE, card, figure, SHOWN_WORDS, shownWith } from '../../support/shown-builder'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const share = { ...figure(90, 3, { indicator: 'requests.answered', column: 'total' }), mark: 'derived' as const }
const shown = shownWith([
  BALANCE,
  card('答复', [
    // shown on another card too
    [{ text: '办结' }, figure(9, 3, { indicator: 'requests.answered', column: 'total' }), share],
    [{ text: '个人' }, figure(null, 5, { indicator: 'requests.received', column: 'natural-person' }), { text: '—' }],
    [
      { text: '更正' },
      figure(8, 6, { indicator: 'requests.granted', column: 'total', mark: 'corrected' }),
      { text: '' },
    ],
  ]),
])

describe('what was saved of a screen, imported', () => {
  it('gives the printed cells of its reports, and says how many figures it leaves out', async () => {
    const { metadata, cells, claims, diagnostics } = await reportIn(utf8(shownJson(shown)), '依申请公开.json')
    expect([metadata.agency?.value, metadata.year?.value, metadata.form?.value]).toEqual(['甲局', 2023, '2021'])
    expect(cells.map(({ indicator, column, content, printed }) => [indicator, column, content, printed])).toEqual([
      ['requests.received', 'total', { state: 'value', value: 10 }, '10'],
      ['requests.carried-over', 'total', { state: 'value', value: 2 }, '2'],
      ['requests.answered', 'total', { state: 'value', value: 9 }, '9'],
      ['requests.carried-forward', 'total', { state: 'value', value: 3 }, '3'],
      ['requests.received', 'natural-person', { state: 'blank' }, ''],
    ])
    expect(claims).toEqual([])
    // the share and the corrected figure
    expect(diagnostics).toEqual([{ code: 'figures-left-out', severity: 'warning', place: null, actual: '2' }])
  })

  it('is refused where it is damaged', async () => {
    const damaged = shownJson(shown).replace('b1r1c2.0-2', 'somewhere')
    const { cells, diagnostics } = await reportIn(utf8(damaged), '依申请公开.json')
    expect([cells.length, diagnostics.map(({ code }) => code)]).toEqual([0, ['unknown-json']])
  })

  it('as CSV or a workbook names no rows of a form: it is refused, with what to import instead', async () => {
    const files = [utf8(shownCsv([BALANCE], SHOWN_WORDS)), shownXlsx(shown, SHOWN_WORDS)]
    const read = await Promise.all(files.map((file) => reportsIn(file, '依申请公开')))
    expect(read.flat().flatMap(({ cells, claims }) => [...cells, ...claims])).toEqual([])
    expect(read.flat().map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['saved-table'],
      ['saved-table'],
    ])
  })
})
