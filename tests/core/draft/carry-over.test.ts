import { describe, expect, it } from 'vitest'
import type { FormId } from '../../../src/core/domain/catalogue'
import { carriedFigures, followReport } from '../../../src/core/draft/carry-over'
import { emptyDraft, figureKey } from '../../../src/core/draft/draft'
import { draftDocument } from '../../../src/core/draft/draft-document'
import { parseReport } from '../../../src/core/ingest/parse-report'

/** A report of the year before with these figures and no others. */
const before = (form: FormId, figures: Readonly<Record<string, string>>) =>
  parseReport(draftDocument({ ...emptyDraft({ agency: '青石市水利局', year: 2022, form }), figures }), 'before')

const carried = (form: FormId, figures: Readonly<Record<string, string>>, to: FormId = form): Record<string, number> =>
  Object.fromEntries(carriedFigures(before(form, figures), to).map((one) => [figureKey(one.to), one.value]))

describe('figures that last year’s report fixes for this year’s', () => {
  it('takes 结转下年 of each applicant for 上年结转', () => {
    expect(
      carried('2021', {
        'requests.carried-forward|natural-person': '3',
        'requests.carried-forward|company': '0',
        'requests.carried-forward|total': '3',
        'requests.received|total': '40',
      }),
    ).toEqual({
      'requests.carried-over|natural-person': 3,
      'requests.carried-over|company': 0,
      'requests.carried-over|total': 3,
    })
  })

  it('carries from the 2019 form to the 2021 form', () => {
    expect(carried('2019', { 'requests.carried-forward|total': '5' }, '2021')).toEqual({
      'requests.carried-over|total': 5,
    })
  })

  it('adds last year’s change to last year’s items on the 2019 form', () => {
    // 12 项 − 4 项 = 8 项
    expect(carried('2019', { 'permits|previous-items': '12', 'permits|item-change': '-4' })).toEqual({
      'permits|previous-items': 8,
    })
  })

  it.each([
    ['a blank', ''],
    ['a dash', '—'],
    ['a lower bound', '20余'],
    ['something unreadable', '若干'],
  ])('carries nothing from %s', (_name, printed) => {
    expect(carried('2021', { 'requests.carried-forward|total': printed })).toEqual({})
  })

  it('carries nothing to a form without the row', () => {
    expect(carried('2021', { 'requests.carried-forward|total': '5' }, '2014')).toEqual({})
    expect(carried('2014', { 'requests.received|': '5' }, '2021')).toEqual({})
  })

  it('names the figure and the place it comes from', () => {
    const report = before('2021', { 'requests.carried-forward|total': '5' })
    const [one] = carriedFigures(report, '2021')
    const cell = report.cells.find(
      ({ indicator, column }) => indicator === 'requests.carried-forward' && column === 'total',
    )
    expect(one?.from).toEqual([
      { figure: { indicator: 'requests.carried-forward', column: 'total' }, place: cell?.place },
    ])
    expect(one?.from[0]?.place.end).toBe(1)
  })
})

describe('a draft that follows another report', () => {
  it('takes what that carries over, and leaves what was typed', () => {
    const [first, second] = ['5', '6'].map((forward) =>
      before('2021', { 'requests.carried-forward|total': forward, 'requests.carried-forward|company': forward }),
    )
    const started = followReport(emptyDraft({ agency: '青石市水利局', year: 2023, form: '2021' }), null, first ?? null)
    expect(started.figures).toEqual({ 'requests.carried-over|total': '5', 'requests.carried-over|company': '5' })
    const typed = { ...started, figures: { ...started.figures, 'requests.carried-over|company': '9', fees: ' ' } }
    expect(followReport(typed, first ?? null, second ?? null).figures).toEqual({
      'requests.carried-over|total': '6',
      'requests.carried-over|company': '9',
    })
    expect(followReport(typed, first ?? null, null).figures).toEqual({ 'requests.carried-over|company': '9' })
  })

  it('stays as it is printed where it is a report that is checked', () => {
    const empty = emptyDraft({ agency: '青石市水利局', year: 2023, form: '2021' })
    const check = { ...empty, of: { file: '送审稿.docx', remarks: {} } }
    expect(followReport(check, null, before('2021', { 'requests.carried-forward|total': '5' })).figures).toEqual({})
  })
})
