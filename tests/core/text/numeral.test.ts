import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/core/text/normalize'
import { chineseValue, parseNumeral } from '../../../src/core/text/numeral'

const DIGITS = '零一二三四五六七八九'
const digit = (value: number): string => DIGITS.charAt(value)

/** A number below ten thousand as one says it, with 零 for the places left out. */
const sayBelowWan = (value: number): string => {
  const units = ['千', '百', '十', '']
  const places = [1000, 100, 10, 1].map((place) => Math.floor(value / place) % 10)
  let said = ''
  let skipped = false
  for (const [index, place] of places.entries()) {
    if (place === 0) {
      skipped = said !== ''
      continue
    }
    if (skipped) said += '零'
    skipped = false
    said += digit(place) + (units[index] ?? '')
  }
  return said
}

/** A number below a hundred million in words. */
const say = (value: number): string => {
  if (value === 0) return '零'
  const wan = Math.floor(value / 10_000)
  const rest = value % 10_000
  if (wan === 0) return sayBelowWan(rest)
  return `${sayBelowWan(wan)}万${rest === 0 ? '' : rest < 1000 ? `零${sayBelowWan(rest)}` : sayBelowWan(rest)}`
}

const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9.,]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const valueOf = (printed: string): number | undefined => parseNumeral(normalize(printed).text, 0)?.value

describe('numbers that are written are read back', () => {
  it('in Arabic digits', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(valueOf(`${value}件`)).toBe(value)
      }),
    )
  })

  it('with decimals', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99), (whole, hundredths) => {
        const printed = `${whole}.${String(hundredths).padStart(2, '0')}`
        expect(valueOf(`${printed}万元`)).toBe(Number(printed))
      }),
    )
  })

  it('with thousands separators, half and full width', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const printed = value.toLocaleString('en')
        expect(valueOf(`${printed}条`)).toBe(value)
        expect(valueOf(`${fullWidth(printed)}条`)).toBe(value)
      }),
    )
  })

  it('with thousands parted by a space, but not by a zero or a wider gap before it', () => {
    expect(valueOf('5 810条')).toBe(5810)
    expect(valueOf('05 810条')).toBe(5)
    expect(valueOf('0 810条')).toBe(0)
    expect(valueOf('5  810条')).toBe(5)
  })

  it('in Chinese words', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(chineseValue(say(value))).toBe(value)
      }),
    )
  })

  it('in Chinese digits read one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        expect(
          chineseValue([...String(year)].map((each) => '〇一二三四五六七八九'.charAt(Number(each))).join('')),
        ).toBe(year)
      }),
    )
  })

  it('in traditional and financial glyphs', () => {
    expect(valueOf('兩千零五件')).toBe(2005)
    expect(valueOf('壹佰贰拾叁元')).toBe(123)
  })
})

describe('numbers as people write them', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿三', 23],
    ['卅', 30],
    ['一百零三', 103],
    ['三百二', 320],
    ['两千零五', 2005],
    ['二〇二五', 2025],
    ['一万二', 12_000],
    ['三万零五十', 30_050],
    ['一亿二千万', 120_000_000],
    ['〇', 0],
  ])('%s is %d', (words, value) => {
    expect(chineseValue(words)).toBe(value)
  })

  it.each([
    ['278余万', { value: 2_780_000, approx: 'at-least', length: 5, digits: 'arabic' }],
    ['5.3万条', { value: 53_000, length: 4, digits: 'arabic' }],
    ['400余条', { value: 400, approx: 'at-least', length: 4, digits: 'arabic' }],
    ['近200件', { value: 200, approx: 'up-to', length: 4, digits: 'arabic' }],
    ['约3亿次', { value: 300_000_000, approx: 'about', length: 3, digits: 'arabic' }],
    ['80次以上', { value: 80, length: 2, digits: 'arabic' }],
    ['80以上', { value: 80, approx: 'at-least', length: 4, digits: 'arabic' }],
    ['近200余件', { value: 200, approx: 'at-least', length: 5, digits: 'arabic' }],
    ['-18起', { value: -18, length: 3, digits: 'arabic' }],
    ['十余次', { value: 10, approx: 'at-least', length: 2, digits: 'chinese' }],
  ])('%s', (text, numeral) => {
    expect(parseNumeral(text, 0)).toEqual(numeral)
  })

  it('leaves 万元 and 亿元 as units', () => {
    expect(parseNumeral('12.5万元', 0)).toEqual({ value: 12.5, length: 4, digits: 'arabic' })
    expect(parseNumeral('3亿元', 0)).toEqual({ value: 3, length: 1, digits: 'arabic' })
  })

  it('starts where it is told to', () => {
    expect(parseNumeral('共12件', 1)).toEqual({ value: 12, length: 2, digits: 'arabic' })
  })
})

describe('what is no number', () => {
  it.each(['件', '', '公开', 'app', '·', ',5', '.5', '约', '余', '多条'])('is not read: %s', (text) => {
    expect(parseNumeral(text, 0)).toBeNull()
  })

  it.each(['十十', '百', '千五', '五六十', '万', '亿', '一二百', '三廿'])('in words is not read: %s', (words) => {
    expect(chineseValue(words)).toBeNull()
  })

  it.each([
    ['1,23条', 1],
    ['12,34,567', 12],
    ['1234,567', 1234],
    ['2018年', 2018],
  ])('does not join digits that are not in threes: %s', (text, value) => {
    expect(parseNumeral(text, 0)?.value).toBe(value)
  })

  it('in any other text is never more than the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('1', ',', ' ', '.', '万', '亿', '十', '百', '约', '余', '二', '〇'),
          maxLength: 60,
        }),
        (text) => {
          const numeral = parseNumeral(text, 0)
          if (numeral === null) return
          expect(numeral.length).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(numeral.value)).toBe(true)
        },
      ),
    )
  })
})
