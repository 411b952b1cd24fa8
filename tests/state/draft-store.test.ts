import { beforeEach, describe, expect, it } from 'vitest'
import { emptyDraft } from '../../src/core/draft/draft'
import type { OpenDraft } from '../../src/state/draft-store'
import { useDraft } from '../../src/state/draft-store'

const draft = emptyDraft({ agency: '青石市水利局', year: 2024, form: '2021' })
const written: OpenDraft = { draft, before: null }
const check = (file: string): OpenDraft => ({ draft: { ...draft, of: { file, remarks: {} } }, before: 'a' })
const { checkStarted, draftDiscarded, discardUndone } = useDraft.getState()

describe('a report that is checked before it is published', () => {
  beforeEach(() => useDraft.setState({ open: null, aside: null, discarded: null }))

  it('puts the draft that is being written aside, and leaving it brings that back', () => {
    useDraft.setState({ open: written })
    checkStarted(check('初稿.docx'))
    checkStarted(check('定稿.docx'))
    expect(useDraft.getState()).toMatchObject({ open: check('定稿.docx'), aside: written })
    draftDiscarded()
    expect(useDraft.getState()).toMatchObject({ open: written, aside: null, discarded: null })
  })

  it('leaves nothing behind where nothing was being written; a draft given up can be brought back', () => {
    checkStarted(check('初稿.docx'))
    draftDiscarded()
    expect(useDraft.getState()).toMatchObject({ open: null, aside: null, discarded: null })
    useDraft.setState({ open: written })
    draftDiscarded()
    discardUndone()
    expect(useDraft.getState().open).toEqual(written)
  })
})
