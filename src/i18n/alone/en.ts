import type { AloneWords } from './words'

export const words: AloneWords = {
  none: 'The linked card is not here: the reports of the chosen agencies or years hold no such figures.',
  whole: 'Open the whole screen',
}
