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
  /** The draft that was given up last, until another is started. */
  readonly discarded: OpenDraft | null
  /** False where the browser keeps nothing. */
  readonly kept: boolean
  readonly draftStarted: (open: OpenDraft) => void
  /** Another report of last year is followed, or none; with the draft made ready for it. */
  readonly reportFollowed: (before: string | null, refill: (draft: Draft) => Draft) => void
  readonly figureTyped: (figure: FigureSlot, text: string) => void
  readonly partTyped: (part: ProsePart, text: string) => void
  readonly draftDiscarded: () => void
  readonly discardUndone: () => void
}

const changed = (open: OpenDraft | null, change: (draft: Draft) => Partial<Draft>): OpenDraft | null =>
  open === null ? null : { ...open, draft: { ...open.draft, ...change(open.draft) } }

const storedOpen = (stored: unknown): OpenDraft | null => {
  if (typeof stored !== 'object' || stored === null || !('open' in stored)) return null
  const { open } = stored
  if (typeof open !== 'object' || open === null || !('draft' in open)) return null
  const draft = decodeDraft(open.draft)
  const before = 'before' in open && typeof open.before === 'string' ? open.before : null
  return draft === null ? null : { draft, before }
}

/** Read it with a selector: `useDraft((state) => state.open)`. */
export const useDraft = create<DraftState>()(
  persist(
    (set) => ({
      open: null,
      discarded: null,
      kept: true,
      draftStarted: (open) => set({ open, discarded: null }),
      reportFollowed: (before, refill) =>
        set(({ open }) => ({ open: open === null ? null : { draft: refill(open.draft), before } })),
      figureTyped: (figure, text) =>
        set(({ open }) => ({
          open: changed(open, ({ figures }) => ({ figures: { ...figures, [figureKey(figure)]: text } })),
        })),
      partTyped: (part, text) =>
        set(({ open }) => ({ open: changed(open, ({ parts }) => ({ parts: { ...parts, [part]: text } })) })),
      draftDiscarded: () => set(({ open }) => ({ open: null, discarded: open })),
      discardUndone: () => set(({ discarded }) => ({ open: discarded, discarded: null })),
    }),
    {
      name: KEY,
      version: 1,
      storage: createJSONStorage(() => refusableStorage((kept) => useDraft.setState({ kept }))),
      partialize: ({ open }) => ({ open }),
      merge: (stored, current) => ({ ...current, open: storedOpen(stored) }),
    },
  ),
)
