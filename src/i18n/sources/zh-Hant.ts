import type { SourcesWords } from './words'

export const words: SourcesWords = {
  line: (list) => `來源：${list}`,
  annual: (agency, years) => `${agency} ${years} 年度報告`,
  other: (agency, years) => `${agency} ${years} 年文件`,
  untold: (title) => `《${title}》`,
  titled: (list, title) => `${list}《${title}》`,
  more: (list, count) => `${list}等 ${count} 份文件`,
  moreInFile: (list, count) => `${list}等 ${count} 份文件（全部列在數據來源文件中）`,
}
