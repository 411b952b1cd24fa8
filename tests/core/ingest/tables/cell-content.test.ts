import { describe, expect, it } from 'vitest'
import { isValueLike, readContent } from '../../../../src/core/ingest/tables/cell-content'
import { normalize } from '../../../../src/core/text/normalize'

const read = (printed: string) => readContent(normalize(printed).text)

describe('a figure in a table cell', () => {
  it.each([
    ['0', 0, null],
    ['12', 12, null],
    ['１２', 12, null],
    ['1,204', 1204, null],
    ['1，204', 1204, null],
    ['0.092', 0.092, null],
    ['+126', 126, null],
    ['-50', -50, null],
    ['－8', -8, null],
    ['增加5', 5, null],
    ['减少3', -3, null],
    ['39万', 390_000, null],
    ['5.3万', 53_000, null],
    ['523.15万元', 523.15, '万元'],
    ['251000元', 251_000, '元'],
    ['201件', 201, '件'],
    ['6 项', 6, '项'],
    ['3人次', 3, '人次'],
    ['0条.', 0, '条'],
    ['三件', 3, '件'],
    ['十二', 12, null],
    ['共5件', 5, '件'],
    ['无', 0, null],
    ['零', 0, null],
    ['暂无', 0, null],
    ['22（其中修订 16 件）', 22, null],
    ['55（含自然失效29件）', 55, null],
    ['3件（均已办结）', 3, '件'],
  ])('%s is %d', (printed, value, unit) => {
    expect(read(printed)).toEqual({ content: { state: 'value', value }, unit })
  })

  it.each([
    ['20余件', 20, 'at-least', '件'],
    ['约14', 14, 'about', null],
    ['近200', 200, 'up-to', null],
    ['278余万', 2_780_000, 'at-least', null],
  ])('%s keeps its bound', (printed, value, approx, unit) => {
    expect(read(printed)).toEqual({ content: { state: 'value', value, approx }, unit })
  })
})

describe('what is printed but is no figure', () => {
  it.each([
    ['', 'blank'],
    ['　', 'blank'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['--', 'dash'],
    ['/', 'not-applicable'],
    ['／', 'not-applicable'],
    ['不涉及', 'not-applicable'],
    ['不适用', 'not-applicable'],
  ])('%j is %s, never 0', (printed, state) => {
    expect(read(printed)).toEqual({ content: { state }, unit: null })
  })

  it.each([
    '一', // typed for a dash
    '一一',
    '见附件',
    '2 157', // a thousands gap or two cells
    '12（转办3件）',
    '12/15',
    '58.1%',
    '3、5',
    '第3页',
    '12[…]',
    '2023年',
    '救助13781户31696人次',
    '1.',
  ])('%s is unreadable', (printed) => {
    expect(read(printed).content.state).toBe('unreadable')
    expect(isValueLike(normalize(printed).text)).toBe(false)
  })
})
