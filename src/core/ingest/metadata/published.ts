import { matchesOf } from '../../text/matches'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Stated } from '../../domain/report'
import { dayOf } from '../../text/days'
import type { Line } from './lines'

const DAY = /(?<year>20\d{2})(?:年|-|\/|\.) ?(?<month>\d{1,2})(?:月|-|\/|\.) ?(?<day>\d{1,2})日?/u
const DAYS = new RegExp(DAY, 'gu')
/** 2022年一月二十日: the year is written in digits before (withArabicYears). */
const DAY_IN_WORDS =
  /(?<year>20\d{2})年(?<month>[一二三四五六七八九十元]{1,2})月(?<day>[一二三四五六七八九十廿卅]{1,3})日/u
const LABELLED = /(?:发布|公开|成文|发文|印发|生成|发表|上传|更新|信息)?(?:日期|时间)[:\s|]{0,3}[[(【]?$/u
const LABEL_ONLY = /^(?:发布|公开|成文|发文|印发|生成|发表)(?:日期|时间):?\|?$/u
const ALONE =
  /^[([]?20\d{2}(?:年\d{1,2}月\d{1,2}日|年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十廿卅]{1,3}日|-\d{1,2}-\d{1,2}(?: ?\d{2}:\d{2}(?::\d{2})?)?)[)\]]?$/u
/** The body and the day in one line, under the title or at the end. */
const SIGNED =
  /^[\p{Script=Han}]{2,30}(?:局|厅|委|委员会|办公室|办公厅|政府|院) ?[([]?20\d{2}年\d{1,2}月\d{1,2}日[)\]]?$/u
/** …年度报告 2011-01-28: the day behind the title in its line. */
const AFTER_TITLE = /(?:报告|年报) ?[([]?20\d{2}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})[)\]]?$/u
const LOST = /^[([]?20\d{2}(?:\d{2,4}日?|年月日|年\d{1,2}日|年 ?日)[)\]]?$/u
const META_KEYS = ['pubdate', 'publishdate', 'publish-date', 'article:published_time', 'createdate', 'date'] as const

/** Publication date: labelled in the head of the page, standing alone (brackets under the title, signature), or a meta element. */
export const readPublished = (
  lines: readonly Line[],
  meta: Readonly<Record<string, string>>,
): { readonly published: Stated<string> | null; readonly diagnostics: readonly Diagnostic[] } => {
  const labelled = findLabelled(lines) ?? findAlone(lines) ?? fromMeta(meta)
  if (labelled !== null) return { published: labelled, diagnostics: [] }
  const damaged = lines.find((line) => LOST.test(line.text))
  return {
    published: null,
    diagnostics:
      damaged === undefined
        ? []
        : [
            {
              code: 'date-damaged',
              severity: 'note',
              place: damaged.place(0, damaged.text.length),
              actual: damaged.text,
            },
          ],
  }
}

const dayIn = (text: string): RegExpExecArray | null => DAY.exec(text) ?? DAY_IN_WORDS.exec(text)

/** 成文日期:2016-03-31 | 发布日期:2016-04-08: two labels may stand in one line. */
const daysIn = (text: string): readonly RegExpExecArray[] => {
  if (!text.includes('20')) return []
  const days = matchesOf(text, DAYS)
  const words = days.length === 0 ? DAY_IN_WORDS.exec(text) : null
  return words === null ? days : [words]
}

const stated = (line: Line, match: RegExpExecArray, inferred: boolean): Stated<string> | null => {
  const value = dayOf(match.groups)
  const end = match.index + match[0].length
  return value === null
    ? null
    : { value, printed: line.printed(match.index, end), place: line.place(match.index, end), inferred }
}

/** 成文日期, 公文生成日期: when the text was made, which matters only where no day of publication is told. */
const MADE = /(?:成文|生成|印发|发文)(?:日期|时间)[:\s|]{0,3}[[(【]?$/u

const PUBLISHED = /(?:发布|公开|发表)(?:日期|时间)[:\s|]{0,3}[[(【]?$/u

/** 时间:2015-01-07 15:12 is when the page was put up. */
const CLOCK = /^ ?\d{1,2}: ?\d{2}/u

const BULLET = /^[•·●◆■▪] ?/u
/** The day begins its line, or its item of a list: • 发布日期 over • 2014-02-06. */
const startsLine = (text: string, at: number): boolean => text.slice(0, at).replace(BULLET, '') === ''
const isLabel = (text: string): boolean => LABEL_ONLY.test(text.replace(BULLET, ''))

const findLabelled = (lines: readonly Line[]): Stated<string> | null => {
  let made: Stated<string> | null = null
  for (const [index, line] of lines.entries())
    for (const match of daysIn(line.text)) {
      const before = line.text.slice(Math.max(0, match.index - 8), match.index)
      const previous = lines[index - 1]
      if (
        LABELLED.test(before) ||
        (previous !== undefined && startsLine(line.text, match.index) && isLabel(previous.text))
      ) {
        const found = stated(line, match, false)
        if (found === null) continue
        if (MADE.test(before)) made ??= found
        else if (made === null || PUBLISHED.test(before) || CLOCK.test(line.text.slice(match.index + match[0].length)))
          return found
      }
    }
  return made
}

/** 2016-03-28 12:00 来源:…, 某某政府网 2014年2月19日 来源:…: a line under the title, whose day has no label. */
const BESIDE_SOURCE =
  /^[^\d,。;:]{0,12}20\d{2}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})(?: ?\d{1,2}:\d{2}(?::\d{2})?)? {0,4}(?:信息|文章)?(?:来源|发布机构|作者|编辑|浏览|点击|[[(【]?字体)/u
const HEAD_LINES = 20

const findAlone = (lines: readonly Line[]): Stated<string> | null => {
  const line =
    lines.find(({ text }) => ALONE.test(text.replace(BULLET, ''))) ??
    lines.slice(0, HEAD_LINES).find(({ text }) => BESIDE_SOURCE.test(text)) ??
    lines.find(({ text }) => SIGNED.test(text) || AFTER_TITLE.test(text))
  const match = line === undefined ? null : dayIn(line.text)
  return line === undefined || match === null ? null : stated(line, match, false)
}

const fromMeta = (meta: Readonly<Record<string, string>>): Stated<string> | null => {
  for (const key of META_KEYS) {
    const printed = meta[key]
    const groups = printed === undefined ? undefined : DAY.exec(printed)?.groups
    if (printed === undefined || groups === undefined) continue
    const value = dayOf(groups)
    if (value !== null) return { value, printed, place: null, inferred: false }
  }
  return null
}
