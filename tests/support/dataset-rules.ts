/**
 * What search engines ask of a data set: required and recommended properties of "Dataset (Dataset, DataCatalog,
 * DataDownload) structured data" of Google Search Central, with the types of https://schema.org/Dataset. Left out is what
 * this data set has not: another name, a citation, a funder, an identifier, a catalogue it is in, versions.
 */
type Value = unknown
type Rule = readonly [what: string, holds: (value: Value) => boolean]

const isRecord = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: Value): value is string => typeof value === 'string' && value.trim() !== ''
const isList = (value: Value): value is readonly Value[] => Array.isArray(value) && value.length > 0
const areApart = (values: readonly Value[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length
const isAddress = (value: Value): value is string =>
  isText(value) && /^https?:\/\/[^\s/]+/u.test(value) && URL.canParse(value)
const isTyped = (value: Value, ...types: readonly string[]): value is Readonly<Record<string, Value>> =>
  isRecord(value) && isText(value['@type']) && types.includes(value['@type'])

/** ISO 8601: a year, a day, or an interval of them, its end not before its beginning. */
const isTime = (value: Value): boolean => {
  const found = isText(value)
    ? /^(?<from>\d{4}(?:-\d\d-\d\d)?)(?:\/(?<to>\d{4}(?:-\d\d-\d\d)?|\.\.))?$/u.exec(value)
    : null
  const { from = '', to = '..' } = found?.groups ?? {}
  return found !== null && (to === '..' || from <= to)
}

/** `type/subtype`, of those a program can tell. */
const isFormat = (value: Value): boolean => isText(value) && /^[a-z]+\/[a-z0-9.+-]+$/u.test(value)

const isDownload = (value: Value): boolean =>
  isTyped(value, 'DataDownload') &&
  isText(value['contentUrl']) &&
  URL.canParse(value['contentUrl'], 'https://site.example/') &&
  isFormat(value['encodingFormat'])

const REQUIRED: Readonly<Record<string, Rule>> = {
  '@context': ['is schema.org', (value) => value === 'https://schema.org' || value === 'https://schema.org/'],
  '@type': ['is Dataset', (value) => value === 'Dataset'],
  name: ['is a text', isText],
  description: ['has 50 to 5000 characters', (value) => isText(value) && value.length >= 50 && value.length <= 5000],
}

const RECOMMENDED: Readonly<Record<string, Rule>> = {
  creator: [
    'is a person or an organisation with a name',
    (value) => isTyped(value, 'Person', 'Organization') && isText(value['name']),
  ],
  distribution: [
    'are downloads with address and format',
    (value) => isList(value) && areApart(value) && value.every(isDownload),
  ],
  inLanguage: ['is a language', (value) => isText(value) && /^(?:zh-Han[st]|en)$/u.test(value)],
  isAccessibleForFree: ['is true or false', (value) => typeof value === 'boolean'],
  keywords: ['are texts', (value) => isList(value) && areApart(value) && value.every(isText)],
  license: ['is an address', isAddress],
  spatialCoverage: [
    'are named places',
    (value) =>
      isList(value) && areApart(value) && value.every((place) => isTyped(place, 'Place') && isText(place['name'])),
  ],
  temporalCoverage: ['is a time of ISO 8601', isTime],
  variableMeasured: ['are texts', (value) => isList(value) && areApart(value) && value.every(isText)],
}

/** Only where the site says where it is. */
const ALLOWED: Readonly<Record<string, Rule>> = { url: ['is an address', isAddress] }

/** Every rule a data set does not keep, by property; empty where it keeps them all. */
export const datasetProblems = (value: Value): readonly string[] => {
  if (!isRecord(value)) return ['is no object']
  const asked = { ...REQUIRED, ...RECOMMENDED }
  const broken = Object.entries({ ...asked, ...ALLOWED }).flatMap(([property, [what, holds]]) =>
    property in value
      ? holds(value[property])
        ? []
        : [`${property}: ${what}`]
      : property in asked
        ? [`${property}: missing`]
        : [],
  )
  const unknown = Object.keys(value).filter((property) => !(property in asked) && !(property in ALLOWED))
  return [...broken, ...unknown.map((property) => `${property}: unknown`)]
}
