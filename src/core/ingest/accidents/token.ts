import type { Severity } from '../../domain/accident'
import type { Approximation } from '../../domain/unit'

/** Punctuation that ends something. */
export type StopMark = ',' | ';' | '。' | ':' | '(' | ')'

/** A quantity accidents are counted in. */
export type Quantity = 'incidents' | 'deaths' | 'deathsAndMissing' | 'injuries' | 'seriousInjuries' | 'loss'

/** What a number counts accidents, people or a loss in. */
export type Unit = '起' | '人' | '万元' | '亿元' | '元'

export interface NumberPart {
  readonly value: number
  readonly approx?: Approximation
  readonly inWords?: true
}

/** Normalised text cut into what matters for accident statistics; everything else is dropped. Ranges are half-open. */
export type Token = { readonly source: 'token'; readonly start: number; readonly end: number } & (
  | { readonly kind: 'count'; readonly quantity: Quantity; readonly number: NumberPart; readonly unit: Unit }
  | { readonly kind: 'bare'; readonly number: NumberPart; readonly unit: Unit | '' }
  | { readonly kind: 'percent'; readonly number: NumberPart }
  | { readonly kind: 'name'; readonly quantity: Quantity }
  | { readonly kind: 'change'; readonly sign: 1 | -1; readonly quantity: Quantity | null }
  | { readonly kind: 'level' }
  | { readonly kind: 'nearly-level' }
  | { readonly kind: 'distribute'; readonly all: boolean }
  | { readonly kind: 'basis'; readonly basis: 'yoy' | 'mom' | 'other'; readonly words: string }
  /** `parts`: the severities the word lists (较大、重大), else empty. */
  | { readonly kind: 'severity'; readonly severity: Severity; readonly parts: readonly Severity[] }
  | { readonly kind: 'every-kind' }
  | { readonly kind: 'missing'; readonly number: NumberPart }
  | { readonly kind: 'toll' }
  | { readonly kind: 'foreign' }
  /** `manner`: how the accidents came about (瓦斯 of 煤矿瓦斯事故), else empty. */
  | { readonly kind: 'sector'; readonly sector: string; readonly manner: string }
  /** 该领域: the sector spoken of last. */
  | { readonly kind: 'that-sector' }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-deaths' }
  | { readonly kind: 'no-quantity'; readonly quantities: readonly Quantity[] }
  | { readonly kind: 'target' }
  | { readonly kind: 'share' }
  | { readonly kind: 'part' }
  | { readonly kind: 'each' }
  | { readonly kind: 'and' }
  | { readonly kind: 'event' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'accident' }
  | { readonly kind: 'stop'; readonly mark: StopMark }
)

/** A token before its place is known. */
export type TokenBody = Token extends infer T ? (T extends Token ? Omit<T, 'source' | 'start' | 'end'> : never) : never

/** A token and how many characters it takes; without a token the characters are passed over. */
export interface Found {
  readonly token: TokenBody | null
  readonly length: number
}
