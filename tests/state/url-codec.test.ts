import fc from 'fast-check'
import { COMPANIES } from '../../src/core/metrics/peers/companies'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/domain/language'
import { decodeView, encodeView, sourceAddresses } from '../../src/state/url-codec'
import { AUDIT_CHOICES, DEFAULT_VIEW, MEASURES, SCREENS, THEMES } from '../../src/state/view'
import type { View } from '../../src/state/view'

const ordinaryScreens = SCREENS.filter((screen) => screen !== 'source')
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.length <= 300)
const place = fc.constantFrom('b12.0-4', 'b3r2c1.5-8', 'b0r0c0.0-0')
const choices = {
  agencies: fc.uniqueArray(name, { maxLength: 5 }),
  years: fc.option(
    fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 })).map(([a, b]) => {
      const range: readonly [number, number] = a < b ? [a, b] : [b, a]
      return range
    }),
  ),
  measure: fc.constantFrom(...MEASURES),
  approximate: fc.boolean(),
  smallBase: fc.integer({ min: 0, max: 9999 }),
  areas: fc.uniqueArray(name, { maxLength: 5 }),
  part: fc.option(fc.constantFrom('01-08', '08-08', '01-03', '04-12')),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  elder: fc.boolean(),
  singleKeys: fc.boolean(),
  audit: fc.record({
    class: fc.subarray([...AUDIT_CHOICES.class]),
    severity: fc.subarray([...AUDIT_CHOICES.severity]),
    rules: fc.subarray([...AUDIT_CHOICES.rules]),
    review: fc.subarray([...AUDIT_CHOICES.review]),
  }),
  row: fc.option(fc.constantFrom('requests.received', 'fees')),
  deck: fc.array(fc.record({ address: name, title: name, note: fc.string({ maxLength: 40 }) }), { maxLength: 4 }),
  missing: fc.boolean(),
  comparison: fc.record({
    base: fc.option(name),
    other: fc.option(name),
    differing: fc.boolean(),
    region: fc.option(fc.oneof(name, fc.constant(''))),
    item: fc.option(name),
    peers: fc.option(fc.constantFrom('requests.received', 'requests.granted.share')),
    at: fc.option(fc.integer({ min: 2008, max: 2030 })),
    company: fc.option(fc.constantFrom(...COMPANIES)),
  }),
}
const finding = fc.option(fc.constantFrom('0123456789abcdef', '0123456789abcdef-2'))
const card = fc.option(fc.constantFrom('received', 'channels.hunan-2013', 'deaths.衡阳市'))
const slide = fc.option(fc.integer({ min: 0, max: 59 }))
const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.record({
    ...choices,
    screen: fc.constantFrom(...ordinaryScreens),
    source: fc.constant(null),
    from: fc.constant(null),
    finding: fc.constant(null),
    card,
    slide,
  }),
  fc.record({
    ...choices,
    screen: fc.constant('audit' as const),
    source: fc.constant(null),
    from: fc.constant(null),
    finding,
    card,
    slide,
  }),
  fc.record({
    ...choices,
    screen: fc.constant('source' as const),
    source: fc.option(
      fc.record({
        report: name,
        place: fc.option(place),
        also: fc.array(fc.record({ report: name, place }), { maxLength: 5 }),
      }),
    ),
    from: fc.option(fc.constantFrom(...ordinaryScreens)),
    finding,
    card: fc.constant(null),
    slide: fc.constant(null),
  }),
)

describe('links', () => {
  it('give back every view they were made from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, ignored: [], newer: false, data: null })
      }),
    )
  })

  it('to places of one view are those written one by one', () => {
    const target = fc.record({
      report: name,
      place: fc.option(place),
      also: fc.array(fc.record({ report: name, place }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(anyView, target, (view, source) => {
        expect(sourceAddresses(view)(source)).toBe(encodeView({ ...view, screen: 'source', source }))
      }),
    )
  })

  it('never fail, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(SCREENS).toContain(decodeView(`#${text}`).view.screen)
      }),
    )
  })

  it('leave out what nobody chose', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('#/overview?v=1')
  })
})

describe('old links open for ever', () => {
  it.each<readonly [string, Partial<View>]>([
    ['', {}],
    ['#/', {}],
    ['#/channels', { screen: 'channels' }],
    ['#/channels?v=1', { screen: 'channels' }],
    [
      '#/compare?v=1&peers=requests.granted.share&at=2024&with=level',
      {
        screen: 'compare',
        comparison: { ...DEFAULT_VIEW.comparison, peers: 'requests.granted.share', at: 2024, company: 'level' },
      },
    ],
    [
      '#/requests?v=1&a=%E5%AE%BF%E8%BF%81%E5%B8%82&y=2023-2025&m=share',
      { screen: 'requests', agencies: ['宿迁市'], years: [2023, 2025], measure: 'share' },
    ],
    [
      '#/overview?v=1&a=%E8%A1%A1%E9%98%B3%E5%B8%82&a=%E4%B8%8A%E6%B5%B7%E5%B8%82&m=change&lang=en',
      { agencies: ['衡阳市', '上海市'], measure: 'change', language: 'en' },
    ],
    [
      '#/accidents?v=1&lang=zh-Hant&theme=dark&elder=1',
      { screen: 'accidents', language: 'zh-Hant', theme: 'dark', elder: true },
    ],
    ['#/audit?v=1&keys=0', { screen: 'audit', singleKeys: false }],
    [
      '#/source?v=1&report=hengyang-work-safety-2018&place=b31r2c3.0-3&from=overview',
      {
        screen: 'source',
        source: { report: 'hengyang-work-safety-2018', place: 'b31r2c3.0-3', also: [] },
        from: 'overview',
      },
    ],
    ['#/source?place=b1.0-2&report=x', { screen: 'source', source: { report: 'x', place: 'b1.0-2', also: [] } }],
    [
      '#/accidents?v=1&area=%E8%A1%A1%E9%98%B3%E5%B8%82&area=%E5%85%A8%E5%9B%BD&part=01-08',
      { screen: 'accidents', areas: ['衡阳市', '全国'], part: '01-08' },
    ],
    [
      '#/source?v=1&report=x&place=b1.0-2&also=b1.5-8&also=b2.0-3%40y&from=accidents',
      {
        screen: 'source',
        source: {
          report: 'x',
          place: 'b1.0-2',
          also: [
            { report: 'x', place: 'b1.5-8' },
            { report: 'y', place: 'b2.0-3' },
          ],
        },
        from: 'accidents',
      },
    ],
    [
      '#/audit?v=1&class=report-error.scope&severity=error&rules=tables&review=open&finding=0123456789abcdef',
      {
        screen: 'audit',
        audit: { class: ['report-error', 'scope'], severity: ['error'], rules: ['tables'], review: ['open'] },
        finding: '0123456789abcdef',
      },
    ],
  ])('%s', (link, chosen) => {
    expect(decodeView(link)).toEqual({ view: { ...DEFAULT_VIEW, ...chosen }, ignored: [], newer: false, data: null })
  })
})

describe('what a link says that cannot be understood', () => {
  it.each<readonly [string, readonly string[]]>([
    ['#/nowhere?v=1', ['#']],
    ['#/overview?v=1&colour=red', ['colour']],
    ['#/overview?v=1&y=2020', ['y']],
    ['#/overview?v=1&y=2020-2014', ['y']],
    ['#/overview?v=1&m=median', ['m']],
    ['#/overview?v=1&lang=fr', ['lang']],
    ['#/overview?v=1&a=', ['a']],
    ['#/overview?v=one', ['v']],
    ['#/overview?v=1&constructor=1&__proto__=2', ['constructor', '__proto__']],
    ['#/accidents?v=1&part=08-01', ['part']],
    ['#/accidents?v=1&part=01-12', ['part']],
    ['#/accidents?v=1&part=13-14', ['part']],
    ['#/accidents?v=1&area=', ['area']],
    ['#/source?v=1&report=x&also=here', ['also']],
    ['#/source?v=1&also=b1.0-2', ['also']],
    ['#/source?v=1&place=b1.0-2', ['place']],
    ['#/source?v=1&report=x&place=here', ['place']],
    ['#/audit?v=1&class=wrong', ['class']],
    ['#/audit?v=1&finding=here', ['finding']],
    [`#/overview?v=1&a=${'长'.repeat(301)}`, ['a']],
  ])('%s is ignored and named', (link, ignored) => {
    expect(decodeView(link).ignored).toEqual(ignored)
  })

  it('does not keep the rest from being restored', () => {
    const { view, ignored } = decodeView('#/requests?v=1&m=share&y=soon')
    expect(view).toEqual({ ...DEFAULT_VIEW, screen: 'requests', measure: 'share' })
    expect(ignored).toEqual(['y'])
  })

  it('tells a link of a later version apart', () => {
    expect(decodeView('#/overview?v=2').newer).toBe(true)
    expect(decodeView('#/overview?v=1').newer).toBe(false)
  })
})

describe('the figures a link was made from', () => {
  it('are handed on beside the view, and named where they are none', () => {
    const { view, ignored, data } = decodeView('#/channels?v=1&data=1.ab-_9')
    expect([view, ignored, data]).toEqual([{ ...DEFAULT_VIEW, screen: 'channels' }, [], '1.ab-_9'])
    expect(decodeView('#/channels?v=1&data=%3Cb%3E')).toMatchObject({ ignored: ['data'], data: null })
  })
})
