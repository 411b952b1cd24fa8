/** Looks of a cell, in the order of `cellXfs`. */
export const LOOKS = ['plain', 'title', 'head', 'note', 'text', 'number', 'companion', 'good', 'bad'] as const
export type Look = (typeof LOOKS)[number]

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
const format = (font: number, { fill = 0, border = 0, alignment = '' } = {}): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`

const FORMATS: Readonly<Record<Look, string>> = {
  plain: format(0),
  title: format(1),
  head: format(2, { fill: 2, border: 1, alignment: WRAPPED }),
  note: format(3),
  text: format(0, { border: 1, alignment: WRAPPED }),
  number: format(0, { border: 1, alignment: '<alignment horizontal="right" vertical="top"/>' }),
  companion: format(3, { border: 1, alignment: WRAPPED }),
  good: format(4, { border: 1, alignment: WRAPPED }),
  bad: format(5, { border: 1, alignment: WRAPPED }),
}

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

/** `xl/styles.xml`: numbers as they are, never rounded by a format. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
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
