import { describe, expect, it } from 'vitest'
import type { FormId } from '../../../src/core/domain/catalogue'
import { emptyDraft, figureKey } from '../../../src/core/draft/draft'
import type { Draft } from '../../../src/core/draft/draft'
import { draftDocument } from '../../../src/core/draft/draft-document'
import { officialTables } from '../../../src/core/draft/official-tables'
import { parseReport } from '../../../src/core/ingest/parse-report'

const AGENCY = '青石市应急管理局'
const YEARS: Readonly<Record<FormId, number>> = { '2008': 2012, '2014': 2017, '2019': 2019, '2021': 2024 }

const slotsOf = (form: FormId) =>
  officialTables(form).flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ figure }) => figure ?? [])))

/** Every figure another number, from 101 on in printed order. */
const numbered = (form: FormId): Draft => ({
  ...emptyDraft({ agency: AGENCY, year: YEARS[form], form }),
  figures: Object.fromEntries(slotsOf(form).map((slot, at) => [figureKey(slot), String(101 + at)])),
})

const read = (draft: Draft) => parseReport(draftDocument(draft), 'draft')

const printedIn = (draft: Draft): Record<string, string> =>
  Object.fromEntries(read(draft).cells.map((cell) => [figureKey(cell), cell.printed]))

describe('places to fill in on each form', () => {
  // 2008: 35 codes, two columns; 2014: 65 rows less 7 headings;
  // 2019: part 二 2 × 3 + 2 × 3 + 2 × 3 + 2 + 2 = 22, part 三 (2 + 20 + 1) rows × 7, part 四 15;
  // 2021: part 二 2 × 3 + 1 + 2 + 1 = 10, part 三 two rows more
  it.each([
    ['2008', 70],
    ['2014', 58],
    ['2019', 22 + 23 * 7 + 15],
    ['2021', 10 + 25 * 7 + 15],
  ] as const)('%s has %d', (form, count) => {
    expect(slotsOf(form)).toHaveLength(count)
  })
})

describe.each(['2008', '2014', '2019', '2021'] as const)('a draft on the %s form', (form) => {
  it('is read back figure by figure', () => {
    const draft = numbered(form)
    expect(printedIn(draft)).toEqual(draft.figures)
  })

  it('says whose it is, for which year, on which form and for which period', () => {
    const { agency, year, form: read_, period } = read(numbered(form)).metadata
    expect([agency?.value, year?.value, read_?.value]).toEqual([AGENCY, YEARS[form], form])
    expect([period?.firstDay, period?.lastDay]).toEqual([`${YEARS[form]}-01-01`, `${YEARS[form]}-12-31`])
  })

  it('keeps what is not typed blank, never 0', () => {
    const states = read(emptyDraft({ agency: AGENCY, year: YEARS[form], form })).cells.map(
      ({ content }) => content.state,
    )
    expect(new Set(states)).toEqual(new Set(['blank']))
  })
})

describe('the outline of a draft', () => {
  it('follows the six parts of the notice, its tables among them', () => {
    const headings = draftDocument(emptyDraft({ agency: AGENCY, year: 2024, form: '2021' })).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    )
    expect(headings).toEqual([
      '青石市应急管理局2024年政府信息公开工作年度报告',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
  })

  it('makes a paragraph of every line of a part', () => {
    const empty = emptyDraft({ agency: AGENCY, year: 2024, form: '2021' })
    const { blocks } = draftDocument({ ...empty, parts: { ...empty.parts, overview: '第一段。\n\n  第二段。' } })
    expect(blocks.slice(3, 5)).toEqual([
      { kind: 'paragraph', text: '第一段。' },
      { kind: 'paragraph', text: '第二段。' },
    ])
  })
})
