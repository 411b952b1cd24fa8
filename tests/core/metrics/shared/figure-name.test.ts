import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../../src/core/domain/catalogue'
import { rowsOfForm } from '../../../../src/core/domain/catalogue-index'
import type { FigureOwner, SharedName } from '../../../../src/core/metrics/shared/figure-name'
import {
  figureNameText,
  figureOwnerText,
  readFigureName,
  readFigureOwner,
} from '../../../../src/core/metrics/shared/figure-name'

describe('the name of a figure', () => {
  const names: readonly (readonly [SharedName, string])[] = [
    [{ kind: 'cell', indicator: 'requests.received' }, 'requests.received'],
    [
      { kind: 'claim', indicator: 'disclosure.total', measure: 'change-percent' },
      'said:change-percent:disclosure.total',
    ],
    [{ kind: 'accident', field: 'yoyDeathsPct' }, 'accident:yoyDeathsPct'],
    [{ kind: 'rate', rate: 'per-100m-gdp', part: 'previous' }, 'rate:previous:per-100m-gdp'],
    [{ kind: 'held' }, 'held:'],
    [{ kind: 'findings' }, 'findings:'],
  ]

  it.each(names)('%j is %s and back', (name, text) => {
    expect(figureNameText(name)).toBe(text)
    expect(readFigureName(text)).toEqual(name)
  })

  it.each(['said:sum:x', 'accident:cost', 'rate:half:per-100m-gdp', 'later:x'])(
    'of a later catalogue (%s) is kept as it is',
    (text) => {
      expect(readFigureName(text)).toEqual({ kind: 'cell', indicator: text })
    },
  )

  it('is never that of a row of a form', () => {
    for (const { indicator } of FORM_IDS.flatMap(rowsOfForm))
      expect(readFigureName(indicator)).toEqual({ kind: 'cell', indicator })
  })
})

describe('whose a figure is', () => {
  const area = { kind: 'area', area: '湖南省', sector: null, severity: null, period: null } as const
  const owners: readonly (readonly [FigureOwner, string])[] = [
    [{ kind: 'agency', agency: '甲县' }, '甲县'],
    [area, '湖南省|||'],
    [
      { ...area, sector: '道路交通', severity: 'larger', period: '2018-01..2018-03' },
      '湖南省|道路交通|larger|2018-01..2018-03',
    ],
  ]

  it.each(owners)('%j is %s and back', (owner, text) => {
    expect(figureOwnerText(owner)).toBe(text)
    expect(readFigureOwner(text)).toEqual(owner)
  })

  it('holds no sign that separates', () => {
    expect(figureOwnerText({ kind: 'agency', agency: '甲|县\t局\n' })).toBe('甲 县 局 ')
    expect(figureOwnerText({ ...area, area: '甲|县', sector: '水\t上' })).toBe('甲 县|水 上||')
  })
})
