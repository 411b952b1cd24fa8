import type { FigureName, NameOf } from '../../core/domain/figure-name'
import type { Because, Finding, Operand, Remedy } from '../../core/domain/finding'
import { formatFormula } from '../../core/audit/formula'
import { isExplained } from '../../core/audit/explained'
import { shownDifference } from '../../core/audit/shown-difference'
import type { IndicatorId } from '../../core/domain/catalogue'
import { parsePeriod } from '../../core/domain/period'
import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'
import type { Format } from '../format'
import type { Labels } from '../labels'
import type { AuditWording } from './wording'

/** What is needed to put a finding into words. */
export interface AuditLanguage {
  readonly wording: AuditWording
  readonly labels: Labels
  readonly format: Format
  /** Agency and year of a report, for figures of another report than the one the finding is shown at. */
  readonly reportName: (reportId: string) => { readonly agency: string; readonly year: string } | null
}

/** One figure of a finding in words. */
export interface FigureText {
  /** 行政复议 · 结果维持. */
  readonly name: string
  /** As printed, or the word for what stands there instead of a number; says so where a person corrected it. */
  readonly printed: string
  /** Sentence it stands in, or null. */
  readonly quote: string | null
  readonly reportId: string
  /** null where nothing is printed. */
  readonly place: Place | null
}

/** A finding in words of one language; the formula is the same in all. */
export interface FindingText {
  readonly fingerprint: string
  readonly name: string
  /** What is wrong, or what holds, or why nothing can be said. */
  readonly says: string
  readonly formula: string
  /** `相差 1`, or null. */
  readonly difference: string | null
  readonly verdict: string
  /** null where another scope explains the difference whole. */
  readonly severity: string | null
  /** null unless it is a contradiction. */
  readonly class: string | null
  readonly reasons: readonly string[]
  readonly remedies: readonly string[]
  readonly basis: string
  /** One for each operand, by its index. */
  readonly figures: readonly FigureText[]
  /** Those to be listed: a figure that stands in the formula and explains it too is listed once. */
  readonly listed: readonly FigureText[]
}

/** Indicators that are named by the report's own words. */
const OWN_WORDS: ReadonlySet<string> = new Set(['other', 'disclosure.class'])

/** What is counted by outcome in part 四; 结果维持 stands under each of them. */
const COUNTED_BY_OUTCOME: readonly IndicatorId[] = [
  'litigation.direct',
  'litigation.after-reconsideration',
  'reconsideration',
  'litigation',
]

/** The official name, behind what it is an outcome of: 行政复议 · 结果维持. */
const indicatorName = (indicator: IndicatorId, { indicator: nameOf }: Labels): string => {
  const name = nameOf(indicator)
  const owner = COUNTED_BY_OUTCOME.find((id) => indicator.startsWith(`${id}.`))
  if (owner === undefined || name.startsWith(nameOf(owner))) return name
  return `${nameOf(owner)} · ${name}`
}

type Phrase = (name: string) => string
const asItIs: Phrase = (name) => name

const measured = (name: NameOf<'claim'>, { labels, wording }: AuditLanguage): string => {
  const { share, change, changePercent } = wording.words.figure
  const label =
    OWN_WORDS.has(name.indicator) && name.subject !== '' ? name.subject : indicatorName(name.indicator, labels)
  const phrases: Readonly<Record<typeof name.measure, Phrase>> = {
    count: asItIs,
    share,
    change,
    'change-percent': changePercent,
  }
  return phrases[name.measure](name.scope === null ? label : `${name.scope} · ${label}`)
}

const rated = (name: NameOf<'rate'>, { labels, wording }: AuditLanguage): string => {
  const { previous, change, changePercent, target } = wording.words.figure
  const phrases: Readonly<Record<typeof name.part, Phrase>> = {
    value: asItIs,
    previous,
    change,
    changePct: changePercent,
    target,
  }
  return phrases[name.part](labels.rate(name.rate))
}

const cellName = (name: NameOf<'cell'>, { labels }: AuditLanguage): string => {
  const row = indicatorName(name.indicator, labels)
  return name.column === null ? row : `${row} · ${labels.column(name.column)}`
}

const periodText = (text: string, { format }: AuditLanguage): string => {
  const period = parsePeriod(text)
  return period === null ? text : format.period(period)
}

const accidentName = (name: NameOf<'accident'>, language: AuditLanguage): string => {
  const { labels } = language
  const word = (printed: string | null): string | null =>
    printed === null ? null : (labels.accidentWord(printed) ?? printed)
  return [
    name.period === null ? null : periodText(name.period, language),
    word(name.scope),
    word(name.sector),
    name.severity === null ? null : labels.severity(name.severity),
    labels.accidentField(name.field),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** What a figure is, in words: 行政复议 · 结果维持. */
export const figureName = (name: FigureName, language: AuditLanguage): string => {
  if (name.kind === 'cell') return cellName(name, language)
  if (name.kind === 'claim') return measured(name, language)
  if (name.kind === 'accident') return accidentName(name, language)
  return name.kind === 'rate' ? rated(name, language) : language.wording.words.figure.words
}

/** What stands there, and where a person corrected it both that and what was printed. */
export const printedText = (
  { state, value, printed, corrected }: Operand,
  { wording, format }: AuditLanguage,
): string => {
  const { figure, states } = wording.words
  const word = state === 'value' ? null : states[state]
  if (corrected === undefined) return word ?? printed
  return figure.corrected(word ?? format.number(value ?? 0), printed === '' ? states.blank : printed)
}

const figureText = (operand: Operand, finding: Finding, language: AuditLanguage): FigureText => {
  const { words } = language.wording
  const name = figureName(operand.name, language)
  const elsewhere = operand.reportId === finding.reportId ? null : language.reportName(operand.reportId)
  return {
    name: elsewhere === null ? name : `${words.figure.ofReport(elsewhere.agency, elsewhere.year)} · ${name}`,
    printed: printedText(operand, language),
    quote: operand.quote ?? null,
    reportId: operand.reportId,
    place: operand.place,
  }
}

const keyOf = ({ reportId, place, name, printed }: FigureText): string =>
  [reportId, place === null ? '' : formatPlace(place), name, printed].join('|')

/** Each figure once, in the order of the operands. */
const once = (figures: readonly FigureText[]): readonly FigureText[] => [
  ...new Map(figures.map((figure) => [keyOf(figure), figure])).values(),
]

const PLACEHOLDER = /\{(?<key>\w+)\}/gu

const becauseText = ({ code, values, operands }: Because, figures: readonly FigureText[], language: AuditLanguage) => {
  const { because, words } = language.wording
  const named = (operands ?? []).flatMap((index) => figures[index]?.name ?? [])
  return because[code].replaceAll(PLACEHOLDER, (_, key: string) => {
    if (key === 'figures') return named.join(words.listSeparator)
    const value = values?.[key]
    return typeof value === 'number' ? language.format.number(value) : (value ?? '')
  })
}

const remedyText = (remedy: Remedy, figures: readonly FigureText[], { wording, format }: AuditLanguage): string => {
  const { words } = wording
  const change = words.remedy(words.quoted(figures[remedy.operand]?.name ?? ''), format.number(remedy.value))
  return remedy.resolves > 1 ? `${change}${words.alsoMends(format.number(remedy.resolves))}` : change
}

/** Puts a finding into words. */
export const presentFinding = (finding: Finding, language: AuditLanguage): FindingText => {
  const { wording, format } = language
  const { paper, verdicts, severities, classes } = wording.words
  const rule = wording.rules[finding.rule]
  const figures = finding.operands.map((operand) => figureText(operand, finding, language))
  const difference = shownDifference(finding)
  return {
    fingerprint: finding.fingerprint,
    name: rule.name,
    says: isExplained(finding) ? wording.words.explained : finding.verdict === 'contradicts' ? rule.fails : rule.states,
    formula: formatFormula(finding),
    difference: difference === null ? null : paper.difference(format.number(difference)),
    verdict: verdicts[finding.verdict],
    severity: isExplained(finding) ? null : severities[finding.severity],
    class: finding.class === null ? null : classes[finding.class],
    reasons: finding.because.map((because) => becauseText(because, figures, language)),
    remedies: finding.remedies.map((remedy) => remedyText(remedy, figures, language)),
    basis: paper.basis(rule.basis),
    figures,
    listed: once(figures),
  }
}
