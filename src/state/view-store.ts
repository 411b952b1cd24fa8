import { create } from 'zustand'
import type { Language } from '../core/domain/language'
import { HEAD_CARD, withSlide } from './deck'
import type { Deck, Slide } from './deck'
import { slideView } from './url-codec'
import { DEFAULT_VIEW } from './view'
import type { AuditFilter, Comparison, Measure, ScreenId, Theme, View } from './view'

/** Events of the user; each is one step in the browser's history. */
interface ViewEvents {
  readonly screenOpened: (screen: ScreenId) => void
  readonly agencyAdded: (agency: string) => void
  /** These agencies and no others: what stood in for a choice stays when one is added to it. */
  readonly agenciesShown: (agencies: readonly string[]) => void
  readonly agencyRemoved: (agency: string) => void
  readonly agenciesCleared: () => void
  readonly yearsChosen: (years: readonly [number, number] | null) => void
  readonly measureChosen: (measure: Measure) => void
  readonly approximateSwitched: () => void
  readonly smallBaseChosen: (smallBase: number) => void
  readonly areasChosen: (areas: readonly string[]) => void
  readonly partChosen: (part: string | null) => void
  readonly languageChosen: (language: Language) => void
  readonly themeChosen: (theme: Theme) => void
  readonly elderModeSwitched: () => void
  readonly singleKeysSwitched: () => void
  readonly sourceOpened: (report: string, place: string | null) => void
  readonly auditFiltered: (audit: AuditFilter) => void
  readonly compared: (change: Partial<Comparison>) => void
  readonly missingShown: (missing: boolean) => void
  readonly viewRestored: (view: View) => void
  /** Pins a slide to the deck, or takes it off. */
  readonly pinSwitched: (slide: Slide) => void
  readonly deckChanged: (deck: Deck) => void
  /** Shows the deck, or the cards of the screen where nothing is pinned. */
  readonly presentationStarted: () => void
  readonly slideShown: (slide: number, address: string) => void
  /** The screen of the last slide stays. */
  readonly presentationEnded: () => void
}

/** What the user chose. Read it with a selector: `useView((view) => view.years)`. */
export const useView = create<View & ViewEvents>()((set) => ({
  ...DEFAULT_VIEW,
  screenOpened: (screen) =>
    set({
      screen,
      source: null,
      from: null,
      row: null,
      card: null,
      slide: null,
      ...(screen === 'audit' ? {} : { finding: null }),
    }),
  agencyAdded: (agency) =>
    set((view) => (view.agencies.includes(agency) ? view : { agencies: [...view.agencies, agency] })),
  agenciesShown: (agencies) => set({ agencies: [...new Set(agencies)] }),
  agencyRemoved: (agency) => set((view) => ({ agencies: view.agencies.filter((chosen) => chosen !== agency) })),
  agenciesCleared: () => set({ agencies: [] }),
  yearsChosen: (years) => set({ years: years === null ? null : [Math.min(...years), Math.max(...years)] }),
  measureChosen: (measure) => set({ measure }),
  approximateSwitched: () => set((view) => ({ approximate: !view.approximate })),
  smallBaseChosen: (smallBase) => set({ smallBase }),
  areasChosen: (areas) => set({ areas }),
  partChosen: (part) => set({ part }),
  languageChosen: (language) => set({ language }),
  themeChosen: (theme) => set({ theme }),
  elderModeSwitched: () => set((view) => ({ elder: !view.elder })),
  singleKeysSwitched: () => set((view) => ({ singleKeys: !view.singleKeys })),
  sourceOpened: (report, place) =>
    set((view) => ({
      screen: 'source',
      source: { report, place, also: [] },
      from: view.screen === 'source' ? view.from : view.screen,
    })),
  auditFiltered: (audit) => set({ audit, finding: null }),
  compared: (change) => set((view) => ({ comparison: { ...view.comparison, ...change } })),
  missingShown: (missing) => set({ missing }),
  viewRestored: (view) => set(view),
  pinSwitched: (slide) => set(({ deck }) => ({ deck: withSlide(deck, slide) })),
  deckChanged: (deck) => set({ deck }),
  presentationStarted: () =>
    set((view) => {
      const [first] = view.deck
      if (first !== undefined) return slideView(first.address, view, 0)
      const screen = view.screen === 'source' ? (view.from ?? DEFAULT_VIEW.screen) : view.screen
      return { screen, source: null, from: null, card: HEAD_CARD, slide: 0 }
    }),
  slideShown: (slide, address) => set((view) => slideView(address, view, slide)),
  presentationEnded: () => set({ card: null, slide: null }),
}))
