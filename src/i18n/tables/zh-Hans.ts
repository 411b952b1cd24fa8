import type { TableWords } from './words'

/** 数据表的用语。 */
export const words: TableWords = {
  columns: '选择列',
  allColumns: '全部列',
  copy: '复制表格',
  copied: '已复制，可粘贴到文档或表格',
  refused: '浏览器不允许复制，表格未复制',
  sorted: (column, direction, nested) =>
    `按“${column}”${direction === 'ascending' ? '升序' : '降序'}排列，没有数值的排在最后${nested ? '，下级项目排在各自的上级项目之下' : ''}`,
  sortHint: '点击排序',
}
