import type { isOwnWorker as ofSite } from './own-workers'

/** A page in one file carries its workers: their addresses are those the page itself made. */
export const isOwnWorker: typeof ofSite = ({ protocol }) => protocol === 'blob:'
