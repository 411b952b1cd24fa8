import { LANGUAGES } from '../core/domain/language'
import { COMPANIES } from '../core/metrics/peers/companies'
import { MOST_SLIDES, decodeDeck, encodeDeck } from './deck'
import { AUDIT_CHOICES, DEFAULT_VIEW, MEASURES, SCREENS, THEMES } from './view'
import type { AuditFacet, Comparison, ScreenId, SourceSpot, SourceTarget, View } from './view'

/** Version of the links. A parameter is never renamed or given another meaning without raising it. */
const LINK_VERSION = 1
const YEARS = /^(?<from>\d{4})-(?<to>\d{4})$/u
const PART = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-2])$/u
const YEAR = /^[12]\d{3}$/u
const MEASURE = /^[a-z][a-z.-]{0,59}$/u
const BASE = /^(?:0|[1-9]\d{0,3})$/u
const PLACE = /^b\d{1,7}(?:r\d{1,7}c\d{1,7})?\.\d{1,9}-\d{1,9}$/u
const SPOT = /^(?<place>b\d{1,7}(?:r\d{1,7}c\d{1,7})?\.\d{1,9}-\d{1,9})(?:@(?<report>.{1,300}))?$/su
const DATA = /^[1-9]\.[\w-]{1,20000}$/u
/** 60 slides of 2,000 letters of address and 800 of title and note: 60 × (2,000 + 3 × 800) bytes in base64, and JSON around. */
const DECK = /^[\w-]{1,400000}$/u
const SLIDE = /^[1-9]\d?$/u
const ROW = /^[a-z0-9.-]{1,80}$/u
const FINDING = /^[0-9a-f]{16}(?:-\d{1,4})?$/u
/** Screens on which a finding can be in view, or on the way back to. */
const SHOW_FINDING: ReadonlySet<ScreenId> = new Set<ScreenId>(['audit', 'source'])
/** The keys of the filter are its parameters. */
const FACETS: readonly AuditFacet[] = ['class', 'severity', 'rules', 'review']
/** Longer than any agency's name or report's id; a limit only against garbage. */
const LONGEST = 300
const MOST_NAMES = 50
/** A sum of a report's rows has fewer terms. */
const MOST_PLACES = 20

/** What a link says, and what in it was not understood. */
export interface DecodedLink {
  readonly view: View
  /** Names of parameters that are unknown or broken; `#` stands for the screen. */
  readonly ignored: readonly string[]
  /** What the link says of the figures it was made from, packed (`features/shared`); null where it says nothing. */
  readonly data: string | null
  /** The link was made by a later version. */
  readonly newer: boolean
}

/** A view as the part of the address after and with `#`. What is the default is left out. */
export const encodeView = (view: View): string =>
  `#/${view.screen}?v=${LINK_VERSION}${encodeSource(view.source)}${encodeRest(view)}`

/** Addresses of places in Source that lead back to a view; what they share is written once, as a screen has hundreds. */
export const sourceAddresses = (view: View): ((source: SourceTarget) => string) => {
  const rest = encodeRest({ ...view, screen: 'source' })
  return (source) => `#/source?v=${LINK_VERSION}${encodeSource(source)}${rest}`
}

const encodeRest = (view: View): string => {
  const parameters = new URLSearchParams()
  for (const agency of view.agencies) parameters.append('a', agency)
  if (view.years !== null) parameters.set('y', view.years.join('-'))
  if (view.measure !== DEFAULT_VIEW.measure) parameters.set('m', view.measure)
  if (view.approximate) parameters.set('join', 'approximate')
  if (view.smallBase !== DEFAULT_VIEW.smallBase) parameters.set('base', String(view.smallBase))
  for (const area of view.areas) parameters.append('area', area)
  if (view.part !== null) parameters.set('part', view.part)
  if (view.language !== DEFAULT_VIEW.language) parameters.set('lang', view.language)
  if (view.theme !== DEFAULT_VIEW.theme) parameters.set('theme', view.theme)
  if (view.elder) parameters.set('elder', '1')
  if (!view.singleKeys) parameters.set('keys', '0')
  if (view.from !== null) parameters.set('from', view.from)
  for (const facet of FACETS) if (view.audit[facet].length > 0) parameters.set(facet, view.audit[facet].join('.'))
  encodeComparison(view.comparison, parameters)
  if (view.missing) parameters.set('missing', '1')
  encodeSpotlight(view, parameters)
  const rest = parameters.toString()
  return rest && `&${rest}`
}

/** By hand, as there are hundreds: letters and digits of a place need no escape. */
const encodeSource = (source: SourceTarget | null): string => {
  if (source === null) return ''
  const spots = source.also.map((spot) => `&also=${encodeURIComponent(encodeSpot(spot, source.report))}`)
  return `&report=${encodeURIComponent(source.report)}${source.place === null ? '' : `&place=${source.place}`}${spots.join('')}`
}

/** A place of the report shown alone, of another with its report: `b1.0-4`, `b1.0-4@hunan-2013`. */
const encodeSpot = ({ report, place }: SourceSpot, shown: string): string =>
  report === shown ? place : `${place}@${report}`

const oneOf = <T extends string>(choices: readonly T[], text: string): T | null =>
  choices.find((choice) => choice === text) ?? null

const usable = (text: string): boolean => text !== '' && text.length <= LONGEST

const decodeYears = (text: string): readonly [number, number] | null => {
  const { from, to } = YEARS.exec(text)?.groups ?? {}
  const years = [Number(from), Number(to)] as const
  return years[0] <= years[1] ? years : null
}

const encodeComparison = (comparison: Comparison, parameters: URLSearchParams): void => {
  const { base, other, differing, peers, at, company, region, item } = comparison
  if (base !== null) parameters.set('one', base)
  if (other !== null) parameters.set('other', other)
  if (differing) parameters.set('differing', '1')
  if (region !== null) parameters.set('up', region)
  if (item !== null) parameters.set('item', item)
  if (peers !== null) parameters.set('peers', peers)
  if (at !== null) parameters.set('at', String(at))
  if (company !== null) parameters.set('with', company)
}

/** What of the screen is shown first, or alone. */
const encodeSpotlight = ({ screen, row, finding, card, deck, slide }: View, parameters: URLSearchParams): void => {
  if (row !== null) parameters.set('row', row)
  if (finding !== null && SHOW_FINDING.has(screen)) parameters.set('finding', finding)
  if (card !== null && screen !== 'source') parameters.set('card', card)
  if (slide !== null && screen !== 'source') parameters.set('slide', String(slide + 1))
  if (deck.length > 0) parameters.set('deck', encodeDeck(deck))
}

/** A list of names with one more; null where the name is unusable or the list is full. */
const withName = (names: readonly string[], name: string): readonly string[] | null => {
  if (names.includes(name)) return names
  return usable(name) && names.length < MOST_NAMES ? [...names, name] : null
}

/** Months in their order; a whole year is no part. */
const decodePart = (text: string): string | null =>
  PART.test(text) && text.slice(0, 2) <= text.slice(3) && text !== '01-12' ? text : null

type Draft = { -readonly [Key in keyof View]: View[Key] }

/** Takes one parameter into the view; false where its value means nothing. */
const PARAMETERS: Readonly<Record<string, (draft: Draft, text: string) => boolean>> = {
  v: (_draft, text) => /^[1-9]\d{0,3}$/u.test(text),
  a: (draft, text) => taken(withName(draft.agencies, text), (agencies) => (draft.agencies = agencies)),
  y: (draft, text) => taken(decodeYears(text), (years) => (draft.years = years)),
  m: (draft, text) => taken(oneOf(MEASURES, text), (measure) => (draft.measure = measure)),
  join: (draft, text) => text === 'approximate' && taken(true, (approximate) => (draft.approximate = approximate)),
  base: (draft, text) => BASE.test(text) && taken(Number(text), (base) => (draft.smallBase = base)),
  area: (draft, text) => taken(withName(draft.areas, text), (areas) => (draft.areas = areas)),
  part: (draft, text) => taken(decodePart(text), (part) => (draft.part = part)),
  lang: (draft, text) => taken(oneOf(LANGUAGES, text), (language) => (draft.language = language)),
  theme: (draft, text) => taken(oneOf(THEMES, text), (theme) => (draft.theme = theme)),
  elder: (draft, text) => taken(oneOf(['1', '0'], text), (elder) => (draft.elder = elder === '1')),
  keys: (draft, text) => taken(oneOf(['1', '0'], text), (keys) => (draft.singleKeys = keys === '1')),
  report: (draft, text) =>
    usable(text) && taken(text, (report) => (draft.source = { place: null, also: [], ...draft.source, report })),
  place: (draft, text) => PLACE.test(text) && draft.source !== null && taken(text, (place) => setPlace(draft, place)),
  also: (draft, text) => draft.source !== null && addSpot(draft, draft.source, text),
  one: (draft, text) => usable(text) && compared(draft, { base: text }),
  other: (draft, text) => usable(text) && compared(draft, { other: text }),
  up: (draft, text) => text.length <= LONGEST && compared(draft, { region: text }),
  item: (draft, text) => usable(text) && compared(draft, { item: text }),
  differing: (draft, text) => text === '1' && compared(draft, { differing: true }),
  peers: (draft, text) => MEASURE.test(text) && compared(draft, { peers: text }),
  at: (draft, text) => YEAR.test(text) && compared(draft, { at: Number(text) }),
  with: (draft, text) => taken(oneOf(COMPANIES, text), (company) => compared(draft, { company })),
  missing: (draft, text) => text === '1' && taken(true, (missing) => (draft.missing = missing)),
  class: (draft, text) => filterTaken(draft, 'class', text),
  severity: (draft, text) => filterTaken(draft, 'severity', text),
  rules: (draft, text) => filterTaken(draft, 'rules', text),
  review: (draft, text) => filterTaken(draft, 'review', text),
  finding: (draft, text) => FINDING.test(text) && taken(text, (finding) => (draft.finding = finding)),
  row: (draft, text) => ROW.test(text) && taken(text, (row) => (draft.row = row)),
  // what was shown when the link was made is no choice: it is handed on beside the view
  data: (_draft, text) => DATA.test(text),
  card: (draft, text) => usable(text) && taken(text, (card) => (draft.card = card)),
  deck: (draft, text) => DECK.test(text) && taken(decodeDeck(text), (deck) => (draft.deck = deck)),
  slide: (draft, text) =>
    SLIDE.test(text) && Number(text) <= MOST_SLIDES && taken(Number(text) - 1, (slide) => (draft.slide = slide)),
  from: (draft, text) => taken(oneOf(SCREENS, text), (from) => (draft.from = from === 'source' ? null : from)),
}

/** The names of all parameters a link may have. */
export const LINK_PARTS: readonly string[] = Object.keys(PARAMETERS)

const compared = (draft: Draft, change: Partial<Comparison>): boolean => {
  draft.comparison = { ...draft.comparison, ...change }
  return true
}

/** Takes the values of a facet, in the order of the choices; false if one is none of them. */
const filterTaken = (draft: Draft, facet: AuditFacet, text: string): boolean => {
  const names = text.split('.')
  const choices: readonly string[] = AUDIT_CHOICES[facet]
  if (!names.every((name) => choices.includes(name))) return false
  draft.audit = { ...draft.audit, [facet]: AUDIT_CHOICES[facet].filter((choice) => names.includes(choice)) }
  return true
}

const taken = <T>(value: T | null, take: (value: T) => void): boolean => {
  if (value === null) return false
  take(value)
  return true
}

const addSpot = (draft: Draft, source: SourceTarget, text: string): boolean => {
  const { place, report = source.report } = SPOT.exec(text)?.groups ?? {}
  if (place === undefined || source.also.length >= MOST_PLACES) return false
  draft.source = { ...source, also: [...source.also, { report, place }] }
  return true
}

const setPlace = (draft: Draft, place: string) => {
  if (draft.source !== null) draft.source = { ...draft.source, place }
}

const decodeScreen = (path: string, ignored: string[]): ScreenId => {
  const name = path.replace(/^\/{0,3}/u, '')
  const screen = oneOf(SCREENS, name)
  if (screen === null && name !== '') ignored.push('#')
  return screen ?? DEFAULT_VIEW.screen
}

/**
 * The part of an address from `#` on → view. Never fails: what is not understood is ignored and named.
 * @example decodeView('#/channels?v=1&y=2014-2020&x=9') // screen channels, years 2014–2020, ignored ['x']
 */
export const decodeView = (hash: string): DecodedLink => {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split(/\?(?<query>.*)/su)
  const ignored: string[] = []
  const draft: Draft = { ...DEFAULT_VIEW, screen: decodeScreen(path, ignored) }
  const parameters = new URLSearchParams(query)
  // the report first, whatever the order: a place is nothing without it
  const ordered = [...parameters].sort(([a], [b]) => Number(b === 'report') - Number(a === 'report'))
  for (const [name, text] of ordered) {
    const take = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined
    if (take?.(draft, text) !== true) ignored.push(name.slice(0, 30))
  }
  if (draft.screen === 'source') {
    draft.card = null
    draft.slide = null
  } else {
    draft.source = null
    draft.from = null
  }
  if (!SHOW_FINDING.has(draft.screen)) draft.finding = null
  const data = parameters.get('data')
  return {
    view: draft,
    ignored: [...new Set(ignored)],
    data: data !== null && DATA.test(data) ? data : null,
    newer: Number(parameters.get('v')) > LINK_VERSION,
  }
}

/** What of a view a slide holds, as a part of an address: neither language and looks nor the deck itself. */
export const slideAddress = (view: View): string => {
  const { language, theme, elder, singleKeys } = DEFAULT_VIEW
  return encodeView({ ...view, language, theme, elder, singleKeys, source: null, from: null, deck: [], slide: null })
    .slice('#/'.length)
    .replace(`v=${LINK_VERSION}&`, '')
}

/** The view of a slide, in the language and looks of the view it is presented in. */
export const slideView = (
  address: string,
  { language, theme, elder, singleKeys, deck }: View,
  slide: number,
): View => ({
  ...decodeView(`#/${address}`).view,
  language,
  theme,
  elder,
  singleKeys,
  deck,
  slide,
})
