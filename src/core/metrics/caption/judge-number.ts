import type { Unit } from '../../domain/unit'
import { normalize } from '../../text/normalize'
import type { Agreement } from './agree'
import { agreementOf } from './agree'
import { agencyFinder } from './agencies'
import { partBeside } from './beside'
import { comparedMade, indexFigures, madeOf, sumsOfListed } from './made'
import type { NamedFigure } from './names'
import { bestNamed, namedFigures, namingIn, nearestNaming, UNNAMED } from './names'
import { namesStrangePlace } from './places'
import type { Said } from './said'
import type { Made, ShownFigure } from './shown-figure'
import type { Candidate, Judged, Verdict } from './verdict'
import { NEAR, verdictOf } from './verdict'
import type { WrittenNumber } from './written-number'

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
  const { ratio } = written
  if (
    ratio !== undefined &&
    (made.kind !== 'share' || made.of.value !== ratio.part || made.whole.value !== ratio.whole)
  )
    return null
  const bound = made.kind === 'figure' ? made.of.approx : undefined
  const found = agreementOf(inUnitOf(unitOfMade(made), written), made.value, bound)
  const worked = made.kind === 'share' || made.kind === 'change-percent'
  return found === 'rounded' && worked && written.approx === undefined && written.step < 1 ? 'exact' : found
}

/** What is held against a number: where it stands, and the figures its sentence has named before it. */
export interface Asked {
  readonly text: string
  readonly said: Said
  readonly number: WrittenNumber
  readonly before: readonly Judged[]
}

/** The figures the numbers before this one of its sentence are, back to the first that is none. */
const listedBefore = ({ said, before }: Asked): readonly ShownFigure[] => {
  const figures: ShownFigure[] = []
  for (const { sentence, verdict } of [...before].reverse()) {
    const isFigure = (verdict.state === 'right' || verdict.state === 'rounded') && verdict.made.kind === 'figure'
    if (sentence !== said.begin || !isFigure) break
    figures.unshift(verdict.made.of)
  }
  return figures
}

const isOf =
  (agency: string) =>
  (figure: ShownFigure): boolean =>
    figure.agency === agency

/** Prepares the judgement of single numbers by the words around them. */
export const numberJudge = (figures: readonly ShownFigure[], smallBase: number): ((asked: Asked) => Judged) => {
  const index = indexFigures(figures)
  const names = new Map<ShownFigure, NamedFigure>(namedFigures(figures).map((named) => [named.figure, named]))
  const agencies = [...new Set(figures.map(({ agency }) => agency))]
  const bodies = agencies.map((agency) => normalize(agency).text)
  const findAgencies = agencyFinder(agencies)

  /** What may stand behind 比…: other figures of the agency, or the same one of another agency. */
  const comparisons = (other: string, { said, number }: Asked, of: ReadonlySet<string>): readonly Made[] => {
    const { direction, years } = said
    const { agencies: others, rest } = findAgencies(other)
    const ofYear = figures
      .filter(({ change, approx, unit }) => !change && approx === undefined && (number.unit ?? unit) === unit)
      .filter(({ year }) => years === null || (year !== null && years.has(year)))
    const own = ofYear.filter(({ agency }) => !others.has(agency) && (of.size === 0 || of.has(agency)))
    const named = bestNamed(
      rest,
      ofYear.flatMap((figure) => names.get(figure) ?? []),
    )
    const compared = (mine: readonly ShownFigure[], theirs: readonly ShownFigure[]) =>
      comparedMade(mine, theirs, direction)
    return others.size === 0
      ? agencies.flatMap((one) => compared(own.filter(isOf(one)), named.filter(isOf(one))))
      : ofYear
          .filter(({ agency }) => others.has(agency))
          .flatMap((theirs) =>
            compared(
              own.filter(({ series }) => series === theirs.series),
              [theirs],
            ),
          )
  }

  const madeFor = (asked: Asked, ofAgencies: ReadonlySet<string>): readonly Made[] => {
    const { said, number } = asked
    const compared = said.other === null ? [] : comparisons(said.other, asked, ofAgencies)
    const made = compared.length > 0 ? compared : madeOf(index, said, number.unit === '%', smallBase)
    return made
      .filter(({ of }) => ofAgencies.size === 0 || ofAgencies.has(of.agency))
      .filter((one) => unitsAgree(number.unit, unitOfMade(one)))
  }

  return (asked) => {
    const { text, said, number } = asked
    const inSentence = findAgencies(said.sentence)
    const ofAgencies =
      inSentence.agencies.size > 0 ? inSentence.agencies : findAgencies(text.slice(0, number.start)).agencies
    const made = madeFor(asked, ofAgencies)
    const isStrange = namesStrangePlace(said.sentence, bodies)
    const nameOf = ({ of }: Made) => (isStrange ? undefined : names.get(of))
    const near = nearestNaming(
      said.near.map((stretch) => findAgencies(stretch).rest),
      made.flatMap((one) => nameOf(one) ?? []),
    )
    const around = namingIn(inSentence.rest)
    const candidates = made.map((one): Candidate => {
      const named = nameOf(one)
      const [close, far] = named === undefined ? [UNNAMED, UNNAMED] : [near(named), around(named)]
      return {
        made: one,
        agreement: agreement(number, one),
        near: close.said,
        score: close.said * NEAR + far.said,
        whole: close.whole,
        sameUnit: number.unit === unitOfMade(one),
      }
    })
    // where there is one body only nothing is left open
    const named = {
      place: ofAgencies.size > 0 || bodies.length === 1,
      year: said.years !== null,
      lastYear: said.lastYear,
    }
    const verdict = verdictFor(asked, candidates, named)
    const last = listedBefore(asked).at(-1)
    const beside =
      verdict.state === 'shown' && verdict.why === 'unnamed' && last !== undefined
        ? partBeside(said, last, candidates, nameOf)
        : undefined
    return {
      sentence: said.begin,
      verdict:
        beside === undefined ? verdict : { state: 'right', made: beside.made, assumed: !named.place || !named.year },
      named,
    }
  }
}

/** A sum of what was listed just before it needs no name of its own. */
const verdictFor = (asked: Asked, candidates: readonly Candidate[], named: Judged['named']): Verdict => {
  const { said, number } = asked
  if (said.contradicts) return { state: 'contradicts' }
  const verdict = verdictOf(candidates, named)
  if (!said.total || said.direction !== 0 || verdict.state === 'right' || verdict.state === 'rounded') return verdict
  const listed = listedBefore(asked)
  const sums = sumsOfListed(listed).filter((made) => unitsAgree(number.unit, unitOfMade(made)))
  for (const made of sums) {
    const found = agreement(number, made)
    if (found !== null)
      return { state: found === 'exact' ? 'right' : 'rounded', made, assumed: !named.place || !named.year }
  }
  return verdict.state === 'not-found' && listed.length > 1 ? { ...verdict, meant: sums[0] ?? null } : verdict
}
