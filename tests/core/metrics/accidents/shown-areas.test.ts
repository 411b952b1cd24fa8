import { describe, expect, it } from 'vitest'
import { accidentFacts } from '../../../../src/core/metrics/accidents/facts'
import { areaChoices } from '../../../../src/core/metrics/accidents/shown-areas'
import { accident, figure, report, yearPeriod } from '../../../support/report-builder'

const factsOf = (...areas: readonly (readonly [string, number])[]) =>
  accidentFacts(
    areas.flatMap(([scope, years]) =>
      Array.from({ length: years }, (_, at) =>
        report({
          id: `${scope}${at}`,
          kind: 'accident-bulletin',
          year: 2021 + at,
          accidents: [accident({ scope, period: yearPeriod(2021 + at), figures: { incidents: figure(9) } })],
        }),
      ),
    ),
  )

describe('areas in sight before any is chosen', () => {
  it('are those of the four that have figures', () => {
    expect(areaChoices(factsOf(['全国', 3], ['广州市', 2], ['清河市', 1]))).toEqual({
      main: ['广州市', '全国'],
      more: ['清河市'],
    })
  })
  it('begin with the area most figures are of, where that is another', () => {
    expect(areaChoices(factsOf(['全国', 1], ['清河市', 3], ['东山县', 2]))).toEqual({
      main: ['清河市', '全国'],
      more: ['东山县'],
    })
  })
  it('are those with most figures where none of the four has any', () => {
    expect(areaChoices(factsOf(['东山县', 1], ['清河市', 3])).main).toEqual(['清河市', '东山县'])
  })
})
