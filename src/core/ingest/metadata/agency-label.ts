import type { Line } from './lines'

/** A line, or a piece of one, in which a label says that the name of a body stands. */
export interface LabelledName {
  readonly line: Line
  readonly name: string
}

const LABELLED =
  /(?:发布机构|发布单位|公开单位|发文机关|发文单位|制发机关|编制单位|填报单位|填表单位|报送单位|单位名称|信息来源|来源|作者|单位)(?:\((?:盖章|公章|签章|章)\))?[:|][| ]{0,2}(?<name>[\p{Script=Han}]{2,30})/u
/** 发布机构 宿安市人民政府办公室 发文日期 2018-02-26: a row of labels whose separators are white space. */
const SPACED =
  /^(?:发布机构|发布单位|发文机关|公开单位)(?<name>[\p{Script=Han}]{2,30}?)(?:发文|发布|成文|生成|公开)(?:日期|时间)/u
const LABEL_ALONE =
  /^(?:发布机构|发布单位|公开单位|发文机关|发文单位|信息来源|来源|填报单位|填表单位|报送单位|单位名称)(?:\((?:盖章|公章|签章|章)\))?:?$/u
const BULLET = /^[•·●◆■▪] ?/u
/** The label that follows on the same line: 填报单位:某某局 单位负责人:…. */
const NEXT_LABEL = /(?:发布|发文|浏览|点击|时间|日期|单位负责|负责人|联系|电话|填报人|填表人|审核|报出).*$/u

/** Names a label of this line speaks of: behind it, in the next cell, or below it where labels stand in a row of their own. */
export const labelledNames = (lines: readonly Line[], index: number): readonly LabelledName[] => {
  const line = lines[index]
  if (line === undefined) return []
  const bullet = BULLET.exec(line.text)?.[0] ?? ''
  if (bullet !== '' && LABEL_ALONE.test(line.text.slice(bullet.length))) return inBullets(lines[index + 1])
  const name = LABELLED.exec(line.text)?.groups?.name ?? SPACED.exec(line.text)?.groups?.name
  const found = [
    ...(name === undefined ? [] : [{ line, name }]),
    ...(LABEL_ALONE.test(line.text) ? besideOrBelow(lines, index) : []),
    ...belowInPipes(line, lines[index + 1]),
  ]
  return found.map((one) => ({ ...one, name: one.name.replace(NEXT_LABEL, '') }))
}

/** • 发布机构 over • 某某局: labels and what they say, each a line of a list. */
const inBullets = (next: Line | undefined): readonly LabelledName[] =>
  next === undefined ? [] : [{ line: next, name: next.text.replace(BULLET, '') }]

/** The next cell, and the cell below in a table. */
const besideOrBelow = (lines: readonly Line[], index: number): readonly LabelledName[] => {
  const next = lines[index + 1]
  const { row, column, block } = lines[index]?.place(0, 0) ?? {}
  const below =
    row === undefined
      ? undefined
      : lines.slice(index + 1).find((other) => {
          const place = other.place(0, 0)
          return place.block === block && place.row === row + 1 && place.column === column
        })
  return [next, below].flatMap((line) => (line === undefined ? [] : [{ line, name: line.text }]))
}

/** 索引号 | 公开方式 | 发布机构 | over 0001/2010 | 主动公开 | 清河县白石镇人民政府 |: the cell below the label. */
const belowInPipes = (line: Line, next: Line | undefined): readonly LabelledName[] => {
  if (next === undefined || !line.text.includes('|') || !next.text.includes('|')) return []
  const at = line.text.split('|').findIndex((cell) => LABEL_ALONE.test(cell.trim()))
  const name = at < 0 ? undefined : next.text.split('|')[at]?.trim()
  return name === undefined || name === '' ? [] : [{ line: next, name }]
}
