/** The characters a piece of a pattern tells; `null` for any. */
type Characters = ReadonlySet<string> | null

/** What is known of a piece of a pattern before any text is looked at. */
interface Piece {
  /** What it may begin with. */
  readonly initials: Characters
  /** One of them stands in whatever it matches. */
  readonly required: Characters
  /** Whether it may also be empty: then what follows it may begin a match. */
  readonly maybeEmpty: boolean
}

/** So many characters are sooner looked for than the pattern. */
const MOST_LOOKED_FOR = 8

/**
 * The characters a match of a pattern may begin with, or null where it may begin with any.
 *
 * Patterns are read as they are written: literals, classes of single characters and `\d`, groups, alternatives and
 * quantifiers; lookaround and `^` take no character, and whatever else may match counts as any.
 *
 * @example initialsOf(/^(?:较|比)?去年/u) // Set { '较', '比', '去' }
 */
export const initialsOf = ({ source }: RegExp): Characters => new PatternReader(source).alternatives().initials

/** Whether any of the patterns may begin with a character: most characters of a text begin none. */
export const mayBegin = (patterns: readonly RegExp[]): ((character: string) => boolean) => {
  const characters = union(patterns.map(initialsOf))
  return (character) => characters === null || characters.has(character)
}

/** The entries of a table, in their order, whose pattern may begin with a character. */
export const byInitial = <Entry extends readonly [RegExp, ...unknown[]]>(
  entries: readonly Entry[],
): ((character: string) => readonly Entry[]) => {
  const known = entries.map((entry) => ({ entry, initials: initialsOf(entry[0]) }))
  const withInitial = (character: string): readonly Entry[] =>
    known.flatMap(({ entry, initials }) => (initials === null || initials.has(character) ? [entry] : []))
  const initials = known.flatMap((one) => [...(one.initials ?? [])])
  const table = new Map(initials.map((character) => [character, withInitial(character)]))
  const others = withInitial('')
  return (character) => table.get(character) ?? others
}

/**
 * Whether a text may hold a match of a pattern at all: false where none of the characters stands in it of which any match
 * has one. Most patterns are found in few sentences, and a character is found sooner than a pattern.
 *
 * @example mayHold(/\d{1,2}(?:日|月份?)/u)('2起事故') // false
 */
export const mayHold = ({ source }: RegExp): ((text: string) => boolean) => {
  const { required } = new PatternReader(source).alternatives()
  if (required === null || required.size > MOST_LOOKED_FOR) return () => true
  const characters = [...required]
  return (text) => {
    for (const character of characters) if (text.includes(character)) return true
    return false
  }
}

const DIGITS: ReadonlySet<string> = new Set('0123456789')
/** What takes no character: a place, a look at what stands around. */
const NOTHING: Piece = { initials: new Set(), required: null, maybeEmpty: true }
const ANYTHING: Piece = { initials: null, required: null, maybeEmpty: false }

const oneOf = (characters: Characters): Piece => ({ initials: characters, required: characters, maybeEmpty: false })
const letter = (character: string): Piece => oneOf(new Set([character]))

const union = (each: readonly Characters[]): Characters => {
  const characters = new Set<string>()
  for (const some of each) {
    if (some === null) return null
    for (const character of some) characters.add(character)
  }
  return characters
}

const fewest = (each: readonly Characters[]): Characters =>
  each.reduce((best, some) => (some !== null && (best === null || some.size < best.size) ? some : best), null)

/** Reads the source of an expression of the flags `u`, `g` and `y`. */
class PatternReader {
  readonly #source: readonly string[]
  #at = 0

  constructor(source: string) {
    this.#source = [...source]
  }

  alternatives(): Piece {
    const each = [this.#sequence()]
    while (this.#skip('|')) each.push(this.#sequence())
    return {
      initials: union(each.map(({ initials }) => initials)),
      required: union(each.map(({ required }) => required)),
      maybeEmpty: each.some(({ maybeEmpty }) => maybeEmpty),
    }
  }

  #sequence(): Piece {
    const pieces: Piece[] = []
    while (this.#at < this.#source.length && this.#next !== '|' && this.#next !== ')') pieces.push(this.#piece())
    const full = pieces.findIndex(({ maybeEmpty }) => !maybeEmpty)
    return {
      initials: union(pieces.slice(0, full < 0 ? pieces.length : full + 1).map(({ initials }) => initials)),
      required: fewest(pieces.map(({ required }) => required)),
      maybeEmpty: full < 0,
    }
  }

  #piece(): Piece {
    const atom = this.#atom()
    return this.#mayBeLeftOut() ? { initials: atom.initials, required: null, maybeEmpty: true } : atom
  }

  #atom(): Piece {
    const next = this.#take()
    if (next === '^' || next === '$') return NOTHING
    if (next === '(') return this.#group()
    if (next === '[') return this.#class()
    if (next === '\\') return this.#escape()
    return next === '.' ? ANYTHING : letter(next)
  }

  #group(): Piece {
    const looks = this.#skip('?') && !this.#skip(':') && !this.#skipName()
    if (looks) while (/[<=!]/u.test(this.#next)) this.#at += 1
    const inside = this.alternatives()
    this.#skip(')')
    return looks ? NOTHING : inside
  }

  /** `<name>` of a group; `(?<=` and `(?<!` look back. */
  #skipName(): boolean {
    if (this.#next !== '<' || /[=!]/u.test(this.#source[this.#at + 1] ?? '')) return false
    this.#at = this.#source.indexOf('>', this.#at) + 1
    return true
  }

  #class(): Piece {
    const negated = this.#skip('^')
    const members: Piece[] = []
    while (!this.#skip(']')) {
      const member = this.#skip('\\') ? this.#escape() : letter(this.#take())
      const isRange = this.#next === '-' && this.#source[this.#at + 1] !== ']'
      members.push(isRange ? ANYTHING : member)
      if (isRange) this.#at += 1
    }
    return negated ? ANYTHING : oneOf(union(members.map(({ initials }) => initials)))
  }

  #escape(): Piece {
    const next = this.#take()
    if (next === 'p') this.#at = this.#source.indexOf('}', this.#at) + 1
    if (next === 'd') return oneOf(DIGITS)
    if (next === 'b' || next === 'B') return NOTHING
    return /[A-Za-z0-9]/u.test(next) ? ANYTHING : letter(next)
  }

  /** Passes over a quantifier; true where it allows none. */
  #mayBeLeftOut(): boolean {
    const next = this.#next
    if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return false
    const least = next === '{' ? this.#source[this.#at + 1] : next
    this.#at = next === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1
    this.#skip('?')
    return least === '?' || least === '*' || least === '0'
  }

  get #next(): string {
    return this.#source[this.#at] ?? ''
  }

  #take(): string {
    this.#at += 1
    return this.#source[this.#at - 1] ?? ''
  }

  #skip(character: string): boolean {
    if (this.#next !== character) return false
    this.#at += 1
    return true
  }
}
