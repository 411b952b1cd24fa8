import { describe, expect, it } from 'vitest'
import { decodeDraft } from '../../../src/core/draft/decode-draft'
import { emptyDraft } from '../../../src/core/draft/draft'

const DRAFT = {
  ...emptyDraft({ agency: '青石市水利局', year: 2024, form: '2021' }),
  figures: { 'permits|decisions': '3' },
}

describe('a draft kept in the browser', () => {
  it('comes back as it was', () => {
    const text: unknown = JSON.parse(JSON.stringify(DRAFT))
    expect(decodeDraft(text)).toEqual(DRAFT)
  })

  it('comes back with the report it was opened from; remarks that are none are left out', () => {
    const remark = { kind: 'corrected', printed: '若干' }
    const kept = {
      ...DRAFT,
      of: { file: '送审稿.docx', remarks: { 'permits|decisions': remark, other: { kind: 'x' } } },
    }
    expect(decodeDraft(kept)?.of).toEqual({ file: '送审稿.docx', remarks: { 'permits|decisions': remark } })
    expect(decodeDraft({ ...DRAFT, of: 'x' })).toEqual(DRAFT)
  })

  it.each([
    ['nothing', null],
    ['a text', 'draft'],
    ['no agency', { ...DRAFT, agency: 3 }],
    ['a year that is none', { ...DRAFT, year: 2024.5 }],
    ['an unknown form', { ...DRAFT, form: '2030' }],
  ])('is none where there is %s', (_name, stored) => {
    expect(decodeDraft(stored)).toBeNull()
  })

  it('keeps what can be right of damaged texts', () => {
    expect(
      decodeDraft({ ...DRAFT, figures: { a: 1, b: '2', c: 'x'.repeat(81) }, parts: { overview: '正文' } }),
    ).toEqual({
      ...DRAFT,
      figures: { b: '2' },
      parts: { preface: '', overview: '正文', problems: '', other: '' },
    })
  })
})
