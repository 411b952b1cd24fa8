/** Version of every file of the data set; raised when a file of the version before can no longer be read as it is. */
export const SCHEMA_VERSION = 1

/** Version of a saved view (`nianbaoShown`); raised when a file of the version before can no longer be read as it is. */
export const SHOWN_VERSION = 1
