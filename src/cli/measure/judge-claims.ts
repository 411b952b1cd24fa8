import type { Claim } from '../../core/domain/claim'
import type { Approximation } from '../../core/domain/unit'
import type { Report } from '../../core/domain/report'
import { normalize } from '../../core/text/normalize'
import { parseNumeral } from '../../core/text/numeral'
import type { DocumentText, Span } from './document-text'
import { occurrences, overlaps } from './document-text'
import type { ExpectedFigure } from './expected'
import { isCell } from './expected-cells'
import { acceptedIndicators } from './expected-claims'
import type { Judgement } from './verdict'
import { judgement } from './verdict'

interface Located {
  readonly claim: Claim
  readonly span: Span | null
  readonly phrase: Span | null
}

/** Expected figures of sentences against the claims read at the same place. */
export const judgeClaims = (
  report: Report,
  document: DocumentText,
  figures: readonly ExpectedFigure[],
): readonly Judgement[] => {
  const claims: readonly Located[] = report.claims.map((claim) => ({
    claim,
    span: document.spanOf(claim.place),
    phrase: document.spanOf(claim.phrase),
  }))
  const used = new Set<Claim>()
  const near = new Set<Claim>()
  const judged = figures
    .filter((figure) => !isCell(figure) && !(figure.note ?? '').startsWith('derived'))
    .map((figure) => {
      const candidates = candidatesOf(claims, document, figure)
      for (const { claim } of candidates) near.add(claim)
      return judgeOne(
        figure,
        candidates.map(({ claim }) => claim).filter((claim) => !used.has(claim)),
        used,
      )
    })
  const unlisted = report.claims
    .filter((claim) => !near.has(claim))
    .map((claim) =>
      judgement('unlisted', `${claim.indicator} ${claim.subject}`, {
        expected: '',
        got: describe(claim),
        place: claim.place,
      }),
    )
  return [...judged, ...unlisted]
}

/** Claims whose figure stands on the quoted number; for a zero in words, on any part of the quotation. */
const candidatesOf = (claims: readonly Located[], document: DocumentText, figure: ExpectedFigure): readonly Located[] =>
  occurrences(document, figure.asPrinted).flatMap((quotation) => {
    const number = numberSpan(document.text.slice(quotation.start, quotation.end), figure.value)
    const wanted =
      number === null ? quotation : { start: quotation.start + number.start, end: quotation.start + number.end }
    return claims.filter(({ span, phrase }) => {
      if (span !== null && overlaps(span, wanted)) return true
      return number === null && phrase !== null && overlaps(phrase, wanted)
    })
  })

/** Where in a quotation the figure of this value is written in digits or numerals. */
const numberSpan = (quotation: string, value: number | null): Span | null => {
  if (value === null) return null
  for (let start = 0; start < quotation.length; start += 1) {
    const numeral = parseNumeral(quotation, start)
    if (numeral === null) continue
    if (numeral.value === Math.abs(value)) return { start, end: start + numeral.length }
    start += numeral.length - 1
  }
  return null
}

const judgeOne = (figure: ExpectedFigure, claims: readonly Claim[], used: Set<Claim>): Judgement => {
  const name = [figure.indicator, figure.column].filter((part) => part !== undefined).join(' | ')
  const wanted = `${figure.value ?? 'no number'}${figure.unit ?? ''} “${figure.asPrinted}”`
  if (figure.value === null) {
    const invented = claims[0]
    return invented === undefined
      ? judgement('right', name, { expected: wanted, got: '', place: null })
      : judgement('invented', name, { expected: wanted, got: describe(invented), place: invented.place })
  }
  const value = figure.value
  const right = claims.find((claim) => objection(figure, value, claim) === null)
  if (right !== undefined) {
    used.add(right)
    return judgement('right', name, { expected: wanted, got: describe(right), place: right.place })
  }
  const numeric = claims.filter((claim) => claim.value === value || claim.value !== 0)
  const closest = numeric.find((claim) => claim.value === value) ?? numeric[0]
  if (closest === undefined || (closest.inWords && value !== 0))
    return judgement('missed', name, { expected: wanted, got: '', place: null })
  if (value === 0 && closest.inWords)
    return judgement('missed', name, { expected: wanted, got: describe(closest), place: closest.place })
  const why = objection(figure, value, closest) ?? ''
  return judgement('wrong', name, { expected: wanted, got: `${describe(closest)} (${why})`, place: closest.place })
}

const describe = (claim: Claim): string =>
  `${claim.indicator} ${claim.measure} ${claim.approx ?? ''}${claim.value}${claim.unit ?? ''} “${claim.printed}”`

/** Why a claim is not what was expected; null where it is. */
const objection = (figure: ExpectedFigure, value: number, claim: Claim): string | null => {
  if (claim.value !== value) return 'value'
  if (!measureFits(figure, claim)) return 'measure'
  if (!unitFits(figure, claim)) return 'unit'
  if (!acceptedIndicators(figure).some((accepted) => isOrBelow(claim.indicator, accepted))) return 'indicator'
  const bound = boundOf(figure.note)
  return bound !== null && claim.approx !== bound ? 'bound' : null
}

/** 规章 废止 4件 may be read as regulations or, closer, as regulations.repealed; applications have rows of their own. */
const isOrBelow = (indicator: string, accepted: string): boolean =>
  indicator === accepted || (!/^(?:requests|disclosure)/u.test(accepted) && indicator.startsWith(`${accepted}.`))

const measureFits = (figure: ExpectedFigure, claim: Claim): boolean => {
  if (/增长|增\/减|同比/u.test(`${figure.indicator}${figure.column ?? ''}`)) return claim.measure.startsWith('change')
  return (
    claim.measure === (figure.unit === '%' ? 'share' : 'count') || (figure.unit === '%' && claim.measure === 'count')
  )
}

const unitFits = (figure: ExpectedFigure, claim: Claim): boolean => {
  if (figure.unit === null || claim.inWords || claim.unit === figure.unit) return true
  return claim.unit === null && (figure.unit === '只' || !normalize(figure.asPrinted).text.includes(figure.unit))
}

const boundOf = (note: string | undefined): Approximation | null => {
  if (note === undefined) return null
  if (note.includes('lower bound')) return 'at-least'
  return note.includes('upper bound') ? 'up-to' : null
}
