import { describe, expect, it } from 'vitest'
import { REFUSING_CODES } from '../../src/core/domain/diagnostic'
import type { DiagnosticCode } from '../../src/core/domain/diagnostic'
import { LANGUAGES } from '../../src/core/domain/language'
import { CODES, wordsOf } from '../../src/core/schema/vocabulary'
import { diagnosticDetail } from '../../src/i18n/diagnostic-detail'
import { DIAGNOSTIC_WORDING } from '../../src/i18n/diagnostics'

const ALL = wordsOf(CODES)
/** What a reader of Chinese calls by its Latin name: programs, formats, and what ends the name of a file. */
const LATIN_NAMES = /\.?(?:docx|xlsx|pdf|ods|html|mht|txt|md|json|csv|zip)(?![a-z])|Word|Excel|WPS|PDF|RTF|ODT|OFD/gu

describe('a diagnostic', () => {
  it.each(ALL)('%s is worded in each language, in Chinese without a foreign word', (code) => {
    for (const language of ['zh-Hans', 'zh-Hant'] as const)
      expect(DIAGNOSTIC_WORDING[language][code].replaceAll(LATIN_NAMES, '')).not.toMatch(/[a-z]/iu)
    expect(DIAGNOSTIC_WORDING.en[code]).not.toMatch(/\p{Script=Han}/u)
  })

  it.each([...REFUSING_CODES])('%s refuses a file and says what to do instead', (code) => {
    expect(DIAGNOSTIC_WORDING['zh-Hans'][code]).toMatch(/：请/u)
    expect(DIAGNOSTIC_WORDING['zh-Hant'][code]).toMatch(/：請/u)
    expect(DIAGNOSTIC_WORDING.en[code]).toMatch(
      /: (?:use|open|save|split|unpack|make|export|import|update|look|put|check|recognise)/u,
    )
  })
})

describe('what stands at a diagnostic', () => {
  /** Simplified, traditional, English. */
  type Said = readonly [string, string, string]

  it.each<[DiagnosticCode, string, Said]>([
    ['text-cut', '2, 5', ['第 2、5 页', '第 2、5 頁', 'pages 2, 5']],
    ['scanned-file', '1', ['第 1 页', '第 1 頁', 'page 1']],
    ['damaged-file', 'word/a.xml', ['出错处：word/a.xml', '出錯處：word/a.xml', 'where: word/a.xml']],
    ['damaged-file', '', ['', '', '']],
    ['old-word-file', '.rtf', ['格式：.rtf', '格式：.rtf', 'format: .rtf']],
    ['too-many-files', '2001', ['共 2001 个', '共 2001 個', '2001 in all']],
    ['notes-left-out', 'header, footnotes', ['页眉、脚注', '頁首、腳註', 'headers, footnotes']],
    ['cell-unreadable', '1O', ['原文：“1O”', '原文：「1O」', 'Found: “1O”']],
    ['saved-table', 'PDF', ['', '', '']],
  ])('of %s, %s, is said in words', (code, actual, said) => {
    expect(LANGUAGES.map((language) => diagnosticDetail({ code, actual }, language))).toEqual(said)
  })
})
