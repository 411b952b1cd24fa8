import type { SeriesRule } from '../../rule'
import { peersOf } from './peers'
import { sizedFigures } from './sized-figures'
import { usualAmong } from './usual-among'

/** A figure against the same one of at least five agencies of the same kind and year; peers differ more than years. */
export const usualAmongPeers: SeriesRule = {
  id: 'usual-among-peers',
  over: 'series',
  check: ({ reports }) =>
    peersOf(reports).flatMap((peers) =>
      usualAmong({
        reports: peers,
        figuresOf: sizedFigures,
        code: 'usual-size-among-peers',
        tolerance: { least: 5, tens: 2 },
      }),
    ),
}
