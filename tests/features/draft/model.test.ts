import { describe, expect, it } from 'vitest'
import { emptyDraft, figureKey } from '../../../src/core/draft/draft'
import type { Draft } from '../../../src/core/draft/draft'
import { draftDocument } from '../../../src/core/draft/draft-document'
import { parseReport } from '../../../src/core/ingest/parse-report'
import type { CatalogEntry } from '../../../src/core/schema/wire-catalog'
import { checklistOf } from '../../../src/features/draft/checklist'
import { agenciesIn, checkDraft, marksOf, nextYear, slotsOf, unreadableIn } from '../../../src/features/draft/model'
import { words } from '../../../src/i18n/draft/zh-Hans'

const AGENCY = '青石市水利局'

const draftOf = (figures: Readonly<Record<string, string>>, year = 2024): Draft => ({
  ...emptyDraft({ agency: AGENCY, year, form: '2021' }),
  figures,
})

/** 10 + 1 + 0 + 0 = 11. */
const review = (total: string) => ({
  'reconsideration.upheld|': '10',
  'reconsideration.corrected|': '1',
  'reconsideration.other|': '0',
  'reconsideration.pending|': '0',
  'reconsideration|': total,
})

const entry = (agency: string | null, year: number | null, extra: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id: `${agency}-${year}`,
  agency,
  agencyId: agency,
  region: null,
  kind: 'annual-report',
  year,
  form: null,
  title: null,
  published: null,
  counts: { cells: 0, claims: 0, accidents: 0, rates: 0, errors: 0, warnings: 0 },
  file: '',
  ...extra,
})

describe('a draft while it is written', () => {
  it('contradicts where a total is wrong, in every figure of the sum', () => {
    const { findings } = checkDraft(draftOf(review('0')), null)
    const marks = marksOf(findings)
    expect(Object.keys(review('0')).map((key) => marks.get(key))).toEqual(Array(5).fill('contradicts'))
  })

  it('holds where it is right, and nothing holds of a blank', () => {
    const { findings } = checkDraft(draftOf(review('11')), null)
    const marks = marksOf(findings)
    expect(marks.get('reconsideration|')).toBe('holds')
    expect(marks.has('litigation.direct|')).toBe(false)
  })

  it('contradicts nothing while its tables are blank', () => {
    const { findings } = checkDraft(draftOf({}), null)
    expect(findings.filter(({ verdict }) => verdict === 'contradicts')).toEqual([])
  })

  it('says where something stands that is no number', () => {
    const { report } = checkDraft(
      draftOf({ 'requests.received|total': '若干', 'requests.received|company': '3' }),
      null,
    )
    expect([...unreadableIn(report)]).toEqual(['requests.received|total'])
  })

  it('is held against last year’s report', () => {
    const before = parseReport(draftDocument(draftOf({ 'requests.carried-forward|total': '5' }, 2023)), 'before')
    const across = (carried: string) =>
      checkDraft(draftOf({ 'requests.carried-over|total': carried }), before).findings.flatMap(
        ({ rule, verdict, instance }) =>
          rule === 'carry-over-across-years' && instance.endsWith('/total') ? [verdict] : [],
      )
    expect(across('5')).toEqual(['holds'])
    expect(across('4')).toEqual(['contradicts'])
  })
})

describe('the report of the year before', () => {
  const entries = [entry(AGENCY, 2022), entry(AGENCY, 2023), entry('白水县民政局', 2023), entry(null, 2023)]

  it('suggests agency and year', () => {
    expect(agenciesIn(entries)).toEqual([AGENCY, '白水县民政局'])
    expect(nextYear(entries, AGENCY)).toBe(2024)
    expect(nextYear(entries, '新设机关')).toBe(2023)
    expect(nextYear([], AGENCY)).toBeNull()
  })
})

describe('the checklist', () => {
  const language = { words, format: { number: String, date: (iso: string) => iso } }
  const statesOf = (draft: Draft, before: number | null = null, held = 0) =>
    Object.fromEntries(
      checklistOf({ draft, checked: checkDraft(draft, null), before, held }, language).map(({ id, state }) => [
        id,
        state,
      ]),
    )

  it('says what of a report that is checked was left out or corrected, until it is filled in', () => {
    const remarks = {
      'permits|decisions': { kind: 'left-out', printed: '3 1' },
      'charges|amount': { kind: 'corrected', printed: '若干' },
    } as const
    const check = { ...draftOf({ 'charges|amount': '7' }), of: { file: '送审稿.docx', remarks } }
    expect(statesOf(check)).toMatchObject({ identified: 'by-hand', 'left-out': 'open', corrected: 'open' })
    const filled = { ...check, figures: { ...check.figures, 'permits|decisions': '31' } }
    expect(statesOf(filled)).not.toHaveProperty('left-out')
  })

  it('leaves open what is blank, unwritten or wrong, and what only people can say to them', () => {
    expect(statesOf(draftOf(review('0')))).toEqual({
      identified: 'done',
      period: 'done',
      filled: 'open',
      prose: 'open',
      arithmetic: 'open',
      carry: 'by-hand',
      deadline: 'by-hand',
      secrecy: 'by-hand',
      approval: 'by-hand',
    })
  })

  it('leaves open which report of last year counts where several are held and none was chosen', () => {
    const draft = draftOf(review('11'))
    expect(statesOf(draft, null, 2)).toMatchObject({ carry: 'open' })
    const texts = checklistOf({ draft, checked: checkDraft(draft, null), before: null, held: 2 }, language)
    expect(texts.map(({ text }) => text)).toContain('收录有 2 份 2023 年度报告，还没有选定以哪一份为准，结转数未核对')
    // one was chosen, and nothing of it can be compared
    expect(statesOf(draft, 2023, 2)).toMatchObject({ carry: 'by-hand' })
  })

  it('counts blanks and names the parts that are not written', () => {
    const draft = draftOf(review('11'))
    const texts = checklistOf({ draft, checked: checkDraft(draft, null), before: null, held: 0 }, language).map(
      ({ text }) => text,
    )
    // 200 figures of the form less the five that are filled in
    expect(texts).toContain('统计表还有 195 格空白；没有发生的请填 0')
    expect(texts).toContain('尚未撰写：总体情况；存在的主要问题及改进情况；其他需要报告的事项')
    expect(texts).toContain('公布时限：政府部门 2025 年 1 月 31 日前，政府 2025 年 3 月 31 日前（条例第四十九条）')
  })

  it('says of what is no number that no check has seen it', () => {
    const draft = draftOf({})
    const [first] = slotsOf(draft)
    if (first === undefined) throw new Error('a form without figures')
    const typed = (rest: string) => ({
      ...draft,
      figures: Object.fromEntries(slotsOf(draft).map((slot) => [figureKey(slot), slot === first ? 'abc' : rest])),
    })
    expect(statesOf(typed('0'))).toMatchObject({ unreadable: 'open', filled: 'open' })
    const texts = checklistOf({ draft, checked: checkDraft(typed('0'), null), before: null, held: 0 }, language)
    expect(texts.map(({ text }) => text)).toContain('统计表有 1 格填的不是可以确认的数字，未参加任何核对')
    expect(texts.map(({ text }) => text)).toContain('统计表已填写：199 / 200')
  })

  it('asks for the statistical period where the preface does not give it', () => {
    const draft = draftOf({})
    expect(statesOf({ ...draft, parts: { ...draft.parts, preface: '' } })).toMatchObject({ period: 'open' })
  })
})
