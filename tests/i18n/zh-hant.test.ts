import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIAGNOSTIC_WORDING } from '../../src/i18n/diagnostics'

const FOLDER = path.resolve(import.meta.dirname, '../../src/i18n')
/** The words of the law keep its own vocabulary, converted sign by sign. */
const OF_THE_LAW = `labels${path.sep}`

const texts = [
  ...readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /zh-Hant.*\.ts$/u.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') })),
  { name: 'diagnostics.ts', text: Object.values(DIAGNOSTIC_WORDING['zh-Hant']).join('\n') },
]

/** One word for a thing in traditional Chinese, and the others that were said for it. */
const ONE_WORD: readonly (readonly [word: string, others: RegExp])[] = [
  ['裡', /裏/u],
  ['匯入', /導入/u],
  ['匯出', /導出/u],
  ['連結', /鏈接|鏈結/u],
  ['伺服器', /服務器/u],
  ['網路', /網絡/u],
  ['程式', /程序/u],
  ['軟體', /軟件/u],
  ['開啟', /打開/u],
  ['儲存', /保存/u],
  ['點擊', /點選|點按/u],
  ['公布', /公佈/u],
  ['發布', /發佈/u],
  ['數據集', /資料集|資料檔/u],
  ['一台', /[一這那]臺/u],
]

describe('traditional Chinese', () => {
  it('is looked through as a whole', () => {
    expect(texts.length).toBeGreaterThan(40)
  })

  it.each(ONE_WORD)('says %s and no other word for it', (_word, others) => {
    const found = texts.flatMap(({ name, text }) =>
      name.startsWith(OF_THE_LAW) ? [] : text.split('\n').filter((line) => others.test(line)),
    )
    expect(found).toEqual([])
  })
})
