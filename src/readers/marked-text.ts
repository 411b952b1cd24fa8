import type { Diagnostic } from '../core/domain/diagnostic'
import { aboutFile } from './refusal'

/** Where text stands on its line: raised or lowered beside the rest, or on the line itself. */
export type Script = 'super' | 'sub' | null

const MOST_NAMED = 8
const MOST_LENGTH = 80
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** Text as it stands on its line: digits set higher or lower are other characters, so that no figure beside them takes them in. */
export const scripted = (text: string, script: Script): string =>
  script === null
    ? text
    : text.replaceAll(/\d/gu, (digit) => (script === 'super' ? RAISED : LOWERED).charAt(Number(digit)))

/** Collects text of a file that is struck out: it is no text of the report, and that it was left out is said. */
export class StruckText {
  readonly #texts = new Set<string>()

  /** Leaves the text out. */
  leaveOut(text: string): '' {
    const shown = text.trim()
    if (shown !== '') this.#texts.add(shown)
    return ''
  }

  get diagnostics(): readonly Diagnostic[] {
    if (this.#texts.size === 0) return []
    const named = [...this.#texts].slice(0, MOST_NAMED).join(' / ')
    return [aboutFile('struck-left-out', 'note', [...named].slice(0, MOST_LENGTH).join(''))]
  }
}
