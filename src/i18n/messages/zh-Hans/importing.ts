/** Words of importing that any screen needs; the dialog's own are loaded with it (`i18n/importing`). */
export const importing = {
  dropAnywhere: '松开鼠标，读取这些文件',
  pasted: '粘贴的内容',
  expected: (text: string) => `应为：${text}`,
}
