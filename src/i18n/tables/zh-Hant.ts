import type { TableWords } from './words'

/** 資料表的用語。 */
export const words: TableWords = {
  columns: '選擇欄',
  allColumns: '全部欄',
  copy: '複製表格',
  copied: '已複製，可貼到文件或試算表',
  refused: '瀏覽器不允許複製，表格未複製',
  sorted: (column, direction, nested) =>
    `按「${column}」${direction === 'ascending' ? '遞增' : '遞減'}排列，沒有數值的排在最後${nested ? '，下級項目排在各自的上級項目之下' : ''}`,
  sortHint: '點擊排序',
}
