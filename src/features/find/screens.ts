import type { ScreenId } from '../../state/view'
import { SCREENS } from '../../state/view'
import type { Entry } from './names'
import { nameOf } from './names'
import type { Target } from './target'

/** The screens by their names, what else readers call them, and what they show. */
export const screenEntries = (
  names: Readonly<Record<ScreenId, string>>,
  also: Readonly<Record<ScreenId, readonly string[]>>,
): readonly Entry<Target>[] =>
  SCREENS.map((screen) => ({
    names: [names[screen], ...also[screen]].map((name) => nameOf(name, { pinyin: true })),
    target: { key: screen, detail: '', view: { screen } },
  }))
