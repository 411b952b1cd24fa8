import { describe, expect, it } from 'vitest'
import { missingCsv, missingText } from '../../../src/features/coverage/missing-list'
import { words } from '../../../src/i18n/coverage/zh-Hans'

const ROWS = [
  { agency: '甲市水务局', byYear: new Map(), missing: [2019, 2021] },
  { agency: '乙县"某"局\t办公室', byYear: new Map(), missing: [2020] },
]

describe('the list of what is not held', () => {
  it('is a CSV with a byte order mark, quotes doubled', () => {
    expect(missingCsv(ROWS, words)).toBe(
      '\uFEFF单位,份数,未收录年份\r\n甲市水务局,2,2019 2021\r\n"乙县""某""局\t办公室",1,2020\r\n',
    )
  })

  it('is three columns a line for pasting, a tab in a name made a space', () => {
    expect(missingText(ROWS, words)).toBe(
      '单位\t份数\t未收录年份\n甲市水务局\t2\t2019 2021\n乙县"某"局 办公室\t1\t2020',
    )
  })
})
