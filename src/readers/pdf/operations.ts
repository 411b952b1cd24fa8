/** Drawing operations of a page as pdf.js lists them. */
export interface Operations {
  readonly codes: readonly number[]
  readonly args: readonly unknown[]
}

/** Operations that say where lines and text are drawn, by the names of pdf.js. */
const NAMES = [
  'save',
  'restore',
  'transform',
  'constructPath',
  'clip',
  'eoClip',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginText',
  'setFont',
  'setTextMatrix',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'setLeading',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setTextRise',
  'showText',
] as const

/** An operation that matters here. */
export type OperationName = (typeof NAMES)[number]

/** Codes of the operations, and of the ways to paint a path. */
export interface OperationCodes {
  readonly names: ReadonlyMap<number, OperationName>
  readonly stroke: ReadonlySet<number>
  readonly fill: ReadonlySet<number>
  /** Pictures and shadings of any kind. */
  readonly picture: ReadonlySet<number>
}

/** Numbers of the operations in the version of pdf.js at hand. */
export const operationCodes = (ops: Readonly<Record<string, number>>): OperationCodes => {
  const code = (name: string): number => ops[name] ?? -1
  const set = (...names: readonly string[]): ReadonlySet<number> => new Set(names.map(code))
  return {
    names: new Map(NAMES.map((name) => [code(name), name])),
    stroke: set('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'),
    fill: set('fill', 'eoFill'),
    picture: new Set(
      Object.entries(ops).flatMap(([name, number]) => (/^paint.*Image|^shadingFill$/u.test(name) ? [number] : [])),
    ),
  }
}
