/** Words that say whose documents of which years figures stand in. */
export const words = {
  line: (list: string) => `来源：${list}`,
  annual: (agency: string, years: string) => `${agency} ${years} 年度报告`,
  other: (agency: string, years: string) => `${agency} ${years} 年文件`,
  untold: (title: string) => `《${title}》`,
  titled: (list: string, title: string) => `${list}《${title}》`,
  /** Of more documents than a line has room for. */
  more: (list: string, count: string) => `${list}等 ${count} 份文件`,
  /** In a file, which lists them all. */
  moreInFile: (list: string, count: string) => `${list}等 ${count} 份文件（全部列在数据来源文件中）`,
}
