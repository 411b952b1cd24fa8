import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Draft, ProsePart } from '../core/draft/draft'
import { decodeDraft } from '../core/draft/decode-draft'
import { figureKey } from '../core/draft/draft'
import type { FigureSlot } from '../core/draft/layout'
import { refusableStorage } from './refusable-storage'

const KEY = 'nianbao.draft'

/** The report being drawn up, with the report of the year before that it follows. */
export interface OpenDraft {
  readonly draft: Draft
  /** Id of last year's report; null where there was none. */
  readonly before: string | null
}

interface DraftState {
  readonly open: OpenDraft | null
  /** The draft that was being written when a report was opened to be checked; it comes back when that is left. */
  readonly aside: OpenDraft | null
  /** The draft that was given up last, until another is started. */
  readonly discarded: OpenDraft | null
  /** False where the browser keeps nothing. */
  readonly kept: boolean
  readonly draftStarted: (open: OpenDraft) => void
  /** A report is opened to be checked before it is published; a draft being written is put aside. */
  readonly checkStarted: (open: OpenDraft) => void
  /** Another report of last year is followed, or none; with the draft made ready for it. */
  readonly reportFollowed: (before: string | null, refill: (draft: Draft) => Draft) => void
  readonly figureTyped: (figure: FigureSlot, text: string) => void
  readonly partTyped: (part: ProsePart, text: string) => void
  readonly draftDiscarded: () => void
  readonly discardUndone: () => void
}

const changed = (open: OpenDraft | null, change: (draft: Draft) => Partial<Draft>): OpenDraft | null =>
  open === null ? null : { ...open, draft: { ...open.draft, ...change(open.draft) } }

/** False for a report that is only checked: that can be opened again where it was. */
const isWritten = (open: OpenDraft | null): boolean => open !== null && open.draft.of === undefined

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const storedDraft = (stored: unknown, which: 'open' | 'aside'): OpenDraft | null => {
  const kept = isFields(stored) ? stored[which] : null
  if (!isFields(kept)) return null
  const draft = decodeDraft(kept['draft'])
  const before = typeof kept['before'] === 'string' ? kept['before'] : null
  return draft === null ? null : { draft, before }
}

/** Read it with a selector: `useDraft((state) => state.open)`. */
export const useDraft = create<DraftState>()(
  persist(
    (set) => ({
      open: null,
      aside: null,
      discarded: null,
      kept: true,
      draftStarted: (open) => set({ open, discarded: null }),
      checkStarted: (check) =>
        set(({ open, aside }) => ({ open: check, aside: isWritten(open) ? open : aside, discarded: null })),
      reportFollowed: (before, refill) =>
        set(({ open }) => ({ open: open === null ? null : { draft: refill(open.draft), before } })),
      figureTyped: (figure, text) =>
        set(({ open }) => ({
          open: changed(open, ({ figures }) => ({ figures: { ...figures, [figureKey(figure)]: text } })),
        })),
      partTyped: (part, text) =>
        set(({ open }) => ({ open: changed(open, ({ parts }) => ({ parts: { ...parts, [part]: text } })) })),
      draftDiscarded: () =>
        set(({ open, aside }) => ({ open: aside, aside: null, discarded: isWritten(open) ? open : null })),
      discardUndone: () => set(({ discarded }) => ({ open: discarded, discarded: null })),
    }),
    {
      name: KEY,
      version: 1,
      storage: createJSONStorage(() => refusableStorage((kept) => useDraft.setState({ kept }))),
      partialize: ({ open, aside }) => ({ open, aside }),
      merge: (stored, current) => ({
        ...current,
        open: storedDraft(stored, 'open'),
        aside: storedDraft(stored, 'aside'),
      }),
    },
  ),
)
