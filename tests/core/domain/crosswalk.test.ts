import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import { formRow, rowsOfForm } from '../../../src/core/domain/catalogue-index'
import { crosswalkBetween } from '../../../src/core/domain/crosswalk'

describe('crosswalk between generations', () => {
  it('joins applications received from 2014 on and breaks before', () => {
    expect(crosswalkBetween('requests.received', '2014', '2021')).toMatchObject({
      relation: 'same',
      counterparts: ['requests.received'],
    })
    expect(crosswalkBetween('requests.received', '2008', '2021')).toMatchObject({
      relation: 'approximate',
      reason: '2008年地方表以条计，部分为历年累计；2014年表以件计、只计当年',
    })
  })

  it('sums what was merged or split, in both directions', () => {
    expect(crosswalkBetween('requests.granted', '2021', '2014')).toMatchObject({
      relation: 'merged',
      counterparts: ['requests.granted', 'requests.already-public'],
    })
    expect(crosswalkBetween('requests.other-outcome', '2019', '2021')?.counterparts).toHaveLength(3)
    expect(crosswalkBetween('requests.other-outcome.other', '2021', '2019')).toMatchObject({
      relation: 'merged',
      counterparts: ['requests.other-outcome'],
    })
    expect(crosswalkBetween('requests.refused.third-party', '2021', '2014')?.counterparts).toEqual([
      'requests.refused.commercial-secret',
      'requests.refused.privacy',
    ])
  })

  it('never joins charges: items in 2019, an amount in 2021', () => {
    expect(crosswalkBetween('charges', '2019', '2021')).toMatchObject({ relation: 'none', counterparts: [] })
    expect(crosswalkBetween('charges', '2021', '2019')).toMatchObject({ relation: 'none', counterparts: [] })
  })

  it('breaks refusals, answers, review totals and charges in 2019', () => {
    expect(crosswalkBetween('requests.refused', '2014', '2019')?.relation).toBe('none')
    expect(crosswalkBetween('requests.answered', '2014', '2019')?.relation).toBe('approximate')
    expect(crosswalkBetween('reconsideration', '2014', '2019')?.relation).toBe('approximate')
    expect(crosswalkBetween('litigation', '2014', '2019')).toMatchObject({
      relation: 'approximate',
      counterparts: ['litigation.direct', 'litigation.after-reconsideration'],
    })
  })

  it('tells columns apart where only one of them continues', () => {
    expect(crosswalkBetween('permits', '2019', '2021', 'decisions')).toMatchObject({
      relation: 'same',
      counterpartColumn: 'decisions',
    })
    expect(crosswalkBetween('permits', '2019', '2021', 'previous-items')?.relation).toBe('none')
    expect(crosswalkBetween('normative-documents', '2019', '2021', 'total-published')?.relation).toBe('none')
    expect(crosswalkBetween('normative.issued', '2014', '2021')).toMatchObject({
      relation: 'approximate',
      counterparts: ['normative-documents'],
      counterpartColumn: 'issued',
    })
  })

  it.each([
    ['disclosure.total', '2014', '2019'],
    ['disclosure.channel.wechat', '2014', '2021'],
    ['training.courses', '2014', '2019'],
    ['response.press-conferences', '2014', '2021'],
    ['procurement', '2019', '2021'],
    ['requests.carried-over', '2019', '2014'],
  ] as const)('%s of %s ends before %s', (indicator, from, to) => {
    expect(crosswalkBetween(indicator, from, to)).toMatchObject({ relation: 'none', counterparts: [] })
  })

  it('answers for every row, with counterparts the other form has and a reason', () => {
    for (const from of FORM_IDS)
      for (const to of FORM_IDS)
        for (const row of rowsOfForm(from)) {
          const entry = crosswalkBetween(row.indicator, from, to)
          expect(entry?.reason).not.toBe('')
          for (const counterpart of entry?.counterparts ?? []) expect(formRow(to, counterpart)).toBeDefined()
          expect(entry?.relation === 'none').toBe(entry?.counterparts.length === 0)
        }
  })

  it('knows nothing of a row the form does not have', () => {
    expect(crosswalkBetween('charges', '2014', '2019')).toBeNull()
  })
})
