/** Whose report an id names; null where it names none. */
export type AgencyOf = (report: string) => string | null

const YEAR = /^(?:19|20)\d{2}$/u

/** `channels.<report>`: what it shows, and of which report or year. */
const partsOf = (id: string): { readonly kind: string; readonly subject: string } | null => {
  const dot = id.indexOf('.')
  return dot < 0 ? null : { kind: id.slice(0, dot), subject: id.slice(dot + 1) }
}

/**
 * The card that shows the same of the years chosen now: of the report of the same agency, or of the year that comes first
 * where a card is about a year; null where there is none. A card about neither is the same in all years.
 * @example sameCard('channels.x-2018', ['channels.y-2017', 'channels.x-2017'], agencyOf) // channels.x-2017
 */
export const sameCard = (id: string, ids: readonly string[], agencyOf: AgencyOf): string | null => {
  if (ids.includes(id)) return id
  const own = partsOf(id)
  if (own === null) return null
  const agency = agencyOf(own.subject)
  const isSame = (subject: string) =>
    agency === null ? YEAR.test(own.subject) && YEAR.test(subject) : agencyOf(subject) === agency
  return (
    ids.find((other) => {
      const parts = partsOf(other)
      return parts !== null && parts.kind === own.kind && isSame(parts.subject)
    }) ?? null
  )
}
