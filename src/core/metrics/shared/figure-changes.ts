import type { StatedFigure } from './figures-text'
import type { FigureKey, ShownFigure } from './shown-figures'
import { figureKeyText } from './shown-figures'

/** A figure that is another now than a link says; `before` or `now` is null where it was or is not there. */
export type FigureChange =
  | { readonly kind: 'changed'; readonly before: string; readonly now: ShownFigure }
  | { readonly kind: 'added'; readonly now: ShownFigure }
  | { readonly kind: 'removed'; readonly before: StatedFigure }

/** By key; of two the first counts, as in the text of a link. */
const byKey = <T extends FigureKey>(figures: readonly T[]): ReadonlyMap<string, T> =>
  new Map([...figures].reverse().map((figure) => [figureKeyText(figure), figure]))

/** What has changed since a link stated its figures: in the order they are shown, then what is gone. */
export const figureChanges = (
  stated: readonly StatedFigure[],
  shown: readonly ShownFigure[],
): readonly FigureChange[] => {
  const [before, now] = [byKey(stated), byKey(shown)]
  const present = shown
    .filter((figure) => now.get(figureKeyText(figure)) === figure)
    .flatMap((figure): FigureChange[] => {
      const old = before.get(figureKeyText(figure))
      if (old === undefined) return [{ kind: 'added', now: figure }]
      return old.text === figure.text ? [] : [{ kind: 'changed', before: old.text, now: figure }]
    })
  const gone = stated.filter(
    (figure) => before.get(figureKeyText(figure)) === figure && !now.has(figureKeyText(figure)),
  )
  return [...present, ...gone.map((figure) => ({ kind: 'removed' as const, before: figure }))]
}
