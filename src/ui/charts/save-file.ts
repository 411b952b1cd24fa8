const UNFIT = /^\.{1,80}|[\\/:*?"<>|\s\p{Cc}]{1,80}/gu

/**
 * A file name from a title, without what file systems refuse.
 * @example fileName('事故：起数/人数', 'csv') // '事故：起数_人数.csv'
 */
export const fileName = (title: string, extension: string): string =>
  `${title.replaceAll(UNFIT, '_').slice(0, 80)}.${extension}`

/** Hands a file to the browser to be saved. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
