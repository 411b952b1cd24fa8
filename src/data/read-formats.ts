import { READ_FORMATS } from '../readers/extension'

/** A kind of file that can be read. */
export type ReadFormat = keyof typeof READ_FORMATS

/** What the dialog of files offers: all that can be read, by extension, and text whatever its name. */
export const ACCEPTED_FILES = [
  ...new Set(Object.values(READ_FORMATS).flatMap((extensions) => extensions.map((extension) => `.${extension}`))),
  'text/plain',
  'text/html',
].join(',')
