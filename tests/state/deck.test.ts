import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_SLIDES, decodeDeck, encodeDeck, moved, readSlides, withSlide } from '../../src/state/deck'
import { decodeView, encodeView, slideAddress, slideView } from '../../src/state/url-codec'
import { DEFAULT_VIEW } from '../../src/state/view'

const slide = (title: string, note = '') => ({ address: `channels?card=${title}`, title, note })
const [A, B, C] = [slide('a'), slide('b'), slide('c', '说慢一点')]

describe('a deck in an address', () => {
  it('is read back as it was, in letters that no address has to escape', () => {
    const text = fc.string({ maxLength: 60, unit: 'grapheme' })
    fc.assert(
      fc.property(
        fc.array(fc.record({ address: text, title: text, note: text }), { minLength: 1, maxLength: 6 }),
        (deck) => {
          const encoded = encodeDeck(deck)
          expect(encoded).toMatch(/^[\w-]+$/u)
          expect(decodeDeck(encoded)).toEqual(deck)
        },
      ),
    )
  })

  it('is JSON of address, title and note in base64', () => {
    // [["a","t"]] → 5b 5b 22 61 22 2c 22 74 22 5d 5d
    expect(encodeDeck([{ address: 'a', title: 't', note: '' }])).toBe('W1siYSIsInQiXV0')
  })

  it.each(['', '!', 'W1siYSJdXQ', 'W10', 'e30', '_w'])('%j is no deck', (text) => {
    expect(decodeDeck(text)).toBeNull()
  })

  it('fits where every slide is as long as one may be', () => {
    const full = Array.from({ length: MOST_SLIDES }, (_, index) => ({
      address: `channels?card=${index}`.padEnd(2000, 'x'),
      title: '标'.repeat(300),
      note: '注'.repeat(500),
    }))
    const { view, ignored } = decodeView(encodeView({ ...DEFAULT_VIEW, deck: full }))
    expect(ignored).toEqual([])
    expect(view.deck).toEqual(full)
  })

  it('has no more slides than a presentation of an hour', () => {
    const many = Array.from({ length: MOST_SLIDES + 1 }, (_, index) => ['a', String(index)])
    expect(readSlides(many)).toBeNull()
    expect(readSlides(many.slice(1))).toHaveLength(60)
  })
})

describe('the slides of a deck', () => {
  it('are pinned at the end and taken off by their address', () => {
    expect(withSlide([A], B)).toEqual([A, B])
    expect(withSlide([A, B], { ...A, title: 'another name' })).toEqual([B])
  })

  it('change places with their neighbours, and stay at the ends', () => {
    expect(moved([A, B, C], 1, -1)).toEqual([B, A, C])
    expect(moved([A, B, C], 1, 1)).toEqual([A, C, B])
    expect(moved([A, B, C], 0, -1)).toEqual([A, B, C])
    expect(moved([A, B, C], 2, 1)).toEqual([A, B, C])
  })
})

describe('the address of a slide', () => {
  const view = {
    ...DEFAULT_VIEW,
    screen: 'channels',
    agencies: ['衡阳市'],
    years: [2014, 2018],
    card: 'total',
    language: 'en',
    theme: 'dark',
    deck: [A],
    slide: 3,
  } as const

  it('holds screen, choices and card, neither language and looks nor the deck', () => {
    expect(slideAddress(view)).toBe('channels?a=%E8%A1%A1%E9%98%B3%E5%B8%82&y=2014-2018&card=total')
  })

  it('is presented in the language and looks of now, with the deck of now', () => {
    const now = { ...DEFAULT_VIEW, language: 'zh-Hant', theme: 'light', deck: [B] } as const
    expect(slideView(slideAddress(view), now, 1)).toEqual({
      ...view,
      language: 'zh-Hant',
      theme: 'light',
      deck: [B],
      slide: 1,
    })
  })
})
