import type { Approximation } from '../../domain/unit'
import { chineseValue } from '../../text/numeral'
import { THRESHOLDS } from '../thresholds'
import type { WrittenNumber } from './written-number'

interface Worded {
  readonly pattern: RegExp
  /** Per cent it says; null where the words are no number after all. */
  readonly percent: (groups: Readonly<Record<string, string | undefined>>) => number | null
  /** Points the percentage may lie away. */
  readonly width: number
  /** Points above it that 过 leaves open, where that is all there is. */
  readonly most?: number
  /** It is a growth, whatever stands around it. */
  readonly grows?: true
}

const BEFORE = '(?<before>大约|约|将近|接近|近|不足|不到|超过|逾|超|过|nearly |about |over |more than )?'
const AFTER = '(?<after>余|多|以上|左右|上下)?'
/** 成立, 成效, 成果 and the like are no tenths. */
const TENTH = '成(?!立|效|果|员|功|为|本|交|绩|品|熟|套|长|就|都|人|年|文|型|不变)'
const HAN_NUMBER = '[一二两三四五六七八九十]{1,3}'

const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return null
  return /^\d/u.test(text) ? Number(text) : chineseValue(text)
}

const ENGLISH: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  'two thirds': 200 / 3,
  'three quarters': 75,
  doubled: 100,
  tripled: 200,
}

const ENGLISH_DIGITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The words people write for shares and multiples, the longest first. */
const WORDED: readonly Worded[] = [
  // 八成七: hundredths are said too
  {
    pattern: new RegExp(
      `${BEFORE}(?<tenths>${HAN_NUMBER}|\\d)成(?<hundredths>[一二三四五六七八九])(?!半)${AFTER}`,
      'uy',
    ),
    percent: ({ tenths, hundredths }) => {
      const [value, rest] = [numberOf(tenths), numberOf(hundredths)]
      return value === null || rest === null || value > 9 ? null : value * 10 + rest
    },
    width: THRESHOLDS.captionTenth / 10,
  },
  {
    pattern: new RegExp(`${BEFORE}(?<tenths>${HAN_NUMBER}|\\d)${TENTH}(?<half>半)?${AFTER}`, 'uy'),
    percent: ({ tenths, half }) => {
      const value = numberOf(tenths)
      return value === null || value > 10 ? null : value * 10 + (half === undefined ? 0 : 5)
    },
    width: THRESHOLDS.captionTenth,
  },
  {
    pattern: new RegExp(`${BEFORE}(?<whole>${HAN_NUMBER}|\\d{1,2})分之(?<part>${HAN_NUMBER}|\\d{1,2})${AFTER}`, 'uy'),
    percent: ({ whole, part }) => {
      const [of, some] = [numberOf(whole), numberOf(part)]
      return of === null || some === null || of < 2 || some > of ? null : (some / of) * 100
    },
    width: THRESHOLDS.captionFraction,
  },
  {
    pattern: new RegExp(`${BEFORE}(?:一半|半数)${AFTER}`, 'uy'),
    percent: () => 50,
    width: THRESHOLDS.captionFraction,
    most: 50,
  },
  // a majority; 近半年 is none
  {
    pattern: /(?<before>近|超|过|逾)半(?!年|天|日|月|个)/uy,
    percent: () => 50,
    width: THRESHOLDS.captionFraction,
    most: 50,
  },
  {
    pattern: new RegExp(`${BEFORE}翻(?:了)?(?<times>${HAN_NUMBER})?番${AFTER}`, 'uy'),
    percent: ({ times }) => {
      const value = times === undefined ? 1 : numberOf(times)
      return value === null ? null : (2 ** value - 1) * 100
    },
    width: THRESHOLDS.captionMultiple,
    grows: true,
  },
  {
    pattern:
      /(?<before>nearly |about |over |more than )?(?<english>one|two|three|four|five|six|seven|eight|nine) in ten\b/iuy,
    percent: ({ english = '' }) => (ENGLISH_DIGITS.indexOf(english.toLowerCase()) + 1) * 10,
    width: THRESHOLDS.captionTenth,
  },
  {
    pattern:
      /(?<before>nearly |about |over |more than )?(?<english>two[- ]thirds|three[- ]quarters|(?:one|a)[- ](?:third|quarter)|half)(?= of| ?\(|[,.;]|$)/iuy,
    percent: ({ english = '' }) =>
      ENGLISH[
        english
          .toLowerCase()
          .replace(/^(?:one|a)[- ]/u, '')
          .replace('-', ' ')
      ] ?? null,
    width: THRESHOLDS.captionFraction,
  },
  {
    pattern: /(?<before>nearly |about |more than )?(?<english>doubled|tripled)\b/iuy,
    percent: ({ english = '' }) => ENGLISH[english.toLowerCase()] ?? null,
    width: THRESHOLDS.captionMultiple,
    grows: true,
  },
]

const BOUNDS: Readonly<Record<string, Approximation>> = {
  大约: 'about',
  约: 'about',
  左右: 'about',
  上下: 'about',
  about: 'about',
  将近: 'up-to',
  接近: 'up-to',
  近: 'up-to',
  不足: 'up-to',
  不到: 'up-to',
  nearly: 'up-to',
}

const boundOf = (word: string | undefined): Approximation | undefined =>
  word === undefined ? undefined : (BOUNDS[word.trim().toLowerCase()] ?? 'at-least')

/** How far a worded share may lie away: on both sides, or on one only where it is a bound. */
const bounded = (
  approx: Approximation | undefined,
  width: number,
): Pick<WrittenNumber, 'approx' | 'step' | 'short'> => {
  if (approx === 'up-to') return { approx, step: Math.max(width, THRESHOLDS.captionNearly), short: false }
  if (approx === 'at-least') return { approx, step: Math.max(2 * width, THRESHOLDS.captionNearly), short: false }
  return { ...(approx === undefined ? {} : { approx }), step: 2 * width, short: true }
}

const MULTIPLE = new RegExp(
  `${BEFORE}(?<times>\\d{1,4}(?:\\.\\d{1,2})?|${HAN_NUMBER})${AFTER}倍${AFTER.replace('after', 'last')}`,
  'uy',
)
/** 增长两倍 is 200 % more, 两倍 of last year's 100 % more. */
const MORE = /(?:增加|增长|上升|提高|提升|扩大|多|高)了?$/u

const multipleAt = (text: string, index: number): WrittenNumber | null => {
  MULTIPLE.lastIndex = index
  const match = MULTIPLE.exec(text)
  const groups = match?.groups ?? {}
  const times = numberOf(groups['times'])
  if (match === null || times === null) return null
  const more = MORE.test(text.slice(Math.max(0, index - 4), index))
  const decimals = /\.(?<decimals>\d+)/u.exec(match[0])?.groups?.['decimals']?.length ?? 0
  const width = decimals === 0 ? THRESHOLDS.captionMultiple : 50 / 10 ** decimals
  return {
    start: index,
    end: index + match[0].length,
    value: Number(((more ? times : times - 1) * 100).toPrecision(12)),
    ...bounded(boundOf(groups['last'] ?? groups['after'] ?? groups['before']), width),
    unit: '%',
    worded: true,
    direction: 1,
  }
}

/**
 * A share or a multiple in words, as a percentage; null where none stands.
 * @example wordedShareAt('近九成', 0) // { value: 90, approx: 'up-to', unit: '%', … }
 * @example wordedShareAt('翻一番', 0) // { value: 100, direction: 1, unit: '%', … }
 */
export const wordedShareAt = (text: string, index: number): WrittenNumber | null => {
  for (const { pattern, percent, width, most, grows } of WORDED) {
    pattern.lastIndex = index
    const match = pattern.exec(text)
    if (match === null) continue
    const groups = match.groups ?? {}
    const value = percent(groups)
    if (value === null) continue
    const bound = boundOf(groups['after'] ?? groups['before'])
    const open = bound === 'at-least' && most !== undefined ? { step: most } : {}
    return {
      start: index,
      end: index + match[0].length,
      value,
      ...bounded(bound, width),
      ...open,
      unit: '%',
      worded: true,
      ...(grows === true ? { direction: 1 } : {}),
    }
  }
  return multipleAt(text, index)
}
