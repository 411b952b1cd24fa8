/** 22 lines of a page of 225 mm (GB/T 9704), 28.95 points, in twentieths of one. */
const LINE = 579

const HEADING_SIZES = [44, 32, 32, 32, 32, 32] as const

/** Fonts of an official paper (GB/T 9704): 宋体 for the title, then 黑体 for 一、 and 楷体 for （一）, 仿宋 for the rest. */
const HEADING_FONTS = ['宋体', '黑体', '楷体'] as const

/** Type of a style; its size in half points. */
const run = (eastAsia: string, size: number, bold: boolean): string =>
  `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`

const heading = (size: number, at: number): string => {
  const level = at + 1
  const look =
    level === 1 ? '<w:spacing w:after="400"/><w:jc w:val="center"/>' : '<w:spacing w:before="200" w:after="60"/>'
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>${look}<w:ind w:firstLine="${level === 1 ? 0 : 640}"/><w:outlineLvl w:val="${at}"/></w:pPr>${run(HEADING_FONTS[at] ?? '仿宋', size, level === 1)}</w:style>`
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

/** `word/styles.xml`: body, six levels of headings, text and rules of tables. */
export const STYLES_XML = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="${LINE}" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr>${run('仿宋', 32, false)}</w:style>`,
  ...HEADING_SIZES.map(heading),
  `<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${run('仿宋', 21, false)}</w:style>`,
  `<w:style w:type="paragraph" w:styleId="TableSmall"><w:name w:val="Table Small"/><w:basedOn w:val="TableText"/>${run('仿宋', 17, false)}</w:style>`,
  `<w:style w:type="paragraph" w:styleId="TableNarrow"><w:name w:val="Table Narrow"/><w:basedOn w:val="TableText"/>${run('仿宋', 16, false)}</w:style>`,
  `<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:basedOn w:val="Note"/><w:pPr><w:keepNext/></w:pPr>${run('仿宋', 21, false)}</w:style>`,
  `<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60" w:line="320" w:lineRule="exact"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${run('黑体', 24, false)}</w:style>`,
  `<w:style w:type="paragraph" w:styleId="Below"><w:name w:val="Caption Below"/><w:basedOn w:val="Caption"/><w:pPr><w:keepNext w:val="0"/></w:pPr></w:style>`,
  `<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="320" w:lineRule="exact"/><w:ind w:firstLine="0"/></w:pPr>${run('仿宋', 21, false)}</w:style>`,
  `<w:style w:type="paragraph" w:styleId="Picture"><w:name w:val="Picture"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr></w:style>`,
  `<w:style w:type="paragraph" w:styleId="PageNumber"><w:name w:val="page number"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${run('宋体', 28, false)}</w:style>`,
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  '</w:styles>',
].join('')
