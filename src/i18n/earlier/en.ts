import type { EarlierWords } from './words'

export const words: EarlierWords = {
  title: 'Figures found in an earlier report and not in the latest',
  note: 'Each from the last earlier report that has it; they do not describe the latest year.',
  lead: (what, latest) => `${what} (not in the ${latest} report): `,
}
