import type { SeriesRule } from '../../rule'
import { byYear } from '../years/year-links'
import { figuresOverYears } from './sized-figures'
import { tenThousandfold } from './ten-thousandfold'
import { usualAmong } from './usual-among'

/**
 * A figure against the same one of the same agency in at least three other years: ten times more or less is worth a look; so is an amount
 * of money ten thousand times that of the year before.
 */
export const usualAcrossYears: SeriesRule = {
  id: 'usual-across-years',
  over: 'series',
  check: (series) => [
    ...tenThousandfold(series),
    ...series.agencies.flatMap((agency) =>
      usualAmong({
        // of two versions of a year neither counts twice
        reports: [...byYear(agency).values()].flatMap((reports) => (reports.length === 1 ? reports : [])),
        figuresOf: figuresOverYears,
        code: 'usual-size-across-years',
        tolerance: { least: 3, tens: 1 },
      }),
    ),
  ],
}
