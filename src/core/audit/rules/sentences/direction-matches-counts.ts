import type { Claim } from '../../../domain/claim'
import { addExactly } from '../../../domain/exact-sum'
import type { Check, FormulaPart } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import { formatNumber } from '../../formula'
import { claimOperand, wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Way, WordsOfDirection } from './direction-words'
import { directionsIn } from './direction-words'
import { alike, pairsOf } from './two-years'
import type { TwoYears } from './two-years'
import { wordsAfter, wordsBetween } from './words-around'

/** 与上年持平 is said of 1206 and 1210 too: they differ by less than a hundredth. */
const LEVEL_WITHIN = 100
/** Between a figure and words about it. */
const LEAD = /^\)?,?$/u
/** Between the last figure and words about all of them. */
const LEAD_TO_ALL = /^[^\d]{0,16}$/u
/** What a list of what 均 is said of begins with. */
const LISTED = /^,(?:其中|分别)/u
/** 有所下降(上年32件: the count before follows. */
const COUNT_FOLLOWS = /^[,(](?:上年度?|去年|20\d{2}年度?)(?:同期)?(?:为|的)?$/u

const SIGNS: Readonly<Record<Way, readonly [holds: string, fails: string]>> = {
  up: [' > 0', ' ≤ 0'],
  down: [' < 0', ' ≥ 0'],
  level: [' ≈ 0', ' ≠ 0'],
}

/** How a quantity changed: by its counts of two years, or as a sentence states it. */
interface Change {
  readonly claims: readonly [Claim, ...Claim[]]
  readonly by: number
  readonly level: boolean
}

const changeOf = ({ now, before }: TwoYears): Change => {
  const by = addExactly([now.value, -before.value])
  return { claims: [now, before], by, level: Math.abs(by) * LEVEL_WITHIN <= before.value }
}

const stated = (claim: Claim): Change => ({ claims: [claim], by: claim.value, level: claim.value === 0 })

const WENT: Readonly<Record<Way, (change: Change) => boolean>> = {
  up: ({ by }) => by > 0,
  down: ({ by }) => by < 0,
  level: ({ level }) => level,
}

interface Judged {
  readonly instance: string
  readonly words: WordsOfDirection
  readonly changes: readonly Change[]
  readonly holds: boolean
  readonly conclusion: string
}

/** `40 − 32 = 8`, or the stated change; several with commas between them. */
const workedOut = (changes: readonly Change[]): readonly FormulaPart[] => {
  let at = 0
  return changes.flatMap(({ claims, by }, index): readonly FormulaPart[] => {
    const first = (at += 1)
    if (claims.length > 1) at += 1
    const parts = claims.length > 1 ? [first, ' − ', at, ` = ${formatNumber(by)}`] : [first]
    return index === 0 ? parts : [', ', ...parts]
  })
}

const checkOf = ({ report }: ReportSubject, { instance, words, changes, holds, conclusion }: Judged): Check => ({
  instance,
  reportId: report.id,
  verdict: holds ? 'holds' : 'contradicts',
  class: holds ? null : 'report-error',
  severity: holds ? 'note' : 'warning',
  formula: [0, ': ', ...workedOut(changes), conclusion],
  operands: [
    wordsOperand(report, words.printed, words.place),
    ...changes.flatMap(({ claims }) => claims.map((claim) => claimOperand(report, claim))),
  ],
  expected: null,
  actual: null,
  difference: null,
  because: [],
  remedies: [],
})

const checkChange = (
  subject: ReportSubject,
  words: WordsOfDirection,
  { way, change }: { readonly way: Way; readonly change: Change },
): Check => {
  const holds = WENT[way](change)
  const [{ indicator, subject: counted }] = change.claims
  const instance = `${way}:${indicator}:${counted}`
  return checkOf(subject, { instance, words, changes: [change], holds, conclusion: SIGNS[way][holds ? 0 : 1] })
}

/** 40件，比2022年（32件）有所下降: words right behind both counts, or between them (同比有所下降，上年32件). */
const isSaidOf = ({ report }: ReportSubject, { place }: WordsOfDirection, { now, before }: TwoYears): boolean => {
  const later = now.place.start > before.place.start ? now : before
  if (LEAD.test(wordsBetween(report, later.place, place) ?? '0')) return true
  return (
    LEAD.test(wordsBetween(report, now.place, place) ?? '0') &&
    COUNT_FOLLOWS.test(wordsBetween(report, place, before.place) ?? '')
  )
}

const isIn = (claim: Claim, { block, start, end }: Place): boolean =>
  claim.place.block === block && claim.place.start >= start && claim.place.end <= end

/** How all counts before the words changed; none where one of them does not say. */
const changesBefore = (subject: ReportSubject, { place }: WordsOfDirection, before: Place): readonly Change[] => {
  const { report } = subject
  const said = report.claims.filter((claim) => isIn(claim, before))
  const last = said.at(-1)
  if (last === undefined || !LEAD_TO_ALL.test(wordsBetween(report, last.place, place) ?? '0')) return []
  const pairs = pairsOf(subject)
  const changes = said
    .filter(({ measure, period }) => measure === 'count' && period === null)
    .map((now): Change | null => {
      const pair = pairs.find((each) => each.now === now)
      if (pair !== undefined) return changeOf(pair)
      const change = said.find((claim) => claim.measure.startsWith('change') && alike(claim, now))
      return change === undefined ? null : stated(change)
    })
  const known = changes.filter((change) => change !== null)
  return known.length === changes.length && known.length > 1 ? known : []
}

/** 均上升,其中许可增长10%,处罚下降5%: the changes listed behind the words. */
const changesBehind = ({ report }: ReportSubject, behind: Place): readonly Change[] =>
  report.claims
    .filter((claim) => claim.measure.startsWith('change') && claim.period === null && isIn(claim, behind))
    .map(stated)

/** All that 均 is said of: the counts before it, else what is listed behind it. */
const changesOfAll = (subject: ReportSubject, words: WordsOfDirection): readonly Change[] => {
  const before = changesBefore(subject, words, words.clause.before)
  if (before.length > 0 || !LISTED.test(wordsAfter(subject.report, words.place))) return before
  return changesBehind(subject, words.clause.behind)
}

/** As many changes as 一升两降 speaks of, in its clause or sentence; none where neither has so many. */
const changesOfTrend = (subject: ReportSubject, words: WordsOfDirection, count: number): readonly Change[] => {
  const { clause, sentence } = words
  const before = [clause, sentence].map((around) => changesBefore(subject, words, around.before))
  const behind = [clause, sentence].map((around) => changesBehind(subject, around.behind))
  return [...before, ...behind].find(({ length }) => length === count) ?? []
}

const countOf = (changes: readonly Change[], way: Way): number => changes.filter((change) => WENT[way](change)).length

const checkWords = (subject: ReportSubject, words: WordsOfDirection): readonly Check[] => {
  if (words.kind === 'one') {
    const { way } = words
    return pairsOf(subject)
      .filter((pair) => isSaidOf(subject, words, pair))
      .map((pair) => checkChange(subject, words, { way, change: changeOf(pair) }))
  }
  if (words.kind === 'all') {
    const { way } = words
    return changesOfAll(subject, words).map((change) => checkChange(subject, words, { way, change }))
  }
  const changes = changesOfTrend(subject, words, words.up + words.down + words.level)
  if (changes.length === 0) return []
  const [up, down] = [countOf(changes, 'up'), countOf(changes, 'down')]
  const holds = up === words.up && down === words.down
  return [
    checkOf(subject, { instance: `trend:${words.printed}`, words, changes, holds, conclusion: `: ${up}↑ ${down}↓` }),
  ]
}

/** 有所下降, 持平, 均有所增长, 一升两降 against the counts of both years in the same sentence. */
export const directionMatchesCounts: ReportRule = {
  id: 'direction-matches-counts',
  over: 'report',
  check: (subject) => directionsIn(subject.report).flatMap((words) => checkWords(subject, words)),
}
