import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../../src/core/metrics/read-indicator'
import { words as en } from '../../../src/i18n/card-sentence/en'
import { words as hans } from '../../../src/i18n/card-sentence/zh-Hans'
import { messages } from '../../../src/i18n/messages/en/index'
import type { BarItem } from '../../../src/ui/charts/series'
import { titledSentence } from '../../../src/ui/figures/titled-sentence'
import { barsOf } from '../../../src/ui/figures/bars'
import { placeAt, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const bar = (label: string, value: number | null): BarItem => ({
  key: label,
  label,
  value,
  mark: value === null ? 'blank' : 'printed',
  text: value === null ? 'blank' : `${value} items`,
  unit: '条',
  source: value === null ? null : { reportId: 'r', place: placeAt(1), printed: String(value) },
})
const ENGLISH = { ...WORDS, messages, own: en }

const said = (items: readonly BarItem[], language = ENGLISH) => {
  const sentence = titledSentence({ title: 'Channels', chart: { kind: 'bars', items, total: null } }, language)
  return sentence?.map((parts) => parts.map(({ text }) => text).join(''))
}

describe('the sentence of a card, which stands without its title on a slide', () => {
  it('begins with a capital, and only where it begins', () => {
    expect(said([bar('Website', 406), bar('weibo', 52)])).toEqual(['Channels: ', 'Most: Website, 406 items'])
    expect(said([bar('Website', 406), bar('weibo', 52), bar('other', null)])).toEqual([
      'Channels: ',
      'Of those with a figure, most: Website, 406 items',
    ])
  })

  it('is as it is where its script has no capitals', () => {
    expect(said([bar('网站', 406), bar('微博', 52)], { ...WORDS, own: hans })).toEqual([
      'Channels：',
      '网站最多，406 items',
    ])
  })
})

it('heads the column of shares with a capital, as every other column', () => {
  const row = (indicator: 'reconsideration' | 'reconsideration.upheld') => ({
    label: indicator,
    reading: readIndicator(report({ form: '2021', cells: [] }), indicator),
  })
  const request = { parts: [row('reconsideration.upheld')], whole: row('reconsideration'), measure: 'count' } as const
  expect(barsOf(request, { ...WORDS, messages }).table.columns.map(({ label }) => label)).toEqual([
    'Indicator',
    'Figure',
    'Share',
  ])
})
