import { RULE_GROUPS } from '../../core/domain/finding'
import type { Finding, RuleId } from '../../core/domain/finding'
import type { Draft, ProsePart } from '../../core/draft/draft'
import type { DraftWords } from '../../i18n/draft/words'
import type { Format } from '../../i18n/format'
import type { CheckedDraft } from './model'
import { leftOutOf, slotsOf, unreadableIn } from './model'

/** One line of the checklist; `by-hand` is for a person to confirm. */
export interface ChecklistItem {
  readonly id: string
  readonly state: 'done' | 'open' | 'by-hand'
  readonly text: string
}

interface Checked {
  readonly draft: Draft
  readonly checked: CheckedDraft
  /** Year of last year's report where it is at hand. */
  readonly before: number | null
  /** How many reports of last year there are to choose from. */
  readonly held: number
}

interface Language {
  readonly words: DraftWords
  readonly format: Pick<Format, 'number' | 'date'>
}

const PROSE: readonly ProsePart[] = ['overview', 'problems', 'other']

const ACROSS_YEARS: ReadonlySet<RuleId> = new Set(RULE_GROUPS.years)

const contradictions = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict, class: kind }) => verdict === 'contradicts' && kind !== 'scope')

const periodItem = ({ checked }: Checked, { words, format }: Language): ChecklistItem => {
  const { period } = checked.report.metadata
  const known = period !== null && period.firstDay !== null && period.lastDay !== null
  return known
    ? {
        id: 'period',
        state: 'done',
        text: words.checklist.period(format.date(period.firstDay), format.date(period.lastDay)),
      }
    : { id: 'period', state: 'open', text: words.checklist.noPeriod }
}

/** What stands in a field and is no number is not filled in, and no check has seen it. */
const unreadableItems = ({ checked }: Checked, { words, format }: Language): readonly ChecklistItem[] => {
  const { size } = unreadableIn(checked.report)
  return size === 0 ? [] : [{ id: 'unreadable', state: 'open', text: words.checklist.unreadable(format.number(size)) }]
}

const filledItem = ({ draft, checked }: Checked, { words, format }: Language): ChecklistItem => {
  const all = slotsOf(draft).length
  const filled = all - unreadableIn(checked.report).size
  const blank = checked.report.cells.filter(({ content }) => content.state === 'blank').length
  return blank === 0
    ? {
        id: 'filled',
        state: filled === all ? 'done' : 'open',
        text: words.checklist.filled(format.number(filled), format.number(all)),
      }
    : { id: 'filled', state: 'open', text: words.checklist.blanks(format.number(blank)) }
}

const proseItem = ({ draft }: Checked, { words }: Language): ChecklistItem => {
  const missing = PROSE.filter((part) => draft.parts[part].trim() === '').map((part) => words.parts[part])
  return missing.length === 0
    ? { id: 'prose', state: 'done', text: words.checklist.prose }
    : { id: 'prose', state: 'open', text: words.checklist.proseMissing(missing) }
}

const arithmeticItem = ({ checked }: Checked, { words, format }: Language): ChecklistItem => {
  const failing = contradictions(checked.findings).length
  const held = checked.findings.filter(({ verdict }) => verdict === 'holds').length
  if (failing > 0)
    return { id: 'arithmetic', state: 'open', text: words.checklist.arithmeticFails(format.number(failing)) }
  return {
    id: 'arithmetic',
    state: held > 0 ? 'done' : 'open',
    text: words.checklist.arithmetic(format.number(held)),
  }
}

const carryItem = ({ draft, checked, before, held }: Checked, { words, format }: Language): ChecklistItem => {
  const year = String(draft.year - 1)
  if (before === null)
    return held === 0
      ? { id: 'carry', state: 'by-hand', text: words.checklist.carryUnknown(year) }
      : { id: 'carry', state: 'open', text: words.checklist.carryUnchosen(format.number(held), year) }
  const across = checked.findings.filter(({ rule }) => ACROSS_YEARS.has(rule))
  const failing = contradictions(across).length
  if (failing > 0) return { id: 'carry', state: 'open', text: words.checklist.carryFails(format.number(failing), year) }
  return across.some(({ verdict }) => verdict === 'holds')
    ? { id: 'carry', state: 'done', text: words.checklist.carryHolds(year) }
    : { id: 'carry', state: 'by-hand', text: words.checklist.carryUntold(year) }
}

/** A draft has the title we write; that of a report was not looked at. */
const identifiedItem = ({ draft }: Checked, { words }: Language): ChecklistItem => {
  const year = String(draft.year)
  return draft.of === undefined
    ? { id: 'identified', state: 'done', text: words.checklist.identified(draft.agency, year) }
    : { id: 'identified', state: 'by-hand', text: words.check.identified(draft.agency, year) }
}

/** What the report that is checked says otherwise than the fields. */
const remarkItems = ({ draft }: Checked, { words, format }: Language): readonly ChecklistItem[] => {
  const missing = leftOutOf(draft).length
  const corrected = Object.values(draft.of?.remarks ?? {}).filter(({ kind }) => kind === 'corrected').length
  const item = (id: string, count: number, text: (count: string) => string): readonly ChecklistItem[] =>
    count === 0 ? [] : [{ id, state: 'open', text: text(format.number(count)) }]
  return [
    ...item('left-out', missing, words.check.leftOutCount),
    ...item('corrected', corrected, words.check.correctedCount),
  ]
}

/** What is to be seen to before a report is published: what we can check ourselves first, then what only people can. */
export const checklistOf = (item: Checked, language: Language): readonly ChecklistItem[] => {
  const { checklist } = language.words
  return [
    identifiedItem(item, language),
    ...remarkItems(item, language),
    periodItem(item, language),
    ...unreadableItems(item, language),
    filledItem(item, language),
    proseItem(item, language),
    arithmeticItem(item, language),
    carryItem(item, language),
    { id: 'deadline', state: 'by-hand', text: checklist.deadline(String(item.draft.year + 1)) },
    { id: 'secrecy', state: 'by-hand', text: checklist.secrecy },
    { id: 'approval', state: 'by-hand', text: checklist.approval },
  ]
}
