import type { Diagnostic, DiagnosticCode } from '../core/domain/diagnostic'
import type { Language } from '../core/domain/language'

/** What `actual` of a diagnostic is: text of the document, or a fact about the file. */
type Detail = keyof Words | 'nothing'

interface Words {
  /** As printed in the document. */
  readonly text: (actual: string) => string
  readonly pages: (actual: string) => string
  /** Name of a part of the file, or of a file in an archive. */
  readonly part: (actual: string) => string
  readonly size: (actual: string) => string
  readonly format: (actual: string) => string
  readonly count: (actual: string) => string
  /** Sheets, rows, columns and cells, by their names. */
  readonly names: (actual: string) => string
  readonly encoding: (actual: string) => string
  /** Kinds of notes, in the words of the format. */
  readonly notes: (actual: string) => string
}

const DETAILS: Readonly<Partial<Record<DiagnosticCode, Detail>>> = {
  'empty-file': 'nothing',
  'binary-file': 'nothing',
  'file-too-large': 'size',
  'damaged-file': 'part',
  'encrypted-file': 'part',
  'archive-too-large': 'part',
  'too-many-files': 'count',
  'unsafe-file': 'part',
  'old-word-file': 'format',
  'old-sheet-file': 'format',
  'ofd-file': 'nothing',
  'picture-file': 'format',
  'slides-file': 'format',
  'scanned-file': 'pages',
  'blank-pages': 'pages',
  'packed-file': 'format',
  'nothing-in-archive': 'nothing',
  'unknown-json': 'part',
  'saved-table': 'nothing',
  'wrong-extension': 'format',
  'hidden-left-out': 'names',
  'formula-without-value': 'names',
  'notes-left-out': 'notes',
  'tracked-changes': 'nothing',
  'table-without-lines': 'pages',
  'pages-without-text': 'pages',
  'text-cut': 'pages',
  'figures-left-out': 'count',
  'text-truncated': 'size',
  'nesting-too-deep': 'nothing',
  'nul-bytes-removed': 'count',
  'encoding-guessed': 'encoding',
}

const NOTES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-Hans': { header: '页眉', footer: '页脚', footnotes: '脚注', endnotes: '尾注', comments: '批注' },
  'zh-Hant': { header: '頁首', footer: '頁尾', footnotes: '腳註', endnotes: '尾註', comments: '註解' },
  en: { header: 'headers', footer: 'footers', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments' },
}

const listed = (actual: string, separator: string): string => actual.replaceAll(', ', separator)

const notesIn = (language: Language, separator: string) => (actual: string) =>
  actual
    .split(', ')
    .flatMap((kind) => NOTES[language][kind] ?? [])
    .join(separator)

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    text: (actual) => `原文：“${actual}”`,
    pages: (actual) => `第 ${listed(actual, '、')} 页`,
    part: (actual) => `出错处：${actual}`,
    size: (actual) => `大小：${actual}`,
    format: (actual) => `格式：${actual}`,
    count: (actual) => `共 ${actual} 个`,
    names: (actual) => `位置：${listed(actual, '、')}`,
    encoding: (actual) => `编码：${actual}`,
    notes: notesIn('zh-Hans', '、'),
  },
  'zh-Hant': {
    text: (actual) => `原文：「${actual}」`,
    pages: (actual) => `第 ${listed(actual, '、')} 頁`,
    part: (actual) => `出錯處：${actual}`,
    size: (actual) => `大小：${actual}`,
    format: (actual) => `格式：${actual}`,
    count: (actual) => `共 ${actual} 個`,
    names: (actual) => `位置：${listed(actual, '、')}`,
    encoding: (actual) => `編碼：${actual}`,
    notes: notesIn('zh-Hant', '、'),
  },
  en: {
    text: (actual) => `Found: “${actual}”`,
    pages: (actual) => (/^\d+$/u.test(actual) ? `page ${actual}` : `pages ${actual}`),
    part: (actual) => `where: ${actual}`,
    size: (actual) => `size: ${actual}`,
    format: (actual) => `format: ${actual}`,
    count: (actual) => `${actual} in all`,
    names: (actual) => `where: ${actual}`,
    encoding: (actual) => `encoding: ${actual}`,
    notes: notesIn('en', ', '),
  },
}

/** What stands there, or what is known of it, in words; empty where there is nothing to say. */
export const diagnosticDetail = ({ code, actual }: Pick<Diagnostic, 'code' | 'actual'>, language: Language): string => {
  const detail = DETAILS[code] ?? 'text'
  return actual === '' || detail === 'nothing' ? '' : WORDS[language][detail](actual)
}
