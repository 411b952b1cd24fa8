import { describe, expect, it } from 'vitest'
import { powerHeld, powerOf } from '../../../../src/core/audit/rules/structure/power-held'
import { subjectOf } from '../../../../src/core/audit/subject'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { fact, written } from './written'

type Value = Parameters<typeof cell>[2]

const made = (agency: string | null, value: Value, column: 'issued' | 'newly-made' = 'issued') => {
  const form = column === 'issued' ? '2021' : '2019'
  return written(['正文'], { agency, form, cells: [cell(form, 'regulations', value, column)] })
}

describeRule(powerHeld, {
  passes: [
    { name: 'a township makes none', report: made('水口镇人民政府', 0), formulas: ['0 = 0'] },
    { name: 'a county makes none', report: made('临川县人民政府', 0, 'newly-made'), formulas: ['0 = 0'] },
    { name: 'a city government may', report: made('抚州市人民政府', 2), formulas: [] },
    { name: 'its office reports for it', report: made('抚州市人民政府办公室', 2), formulas: [] },
    { name: 'a province may', report: made('江西省人民政府办公厅', 9), formulas: [] },
    { name: 'a ministry may', report: made('应急管理部', 5), formulas: [] },
    { name: 'nobody is named', report: made(null, 5), formulas: [] },
    {
      name: 'what is only in force',
      report: written(['正文'], { agency: '水口镇', cells: [cell('2021', 'regulations', 3, 'in-force')] }),
      formulas: [],
    },
  ],
  fails: [
    { name: 'a township', report: made('桃江县松木塘镇人民政府', 2), formulas: ['2 > 0'] },
    { name: 'a street', report: made('新华街道办事处', 1), formulas: ['1 > 0'] },
    { name: 'a bureau of a county', report: made('临川县水利局', 14, 'newly-made'), formulas: ['14 > 0'] },
    { name: 'a district', report: made('上海市松江区人民政府', 1), formulas: ['1 > 0'] },
    {
      name: 'a bureau of a city, which drafts them',
      report: made('抚州市水利局', 1),
      formulas: ['1 > 0'],
      class: 'scope',
    },
    {
      name: 'an agency that is only inferred',
      report: written(['正文'], {
        cells: [cell('2021', 'regulations', 2, 'issued')],
        metadata: { agency: fact('水口镇', { inferred: true }) },
      }),
      formulas: ['2 > 0'],
      class: 'misread',
    },
    {
      name: 'a row known by its position',
      report: written(['正文'], {
        agency: '水口镇',
        cells: [{ ...cell('2021', 'regulations', 2, 'issued'), by: 'position' }],
      }),
      formulas: ['2 > 0'],
      class: 'misread',
    },
  ],
  cannotTell: [
    { name: 'a blank', report: made('水口镇', 'blank'), formulas: ['□ > 0'] },
    { name: 'something unreadable', report: made('水口镇', 'unreadable'), formulas: ['? > 0'] },
  ],
})

describe('the power to make regulations', () => {
  it.each([
    ['水口镇', 'none'],
    ['石门乡人民政府', 'none'],
    ['临川县人民政府', 'none'],
    ['临川县应急局', 'none'],
    ['石鼓区教育局', 'none'],
    ['抚州市应急局', 'drafts'],
    ['江西省水利厅', 'drafts'],
    ['上海市科学技术委员会', 'drafts'],
    ['广西壮族自治区人民政府', 'unknown'],
    ['上海市浦东新区人民政府', 'unknown'],
    ['某某经济技术开发区管理委员会', 'unknown'],
    ['国家税务总局临川县税务局', 'unknown'],
    ['应急管理部', 'unknown'],
    ['抚州市', 'unknown'],
    ['水利局', 'unknown'],
  ])('of %s: %s', (agency, power) => {
    expect(powerOf(agency)).toBe(power)
  })

  it('is a warning, and a note with its reason where something explains it', () => {
    const first = (report: ReturnType<typeof written>) => powerHeld.check(subjectOf(report))[0]
    expect(first(made('水口镇', 2))).toMatchObject({ severity: 'warning', expected: 0, actual: 2, difference: 2 })
    expect(first(made('抚州市水利局', 1))).toMatchObject({
      severity: 'note',
      because: [{ code: 'drafted-for-government' }],
    })
    expect(first(made('水口镇', 'blank'))?.because).toEqual([{ code: 'blank', operands: [0] }])
    const inferred = { agency: fact('水口镇', { inferred: true }) }
    expect(
      first(written(['正文'], { cells: [cell('2021', 'regulations', 2, 'issued')], metadata: inferred }))?.because,
    ).toEqual([{ code: 'agency-inferred', operands: [1] }])
  })

  it('is not judged in a bulletin', () => {
    expect(
      powerHeld.check(subjectOf({ ...made('水口镇', 2), metadata: { ...made('水口镇', 2).metadata, kind: 'other' } })),
    ).toEqual([])
  })
})
