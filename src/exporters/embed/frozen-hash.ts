/** What an address begins with, from `#` on, that holds its card itself; 1: the version of what follows. */
export const FROZEN_MARK = '#frozen=1.'

/** Whether an address holds its card itself, sound or not. */
export const isFrozenHash = (hash: string): boolean => hash.startsWith(FROZEN_MARK)

/** Letters of a part of an address that editors of web pages still take as a whole, by our own choice. */
export const LONGEST_LINK = 8000
