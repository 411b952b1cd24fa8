import type { Language } from '../../src/core/domain/language.ts'
import type { Catalog } from '../../src/core/schema/wire-catalog.ts'

/** What search engines are told of the data set (https://schema.org/Dataset). */
interface Described {
  readonly catalog: Catalog
  readonly title: string
  readonly description: string
  readonly language: Language
  /** Name of whoever made it. */
  readonly creator: string
  /** Steps from the page to the site: `../` from a page in a folder of it. */
  readonly up: string
  readonly license: string
  /** What the figures count, in words. */
  readonly measured: readonly string[]
  /** Where the site is; null: wherever it is read from. */
  readonly address: string | null
}

const FILES = [
  { name: 'CSV', file: 'figures.csv', type: 'text/csv' },
  { name: 'JSON', file: 'figures.json', type: 'application/json' },
  { name: 'Frictionless Data Package', file: 'datapackage.json', type: 'application/json' },
] as const

/** What the catalog calls the extent of national statistics. */
const NATIONWIDE = '全国'

/** What it is, and what it counts: search engines take no description of less than 50 letters. */
const described = ({ description, measured, language }: Described): string =>
  language === 'en' ? `${description} ${measured.join('; ')}.` : `${description}${measured.join('、')}。`

/** The years and regions are those of the reports, no more. */
export const datasetOf = (about: Described) => {
  const { catalog, title, language, creator, up, license, measured, address } = about
  const years = catalog.reports.flatMap(({ year }) => year ?? [])
  const regions = [...new Set(catalog.reports.flatMap(({ region }) => region ?? []))].sort()
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: described(about),
    inLanguage: language,
    license,
    isAccessibleForFree: true,
    ...(address === null ? {} : { url: address }),
    creator: { '@type': 'Organization', name: creator },
    ...(years.length === 0 ? {} : { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    spatialCoverage: regions.map((name) => ({ '@type': 'Place', name: name === NATIONWIDE ? '中国' : name })),
    variableMeasured: measured,
    keywords: measured,
    distribution: FILES.map(({ name, file, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: address === null ? `${up}data/${file}` : new URL(`data/${file}`, address).href,
    })),
  }
}

/** JSON as it may stand in a script element: nothing in it ends the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
