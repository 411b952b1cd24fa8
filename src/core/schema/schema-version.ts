/** Version of every file of the data set; raised when a file of the version before can no longer be read as it is. */
export const SCHEMA_VERSION = 1

/**
 * Version of the files the app loads first: the catalog, the figures and findings by agency, `audit.json`. In version 2 lists
 * stand as columns (`unpack.ts`); a file of version 1, with its lists as they are, is still read.
 */
export const PACKED_VERSION = 2

/** Version of a saved view (`nianbaoShown`); raised when a file of the version before can no longer be read as it is. */
export const SHOWN_VERSION = 1
