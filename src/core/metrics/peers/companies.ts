/** Beside whom an agency is put: peers of its level and kind, all of its level, every agency with a report of the year. */
export const COMPANIES = ['peers', 'level', 'year'] as const
export type Company = (typeof COMPANIES)[number]
