import { describe, expect, it } from 'vitest'
import { tablesCsv } from '../../src/app/tables-csv'

const table = (caption: string, rows: readonly (readonly string[])[]) => {
  const made = document.createElement('table')
  made.createCaption().textContent = caption
  for (const cells of rows) {
    const row = made.insertRow()
    for (const text of cells) row.insertCell().textContent = text
  }
  return made
}

describe('the tables of a screen as CSV', () => {
  it('follow one another, each under its caption', () => {
    const screen = document.createElement('div')
    screen.append(
      table('渠道', [
        ['指标', '2018'],
        ['网站', '406 条'],
      ]),
      table('经费', [['指标'], ['a,"b']]),
    )
    expect(tablesCsv(screen)).toBe('渠道\r\n指标,2018\r\n网站,406 条\r\n\r\n经费\r\n指标\r\n"a,""b"\r\n')
  })

  it('never hold a formula', () => {
    const screen = document.createElement('div')
    screen.append(table('甲', [['=1+1']]))
    expect(tablesCsv(screen)).toBe("甲\r\n'=1+1\r\n")
  })

  it('are nothing where there is none', () => {
    expect(tablesCsv(document.createElement('div'))).toBeNull()
  })
})
