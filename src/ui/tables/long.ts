/** Rows beyond which only those in sight are drawn. */
export const LONG = 100
