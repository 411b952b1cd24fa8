import type { Unit } from '../../domain/unit'
import { normalize, printedRange } from '../../text/normalize'
import type { Agreement } from './agree'
import { agreementOf } from './agree'
import { indexFigures, madeOf } from './made'
import type { NamedFigure } from './names'
import { namedFigures, namingIn } from './names'
import { namesStrangePlace } from './places'
import { readNumbers } from './read-numbers'
import type { WrittenNumber } from './written-number'
import type { Said } from './said'
import { saidOf } from './said'
import type { Made, ShownFigure } from './shown-figure'
import type { Candidate, Verdict } from './verdict'
import { NEAR, ofOnePlace, verdictOf } from './verdict'

/** A stretch of the caption as it was typed. */
export type CaptionPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly verdict: Verdict }

/** Yuan in a unit of money. */
const MONEY: Partial<Readonly<Record<Unit, number>>> = { 元: 1, 万元: 1e4, 亿元: 1e8 }

/** Units that count things may stand for one another in speech; money, persons and per cent may not. */
const kindOfUnit = (unit: Unit): string => {
  if (unit === '%') return unit
  if (MONEY[unit] !== undefined) return 'money'
  return unit === '人' || unit === '人次' || unit === '名' ? 'persons' : 'things'
}

const unitOfMade = ({ kind, of }: Made): Unit | null => (kind === 'share' || kind === 'change-percent' ? '%' : of.unit)

const unitsAgree = (written: Unit | null, made: Unit | null): boolean => {
  if (written === '%' || made === '%') return written === made
  return written === null || made === null || kindOfUnit(written) === kindOfUnit(made)
}

/** A number in the unit of what it is held against: 1.2亿元 is 12000万元. */
const inUnitOf = (made: Unit | null, { unit, value, step, to, ...rest }: WrittenNumber): WrittenNumber => {
  const [from, into] = [MONEY[unit ?? '%'], MONEY[made ?? '%']]
  const factor = from === undefined || into === undefined ? 1 : from / into
  const times = (amount: number) => Number((amount * factor).toPrecision(15))
  return {
    ...rest,
    unit,
    value: Math.abs(times(value)),
    step: times(step),
    short: rest.short || factor > 1 || made === '%',
    ...(to === undefined ? {} : { to: times(to) }),
  }
}

/** A percentage we work out has no last digit: one decimal is how it is written everywhere. */
const agreement = (written: WrittenNumber, made: Made): Agreement => {
  const bound = made.kind === 'figure' ? made.of.approx : undefined
  const found = agreementOf(inUnitOf(unitOfMade(made), written), made.value, bound)
  const worked = made.kind === 'share' || made.kind === 'change-percent'
  return found === 'rounded' && worked && written.approx === undefined && written.step < 1 ? 'exact' : found
}

const agenciesSaid = (text: string, agencies: readonly string[], said: Said): ReadonlySet<string> => {
  const inSentence = agencies.filter((agency) => said.sentence.includes(agency))
  return new Set(inSentence.length > 0 ? inSentence : agencies.filter((agency) => text.includes(agency)))
}

/**
 * Prepares the check of captions against what is shown; nothing is called right that the words do not name.
 * @example captionCheck(figures, 30)('2024年新收申请406件') // …, { kind: 'number', text: '406件', verdict: { state: 'right', … } }
 */
export const captionCheck = (figures: readonly ShownFigure[], smallBase: number) => {
  const index = indexFigures(figures)
  const names = new Map<ShownFigure, NamedFigure>(namedFigures(figures).map((named) => [named.figure, named]))
  const agencies = [...new Set(figures.map(({ agency }) => agency))]
  const normalAgencies = new Map(agencies.map((agency) => [agency, normalize(agency).text]))
  const bodies = [...normalAgencies.values()]
  const judge = (text: string, said: Said, number: WrittenNumber) => {
    const ofAgencies = agenciesSaid(text.slice(0, number.start), bodies, said)
    const isStrange = namesStrangePlace(said.sentence, bodies)
    const [near, around] = [namingIn(said.near), namingIn(said.sentence)]
    const candidates = madeOf(index, said, number.unit === '%', smallBase)
      .filter(({ of }) => ofAgencies.size === 0 || ofAgencies.has(normalAgencies.get(of.agency) ?? ''))
      .filter((made) => unitsAgree(number.unit, unitOfMade(made)))
      .map((made): Candidate => {
        const named = isStrange ? undefined : names.get(made.of)
        const close = named === undefined ? { said: 0, whole: false } : near(named)
        const far = named === undefined ? { said: 0, whole: false } : around(named)
        return {
          made,
          agreement: agreement(number, made),
          score: close.said * NEAR + far.said,
          whole: close.whole,
          sameUnit: number.unit === unitOfMade(made),
        }
      })
    // where there is one body only nothing is left open
    const named = {
      place: ofAgencies.size > 0 || bodies.length === 1,
      year: said.years !== null,
      lastYear: said.lastYear,
    }
    const verdict: Verdict = said.contradicts ? { state: 'contradicts' } : verdictOf(candidates, named)
    return { sentence: said.begin, verdict, named }
  }
  return (caption: string): readonly CaptionPiece[] => {
    const normal = normalize(caption)
    const read = readNumbers(normal)
    const verdicts = ofOnePlace(
      read.numbers.map((number) => judge(normal.text, saidOf(normal.text, read, number), number)),
    )
    const pieces: CaptionPiece[] = []
    let done = 0
    for (const [at, number] of read.numbers.entries()) {
      const verdict = verdicts[at]
      const { start, end } = printedRange(normal, number.start, number.end)
      if (verdict === undefined) continue
      if (start > done) pieces.push({ kind: 'text', text: caption.slice(done, start) })
      pieces.push({ kind: 'number', text: caption.slice(start, end), verdict })
      done = end
    }
    if (done < caption.length) pieces.push({ kind: 'text', text: caption.slice(done) })
    return pieces
  }
}
