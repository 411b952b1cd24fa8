import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, numberOf } from '../xml/walk'
import { formatNumber } from './number-formats'
import type { ListPosition } from './styles'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  readonly restarts: ReadonlyMap<number, number>
}

export type Numbering = ReadonlyMap<string, List>

const PLACEHOLDER = /%(?<level>[1-9])/gu
const DEEPEST = 8

/** Lists of a document by id, with what each level prints before its paragraphs. */
export const readNumbering = (root: XmlElement | null): Numbering => {
  if (root === null) return new Map()
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((abstract) => [
      abstract.attributes.get('w:abstractNumId') ?? '',
      levelsOf(childrenOf(abstract, 'w:lvl')),
    ]),
  )
  return new Map(
    childrenOf(root, 'w:num').map((list): [string, List] => {
      const abstract = valueOf(list, 'w:abstractNumId') ?? ''
      const overrides = childrenOf(list, 'w:lvlOverride')
      const own = levelsOf(overrides.flatMap((override) => childrenOf(override, 'w:lvl')))
      const restarts = overrides.flatMap((override): [number, number][] => {
        const start = numberOf(valueOf(override, 'w:startOverride'))
        return start === null ? [] : [[numberOf(override.attributes.get('w:ilvl')) ?? 0, start]]
      })
      return [
        list.attributes.get('w:numId') ?? '',
        { abstract, levels: new Map([...(abstracts.get(abstract) ?? []), ...own]), restarts: new Map(restarts) },
      ]
    }),
  )
}

const valueOf = (parent: XmlElement, name: string): string | undefined => childOf(parent, name)?.attributes.get('w:val')

const levelsOf = (levels: readonly XmlElement[]): ReadonlyMap<number, Level> =>
  new Map(
    levels.map((level) => [
      numberOf(level.attributes.get('w:ilvl')) ?? 0,
      {
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        start: numberOf(valueOf(level, 'w:start')) ?? 1,
      },
    ]),
  )

/** Counts the paragraphs of lists and says what Word prints before each. */
export class ListCounter {
  readonly #numbering: Numbering
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** Text before the next paragraph at this position: `一、`, `（二）`, `3.`; empty for a bullet or an unknown list. */
  next({ list, level }: ListPosition): string {
    const known = this.#numbering.get(list)
    const shape = known?.levels.get(level)
    if (known === undefined || shape === undefined || level > DEEPEST) return ''
    const counts = this.#counts.get(known.abstract) ?? []
    this.#counts.set(known.abstract, counts)
    const first = this.#begun.has(list) ? undefined : known.restarts.get(level)
    this.#begun.add(list)
    const before = counts[level]
    counts.length = level + 1
    counts[level] = first ?? (before === undefined ? shape.start : before + 1)
    if (shape.format === 'bullet' || shape.format === 'none') return ''
    const text = shape.text.replaceAll(PLACEHOLDER, (_whole, digit: string) => {
      const at = Number(digit) - 1
      const above = known.levels.get(at)
      return above === undefined ? '' : formatNumber(counts[at] ?? above.start, above.format)
    })
    // a number right before the text of the paragraph would become part of its first figure
    return /[\d一二三四五六七八九十]$/u.test(text) ? `${text} ` : text
  }
}
