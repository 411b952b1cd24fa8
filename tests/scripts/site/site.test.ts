import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { datasetOf, scriptJson } from '../../../scripts/site/dataset'
import { entryPage } from '../../../scripts/site/entry-page'
import { pictureOf } from '../../../scripts/site/picture'
import { siteAddress } from '../../../scripts/site/plugin'
import { catalogLine } from '../../support/data-set'
import { report } from '../../support/report-builder'

const CATALOG = {
  schemaVersion: 1,
  reports: [
    catalogLine(report({ id: 'a', agency: '甲局', year: 2023, form: '2021', cells: [] }), '湖南省'),
    catalogLine(report({ id: 'b', agency: '乙局', year: 2018, form: '2014', cells: [] }), null),
    catalogLine(report({ id: 'c', agency: '丙局', year: 2020, form: '2019', cells: [] }), '全国'),
  ],
} as const
const described = (address: string | null) =>
  datasetOf({
    catalog: { ...CATALOG, reports: [...CATALOG.reports] },
    title: '数据集',
    description: '说明 </script>',
    language: 'zh-Hans',
    creator: '年报通',
    up: './',
    license: 'https://opensource.org/license/mit',
    measured: ['收到申请'],
    address,
  })
const HEAD = {
  title: 'Channels "x" · Nianbao',
  description: 'All channels',
  site: 'Nianbao',
  language: 'en',
  picture: 'Columns',
  path: 'en/channels.html',
} as const

describe('the data set for search engines', () => {
  it('says what its reports are of and no more, relative where the site is unknown', () => {
    expect(described(null)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: '数据集',
      temporalCoverage: '2018/2023',
      spatialCoverage: [
        { '@type': 'Place', name: '中国' },
        { '@type': 'Place', name: '湖南省' },
      ],
      variableMeasured: ['收到申请'],
    })
    expect(described(null)).not.toHaveProperty('url')
    expect(described(null).distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      './data/figures.csv',
      './data/figures.json',
      './data/datapackage.json',
    ])
    expect(described('https://a.example/b/').distribution[0]?.contentUrl).toBe('https://a.example/b/data/figures.csv')
  })
  it('cannot end the element it stands in, and reads back', () => {
    const text = scriptJson(described(null))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual(described(null))
  })
})

describe('the page of a screen', () => {
  it('names itself with relative addresses, and leads to the screen in its language', () => {
    const page = entryPage({ ...HEAD, address: null }, 'channels')
    expect(page).toContain('<meta property="og:title" content="Channels &quot;x&quot; · Nianbao">')
    expect(page).toContain('<meta property="og:image" content="../preview.png">')
    expect(page).not.toMatch(/og:url|canonical/u)
    expect(page).toContain('<a href="../#/channels?v=1&amp;lang=en">')
  })
  it('says what data set it is of, in its language and from where it stands', () => {
    const dataset = datasetOf({
      catalog: { ...CATALOG, reports: [...CATALOG.reports] },
      title: 'Nianbao',
      description: 'Figures',
      language: 'en',
      creator: 'Nianbao',
      up: '../',
      license: '',
      measured: ['Requests'],
      address: null,
    })
    const page = entryPage({ ...HEAD, address: null }, 'overview', dataset)
    const { json = '' } = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su.exec(page)?.groups ?? {}
    expect(JSON.parse(json)).toMatchObject({
      description: 'Figures Requests.',
      inLanguage: 'en',
      creator: { name: 'Nianbao' },
      distribution: [{ contentUrl: '../data/figures.csv' }, {}, {}],
    })
  })
  it('gives whole addresses where the site is known', () => {
    const page = entryPage({ ...HEAD, address: 'https://a.example/b/' }, 'channels')
    expect(page).toContain('<meta property="og:image" content="https://a.example/b/preview.png">')
    expect(page).toContain('<link rel="canonical" href="https://a.example/b/en/channels.html">')
  })
  it.each([
    [undefined, null],
    ['', null],
    ['https://a.example/b', 'https://a.example/b/'],
  ])('takes %s for the address %s', (given, address) => {
    expect(siteAddress(given)).toBe(address)
  })
  it('refuses what is no address of a site', () => {
    expect(() => siteAddress('ftp://a.example')).toThrow('NIANBAO_URL')
  })
})

describe('the picture of previews', () => {
  it('is a PNG of 1200 × 630 whose columns are as high as their numbers', () => {
    const file = Buffer.from(pictureOf([1, 0, 2]))
    expect(file.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630])
    // 8 signature + 25 header; length, type and then the data
    const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)))
    const colour = (x: number, y: number) => [...rows.subarray(y * 3601 + 1 + x * 3, y * 3601 + 4 + x * 3)]
    // columns of 700 / 3 from 430 on; 2 is 360 high from 495 up, 1 is 180
    const [first, second, third] = [546, 780, 1013]
    expect(colour(first, 330)).toEqual([0x0b, 0x5c, 0x8a])
    expect(colour(first, 300)).toEqual([0xf6, 0xf7, 0xf5])
    expect(colour(second, 480)).toEqual([0xf6, 0xf7, 0xf5])
    expect(colour(third, 150)).toEqual([0x0b, 0x5c, 0x8a])
  })
})
