/** Looks of a cell, in the order of `cellXfs`. */
export const LOOKS = [
  'plain',
  'title',
  'head',
  'note',
  'text',
  'number',
  'companion',
  'good',
  'bad',
  'number-0',
  'number-1',
  'number-2',
  'number-3',
  'number-4',
] as const
export type Look = (typeof LOOKS)[number]

const DECIMALS = /^-?\d{1,15}(?:\.(?<decimals>\d{1,4}))?$/u

/** Look of a number: thousands apart, with as many decimals as it has, so that nothing is rounded; else as it is. */
export const numberLook = (value: number | null): Look => {
  const match = value === null ? null : DECIMALS.exec(String(value))
  if (match === null) return 'number'
  const decimals = match.groups?.['decimals']?.length ?? 0
  return LOOKS.find((look) => look === `number-${decimals}`) ?? 'number'
}

const BORDER =
  '<border><left/><right/><top style="thin"><color rgb="FFB8C2C7"/></top><bottom style="thin"><color rgb="FFB8C2C7"/></bottom><diagonal/></border>'
const FONTS = [
  '<font><sz val="11"/><name val="Microsoft YaHei"/></font>',
  '<font><b/><sz val="14"/><name val="Microsoft YaHei"/></font>',
  '<font><b/><sz val="11"/><name val="Microsoft YaHei"/></font>',
  '<font><sz val="10"/><color rgb="FF4B5A66"/><name val="Microsoft YaHei"/></font>',
  '<font><sz val="11"/><color rgb="FF1B7A5A"/><name val="Microsoft YaHei"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFB5342B"/><name val="Microsoft YaHei"/></font>',
]
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EFF6"/><bgColor indexed="64"/></patternFill></fill>',
]

const WRAPPED = '<alignment vertical="top" wrapText="1"/>'
const format = (font: number, { fill = 0, border = 0, alignment = '', number = 0 } = {}): string =>
  `<xf numFmtId="${number}" ${number === 0 ? '' : 'applyNumberFormat="1" '}fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`

const RIGHT = '<alignment horizontal="right" vertical="top"/>'
/** Ids of formats of our own begin at 164; `#,##0` is the third that every program knows. */
const FIRST_OWN = 164
const NUMBER_FORMATS = [1, 2, 3, 4].map(
  (decimals, at) => `<numFmt numFmtId="${FIRST_OWN + at}" formatCode="#,##0.${'0'.repeat(decimals)}"/>`,
)
const figure = (number: number): string => format(0, { border: 1, alignment: RIGHT, number })

const FORMATS: Readonly<Record<Look, string>> = {
  plain: format(0),
  title: format(1),
  head: format(2, { fill: 2, border: 1, alignment: WRAPPED }),
  note: format(3),
  text: format(0, { border: 1, alignment: WRAPPED }),
  number: figure(0),
  'number-0': figure(3),
  'number-1': figure(FIRST_OWN),
  'number-2': figure(FIRST_OWN + 1),
  'number-3': figure(FIRST_OWN + 2),
  'number-4': figure(FIRST_OWN + 3),
  companion: format(3, { border: 1, alignment: WRAPPED }),
  good: format(4, { border: 1, alignment: WRAPPED }),
  bad: format(5, { border: 1, alignment: WRAPPED }),
}

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

/** `xl/styles.xml`: numbers are never rounded by a format. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  counted('numFmts', NUMBER_FORMATS),
  counted('fonts', FONTS),
  counted('fills', FILLS),
  counted('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', BORDER]),
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  counted(
    'cellXfs',
    LOOKS.map((look) => FORMATS[look]),
  ),
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')
