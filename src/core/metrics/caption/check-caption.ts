import type { Unit } from '../../domain/unit'
import { normalize, printedRange } from '../../text/normalize'
import type { Agreement } from './agree'
import { agreementOf } from './agree'
import { indexFigures, madeOf } from './made'
import type { NamedFigure } from './names'
import { namedFigures, namingIn } from './names'
import { namesStrangePlace } from './places'
import { readNumbers } from './read-numbers'
import type { WrittenNumber } from './read-numbers'
import type { Said } from './said'
import { saidOf } from './said'
import type { Made, ShownFigure } from './shown-figure'

/**
 * What is found of a number. `right` and `rounded`: the words around it name the figure it says; `shown`: such a figure is
 * shown, but the words name none or rather another (`meant`); `not-found`: with the figure the words name.
 */
export type Verdict =
  | { readonly state: 'right' | 'rounded'; readonly made: Made }
  | { readonly state: 'shown'; readonly made: Made; readonly meant: Made | null }
  | { readonly state: 'not-found'; readonly meant: Made | null }

/** A stretch of the caption as it was typed. */
export type CaptionPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly verdict: Verdict }

/** Units that count things may stand for one another in speech; money, persons and per cent may not. */
const kindOfUnit = (unit: Unit): string => {
  if (unit === '元' || unit === '万元' || unit === '亿元' || unit === '%') return unit
  return unit === '人' || unit === '人次' || unit === '名' ? 'persons' : 'things'
}

const unitOfMade = ({ kind, of }: Made): Unit | null => (kind === 'share' || kind === 'change-percent' ? '%' : of.unit)

const unitsAgree = (written: Unit | null, made: Unit | null): boolean => {
  if (written === '%' || made === '%') return written === made
  return written === null || made === null || kindOfUnit(written) === kindOfUnit(made)
}

interface Candidate {
  readonly made: Made
  readonly agreement: Agreement
  /** Words near by that name it, then words of the sentence. */
  readonly score: number
  readonly whole: boolean
}

/** A percentage we work out has no last digit: one decimal is how it is written everywhere. */
const agreement = (written: WrittenNumber, made: Made): Agreement => {
  const found = agreementOf(
    { ...written, value: Math.abs(written.value), short: written.short || unitOfMade(made) === '%' },
    made.value,
    made.kind === 'figure' ? made.of.approx : undefined,
  )
  const worked = made.kind === 'share' || made.kind === 'change-percent'
  return found === 'rounded' && worked && written.approx === undefined && written.step < 1 ? 'exact' : found
}

const isWholeOf = (whole: ShownFigure, part: ShownFigure): boolean =>
  whole.agency === part.agency && whole.year === part.year && part.wholes.includes(whole.series)

/** The words say rather `other` than `one`. */
const isRather = (other: Candidate, one: Candidate): boolean =>
  other.score > one.score ||
  (other.score === one.score && ((other.whole && !one.whole) || isWholeOf(other.made.of, one.made.of)))

const better = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Number(b.agreement === 'exact') - Number(a.agreement === 'exact') ||
  (isRather(a, b) ? -1 : isRather(b, a) ? 1 : (b.made.of.year ?? 0) - (a.made.of.year ?? 0))

const verdictOf = (candidates: readonly Candidate[]): Verdict => {
  const named = candidates.filter(({ score }) => score > 0)
  const ordered = [...candidates].sort(better)
  const matches = ordered.filter((candidate) => candidate.agreement !== null)
  const meant = [...named].sort(better)[0]?.made ?? null
  const right = matches.find(
    (match) => match.score > 0 && !named.some((other) => other.made.kind === match.made.kind && isRather(other, match)),
  )
  if (right !== undefined) return { state: right.agreement === 'exact' ? 'right' : 'rounded', made: right.made }
  const [match] = matches
  return match === undefined ? { state: 'not-found', meant } : { state: 'shown', made: match.made, meant }
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
  return (caption: string): readonly CaptionPiece[] => {
    const normal = normalize(caption)
    const read = readNumbers(normal)
    const pieces: CaptionPiece[] = []
    let done = 0
    for (const number of read.numbers) {
      const said = saidOf(normal.text, read, number)
      const ofAgencies = agenciesSaid(normal.text.slice(0, number.start), bodies, said)
      const isStrange = namesStrangePlace(said.sentence, bodies)
      const near = namingIn(said.near)
      const around = namingIn(said.sentence)
      const candidates = madeOf(index, said, number.unit === '%', smallBase)
        .filter(({ of }) => ofAgencies.size === 0 || ofAgencies.has(normalAgencies.get(of.agency) ?? ''))
        .filter((made) => unitsAgree(number.unit, unitOfMade(made)))
        .map((made): Candidate => {
          const named = isStrange ? undefined : names.get(made.of)
          const close = named === undefined ? { said: 0, whole: false } : near(named)
          const far = named === undefined ? { said: 0, whole: false } : around(named)
          return { made, agreement: agreement(number, made), score: close.said * 100 + far.said, whole: close.whole }
        })
      const { start, end } = printedRange(normal, number.start, number.end)
      if (start > done) pieces.push({ kind: 'text', text: caption.slice(done, start) })
      pieces.push({ kind: 'number', text: caption.slice(start, end), verdict: verdictOf(candidates) })
      done = end
    }
    if (done < caption.length) pieces.push({ kind: 'text', text: caption.slice(done) })
    return pieces
  }
}
