import type { SourcesWords } from './words'

export const words: SourcesWords = {
  line: (list) => `Source: ${list}`,
  annual: (agency, years) => `${agency}, annual report ${years}`,
  other: (agency, years) => `${agency}, documents of ${years}`,
  untold: (title) => `“${title}”`,
  titled: (list, title) => `${list} (${title})`,
  more: (list, count) => `${list} and others, ${count} documents in all`,
  moreInFile: (list, count) => `${list} and others, ${count} documents in all (listed with the source documents)`,
}
