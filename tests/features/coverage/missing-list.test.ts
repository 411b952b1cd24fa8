import { describe, expect, it } from 'vitest'
import { missingCsv } from '../../../src/features/coverage/missing-list'
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
})
