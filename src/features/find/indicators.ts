import { FORM_IDS } from '../../core/domain/catalogue'
import type { FormId, FormRow, IndicatorId, SectionId } from '../../core/domain/catalogue'
import { formRow, rowsOfForm } from '../../core/domain/catalogue-index'
import { CROSSWALK_LINKS } from '../../core/domain/crosswalk-links'
import { PROSE_INDICATORS } from '../../core/domain/forms/prose'
import { rowLabels } from '../../core/domain/forms/variants'
import { labelsOf } from '../../i18n/labels'
import type { LabelTable } from '../../i18n/labels'
import { SCREEN_OF_SECTION } from '../../state/screen-of-section'
import { nameInForm } from '../../ui/figures/section-tables'
import type { Words } from '../../ui/figures/words'
import type { Entry, Name } from './names'
import { nameOf } from './names'
import type { Target } from './target'

const NEWEST_FIRST: readonly FormId[] = [...FORM_IDS].reverse()

/** Names no reader looks for: they stand for what has no name of its own. */
const NAMELESS: ReadonlySet<IndicatorId> = new Set(['other'])

/** What a row is compared with in the neighbouring forms, under names of its own there. */
const counterpartsOf = (indicator: IndicatorId): readonly IndicatorId[] =>
  CROSSWALK_LINKS.filter(({ relation }) => relation !== 'none').flatMap((link) => [
    ...(link.old.indicators.includes(indicator) ? link.new.indicators : []),
    ...(link.new.indicators.includes(indicator) ? link.old.indicators : []),
  ])

const rowsOf = (indicator: IndicatorId): readonly FormRow[] =>
  NEWEST_FIRST.flatMap((form) => formRow(form, indicator) ?? [])

/** Each indicator of the forms once, in its newest row. */
const newestRows = (): readonly FormRow[] => {
  const found = new Map<IndicatorId, FormRow>()
  for (const row of NEWEST_FIRST.flatMap(rowsOfForm)) if (!found.has(row.indicator)) found.set(row.indicator, row)
  return [...found.values()]
}

/** Names once each, the first as given; `beside` ones are told apart by what they may answer. */
const named = (own: readonly string[], beside: readonly string[]): readonly Name[] => {
  const texts = new Set(own)
  return [
    ...[...texts].map((text) => nameOf(text, { pinyin: true })),
    ...[...new Set(beside)].filter((text) => !texts.has(text)).map((text) => nameOf(text, { beside: true })),
  ]
}

/** What puts indicators into words: those of the language in use, and the labels of all three. */
export interface IndicatorWords {
  readonly shown: Words
  readonly tables: readonly LabelTable[]
  /** `2021、2019 年表`. */
  readonly formsOf: (forms: readonly FormId[]) => string
}

const sectionTarget = (indicator: IndicatorId, section: SectionId, detail: string): Target => ({
  key: indicator,
  detail,
  view: { screen: SCREEN_OF_SECTION[section], row: indicator },
})

/** Indicators of the four forms, newest first, then those of the sentences, by every name a form or language has for them. */
const tableEntries = ({ shown, tables, formsOf }: IndicatorWords): readonly Entry<Target>[] => {
  const languages = tables.map(labelsOf)
  const labelsIn = (indicator: IndicatorId, rows: readonly FormRow[]) =>
    languages.flatMap((labels) => [
      labels.indicator(indicator),
      ...rows.map(({ form }) => labels.indicator(indicator, form)),
    ])
  const newest = newestRows()
  const ofForms = newest.map(({ indicator, section, form }): Entry<Target> => {
    const rows = rowsOf(indicator)
    const title = nameInForm(form, indicator, shown)
    const own = [title, ...labelsIn(indicator, rows), ...rows.flatMap(rowLabels)]
    const synonyms = counterpartsOf(indicator).flatMap((other) => labelsIn(other, rowsOf(other)))
    const columns = rows.flatMap((row) => row.columns).map((column) => shown.labels.column(column))
    const detail = `${shown.labels.section(section)} · ${formsOf(rows.map((row) => row.form))}`
    return { names: named(own, [...synonyms, ...columns]), target: sectionTarget(indicator, section, detail) }
  })
  const known = new Set(newest.map(({ indicator }) => indicator))
  const ofSentences = PROSE_INDICATORS.filter(({ indicator }) => !known.has(indicator) && !NAMELESS.has(indicator)).map(
    ({ indicator, section }): Entry<Target> => ({
      names: named([shown.labels.indicator(indicator), ...labelsIn(indicator, [])], []),
      target: sectionTarget(indicator, section, shown.labels.section('prose')),
    }),
  )
  return [...ofForms, ...ofSentences]
}

type AccidentNames = 'accidentFields' | 'rates' | 'severities'

/** Quantities, rates and severities of accident statistics. */
const accidentEntries = ({ shown, tables }: IndicatorWords): readonly Entry<Target>[] => {
  const detail = shown.messages.app.screens.accidents
  const ofKind = (kind: AccidentNames): readonly Entry<Target>[] => {
    const inLanguages = tables.map((table) => new Map<string, string>(Object.entries(table[kind])))
    const [first] = inLanguages
    return [...(first?.keys() ?? [])].map((id) => ({
      names: named(
        inLanguages.flatMap((names) => names.get(id) ?? []),
        [],
      ),
      target: { key: `${kind}.${id}`, detail, view: { screen: 'accidents' } },
    }))
  }
  return [...ofKind('accidentFields'), ...ofKind('rates'), ...ofKind('severities')]
}

/** Everything that is counted, by its official names, their variants, the names of its counterparts, in three scripts. */
export const indicatorEntries = (words: IndicatorWords): readonly Entry<Target>[] => [
  ...tableEntries(words),
  ...accidentEntries(words),
]
