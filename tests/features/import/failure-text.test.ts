import { expect, it } from 'vitest'
import type { Language } from '../../../src/core/domain/language'
import { importDocument } from '../../../src/data/import-document'
import { failureText } from '../../../src/features/import/failure-text'
import { words as english } from '../../../src/i18n/importing/en'
import { words as simplified } from '../../../src/i18n/importing/zh-Hans'
import { words as traditional } from '../../../src/i18n/importing/zh-Hant'
import { loadLocale } from '../../../src/i18n/load-locale'

const WORDS = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english }
/** A compound file with a stream of this name: what Word, Excel and WPS wrote before 2007. */
const compound = (stream: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`d0cf11e0a1b11ae1${Buffer.from(`${stream}\0\0`, 'utf16le').toString('hex')}`, 'hex'))

const headlineOf = async (bytes: Uint8Array, name: string, language: Language): Promise<string> => {
  const locale = { ...(await loadLocale(language)), words: WORDS[language] }
  for await (const imported of importDocument(bytes, name))
    if (imported.state === 'refused') return failureText(imported, locale).headline
  throw new Error(`${name} was read`)
}

const headline = (name: string, stream: string, language: Language): Promise<string> =>
  headlineOf(compound(stream), name, language)

it('says of a page without a report where it may be', async () => {
  const page = new TextEncoder().encode('清河市水务局2017年政府信息公开工作年度报告\n2017年报.doc\n附件下载')
  expect(await headlineOf(page, '年报.txt', 'zh-Hans')).toMatch(
    /^年报\.txt：网页上只有标题，没有报告正文.*请下载附件再导入/u,
  )
})

it.each([
  ['zh-Hans', '年报.doc', 'WordDocument', /^年报\.doc：旧式 Word、WPS 文字.*另存为 \.docx 再导入/u],
  ['zh-Hant', '年报.doc', 'WordDocument', /^年报\.doc：舊式 Word、WPS 文字.*另存為 \.docx 再匯入/u],
  ['en', '年报.doc', 'WordDocument', /^年报\.doc: Old Word, WPS.*save it as \.docx/u],
  ['zh-Hans', '年报.xls', 'Workbook', /^年报\.xls：旧式 Excel 或 WPS 表格.*另存为 \.xlsx 再导入/u],
  ['zh-Hant', '年报.xls', 'Workbook', /^年报\.xls：舊式 Excel 或 WPS 表格.*另存為 \.xlsx 再匯入/u],
  ['en', '年报.xls', 'Workbook', /^年报\.xls: Old Excel and WPS sheets.*save it as \.xlsx/u],
] as const)('says in %s what to do with %s', async (language, name, stream, advice) => {
  expect(await headline(name, stream, language)).toMatch(advice)
})
