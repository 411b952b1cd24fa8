/** Advance of Latin letters and digits, in 1000ths of the type size: a little more than that of common fonts. */
const NARROW = 550
/** Advance of everything Chinese type sets in a full square. */
const WIDE = 1000
const ASCENT = 880
const DESCENT = 120
const CAP = 700

/** Ranges of characters set in a full square; all others are narrow. */
const SQUARES = [
  [0x20_10, 0x20_27],
  [0x21_90, 0x23_ff],
  [0x24_60, 0x27_bf],
  [0x2e_80, 0x10_ff_ff],
] as const
const NARROW_GLYPH = 1
const WIDE_GLYPH = 2

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255])
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => u16(Math.floor(value / 65_536), value % 65_536))
const padded = (bytes: readonly number[]): number[] => [
  ...bytes,
  ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0),
]

/** A filled box from the base line to the height of a capital. */
const box = (advance: number): number[] => {
  const right = advance - 50
  const bounds = u16(1, 50, 0, right, CAP)
  const steps = [...u16(50, right - 50, 0, 50 - right), ...u16(0, 0, CAP, 0)]
  return padded([...bounds, ...u16(3, 0), 1, 1, 1, 1, ...steps])
}

/** Every character of a range is the same glyph (format 13). */
const characterMap = (): number[] => {
  const groups: number[][] = []
  let from = 0x20
  for (const [first, last] of SQUARES) {
    if (from < first) groups.push([from, first - 1, NARROW_GLYPH])
    groups.push([first, last, WIDE_GLYPH])
    from = last + 1
  }
  const rows = groups.flatMap((group) => u32(...group))
  return [...u16(0, 1, 3, 10), ...u32(12), ...u16(13, 0), ...u32(16 + rows.length, 0, groups.length), ...rows]
}

const sum = (bytes: readonly number[]): number => {
  let total = 0
  for (let at = 0; at < bytes.length; at += 4)
    total =
      (total +
        Number.parseInt(
          bytes
            .slice(at, at + 4)
            .map((byte) => byte.toString(16).padStart(2, '0'))
            .join(''),
          16,
        )) %
      2 ** 32
  return total
}

const tables = (): ReadonlyMap<string, number[]> => {
  const glyphs = [[], box(NARROW), box(WIDE)]
  const ends = glyphs.map((_, index) => glyphs.slice(0, index + 1).flat().length / 2)
  const metrics = [NARROW, NARROW, WIDE].flatMap((advance, glyph) => u16(advance, glyph === 0 ? 0 : 50))
  return new Map([
    [
      'OS/2',
      [
        ...u16(4, WIDE, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0),
        ...Array<number>(10).fill(0),
        ...u32(1, 0, 0, 0),
        ...u32(0x20_20_20_20),
        ...u16(64, 0x20, 0xff_ff, ASCENT, 65_536 - DESCENT, 0, ASCENT, DESCENT),
        ...u32(1, 0),
        ...u16(500, CAP, 0, 32, 1),
      ],
    ],
    ['cmap', characterMap()],
    ['glyf', glyphs.flat()],
    [
      'head',
      [
        ...u32(0x1_00_00, 0x1_00_00, 0, 0x5f_0f_3c_f5),
        ...u16(0b11, 1000),
        ...u32(0, 0, 0, 0),
        ...u16(0, 0, WIDE, CAP, 0, 8, 2, 0, 0),
      ],
    ],
    [
      'hhea',
      [
        ...u32(0x1_00_00),
        ...u16(ASCENT, 65_536 - DESCENT, 0, WIDE, 0, 0, WIDE, 1, 0, 0, 0, 0, 0, 0, 0, metrics.length / 4),
      ],
    ],
    ['hmtx', metrics],
    ['loca', u16(0, ...ends)],
    ['maxp', [...u32(0x1_00_00), ...u16(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', u16(0, 0, 6)],
    ['post', [...u32(0x3_00_00, 0), ...u16(0, 0), ...u32(0, 0, 0, 0, 0)]],
  ])
}

/**
 * A TrueType font of two boxes, one for what Chinese type sets in a full square and a narrower one for all else. With it a
 * page is laid out alike on every machine, whatever fonts that has.
 */
export const rulerFont = (): readonly number[] => {
  const parts = [...tables()].map(([tag, bytes]) => ({ tag, bytes, length: bytes.length }))
  let offset = 12 + 16 * parts.length
  const rows: number[] = []
  const bodies: number[] = []
  for (const { tag, bytes, length } of parts) {
    const body = padded(bytes)
    rows.push(...[...tag].map((letter) => letter.charCodeAt(0)), ...u32(sum(body), offset, length))
    bodies.push(...body)
    offset += body.length
  }
  const powers = Math.floor(Math.log2(parts.length))
  return [
    ...u32(0x1_00_00),
    ...u16(parts.length, 16 * 2 ** powers, powers, 16 * (parts.length - 2 ** powers)),
    ...rows,
    ...bodies,
  ]
}
