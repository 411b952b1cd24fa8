/** Below this base a change is given as a difference only and a rate stands in no ranking (the smallest base of a percentage). */
export const SMALLEST_BASE = 30
