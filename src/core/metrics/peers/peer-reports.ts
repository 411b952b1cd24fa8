import type { ListedReport, Scope } from '../scope'
import type { PeerScope, PeerWish, PlacedReport } from './company'
import { peerScope } from './company'

interface Listed extends ListedReport {
  readonly id: string
}

const placed = ({ id, agency, year, kind }: Listed): readonly PlacedReport[] =>
  kind === 'annual-report' && agency !== null && year !== null ? [{ id, agency, year }] : []

/** Whom the first agency of a scope is compared with, see {@link peerScope}, among the lines of a catalog. */
export const peersAmong = (listed: readonly Listed[], scope: Scope, wish: PeerWish): PeerScope | null =>
  peerScope(listed.flatMap(placed), scope, wish)

/** The lines of everyone compared, in every year in view. */
export const reportsOfPeers = <One extends Listed>(
  listed: readonly One[],
  { agency: own, others }: PeerScope,
  { from, to }: Scope['years'],
): readonly One[] => {
  const agencies = new Set([own, ...others])
  return listed.filter((line) =>
    placed(line).some(({ agency, year }) => agencies.has(agency) && year >= from && year <= to),
  )
}
