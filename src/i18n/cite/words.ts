import type { IndicatorId } from '../../core/domain/catalogue'
import type { AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { Unsure } from '../../core/metrics/caption/verdict'

/** Words of the panel that checks captions and cites; loaded only with it. */
export interface CiteWords {
  readonly title: string
  readonly close: string
  readonly check: string
  readonly hint: (figures: string) => string
  readonly noFigures: string
  readonly sentence: string
  readonly noNumbers: string
  readonly states: {
    readonly right: string
    readonly rounded: string
    readonly shown: string
    readonly 'not-found': string
    readonly contradicts: string
    readonly said: string
  }
  /** Where the words name another figure. */
  readonly meant: string
  /** Why a number that is shown is not called right. */
  readonly unsure: Readonly<Record<Unsure, string>>
  /** Right, by the only figure shown that says it. */
  readonly assumed: string
  readonly contradicts: string
  /** A sentence of the page stands in the text. */
  readonly saidByPage: string
  /** What a sentence of the report states as a change, not as a level. */
  readonly changeOf: (name: string) => string
  readonly ofYear: (name: string, year: string) => string
  /** Before the figure or the arithmetic. */
  readonly figureOf: (agency: string, name: string) => string
  /** What the screens call figures beside their official names; a caption copied from them says so. */
  readonly alsoCalled: {
    readonly rows: Readonly<Partial<Record<IndicatorId, readonly string[]>>>
    readonly accidents: Readonly<Record<AccidentQuantity, readonly string[]>>
  }
  readonly citation: string
  readonly what: string
  readonly view: string
  /** Between names of agencies, and between who and when. */
  readonly separator: string
  readonly clause: string
  readonly yearsOf: (years: string) => string
  readonly andOthers: (named: string, count: string) => string
  readonly viewTitle: (screen: string, about: string, fingerprint: string) => string
  readonly fingerprint: (fingerprint: string) => string
  readonly chatText: (sentence: string, about: string, fingerprint: string) => string
  readonly gbt7714: string
  readonly bibtex: string
  readonly chat: string
  readonly copy: (what: string) => string
  readonly copied: string
  readonly copyFailed: string
}
