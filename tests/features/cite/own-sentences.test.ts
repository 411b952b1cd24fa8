import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/domain/language'
import type { Report } from '../../../src/core/domain/report'
import { captionCheck } from '../../../src/core/metrics/caption/check-caption'
import { figuresOfAccidents } from '../../../src/core/metrics/caption/figures-of-accidents'
import type { ShownFigure } from '../../../src/core/metrics/caption/shown-figure'
import { figuresOfReports } from '../../../src/core/metrics/caption/figures-of-reports'
import { focusOn } from '../../../src/core/metrics/focus'
import { annualReports } from '../../../src/core/metrics/selection'
import { accidentNames, rowNames } from '../../../src/features/cite/names'
import { readReports } from '../../../src/readers/read-reports'
import { CAPTIONS } from './captions'
import { screenLanguage, sentencesOfAccidents, sentencesOfReports } from '../../support/screen-sentences'

const SOURCES = path.resolve(import.meta.dirname, '../../../data/sources')
const SMALL_BASE = 30
/** For a machine that does other things too. */
const PATIENCE = 120_000

let reports: readonly Report[]
beforeAll(async () => {
  const all: Report[] = []
  for (const name of readdirSync(SOURCES).filter((file) => /\.(?:html|txt)$/u.test(file)))
    for await (const one of readReports(
      readFileSync(path.join(SOURCES, name)),
      name,
      ({ part }) => `${name}${part ?? ''}`,
    ))
      all.push(one)
  reports = all
}, PATIENCE)

/** So much of all numbers may be doubted where the page's own sentences are not known: counts of items, thresholds. */
const MOST_DOUBTED = 0.04

interface Screen {
  readonly sentences: readonly string[]
  readonly figures: readonly ShownFigure[]
}

describe('what the screens of the bundled data say', () => {
  it.each(LANGUAGES)(
    'is never doubted when it is typed back: %s',
    async (language) => {
      const words = await screenLanguage(language)
      const named = rowNames(words.labels, words.cite.alsoCalled)
      const ofAccidents = accidentNames(words.labels, words.cite.alsoCalled)
      const agencies = [...new Set(annualReports(reports).map(({ agency }) => agency))]
      const screens: readonly Screen[] = [
        ...agencies.map((agency) => {
          const focus = focusOn({ agencies: [agency], chosen: true, years: { from: 2000, to: 2030 } }, reports)
          const own = focus.reports.map(({ report }) => report)
          return {
            sentences: sentencesOfReports(focus, words),
            figures: [...figuresOfReports(focus.reports, named), ...figuresOfAccidents(own, ofAccidents)],
          }
        }),
        { sentences: sentencesOfAccidents(reports, words), figures: figuresOfAccidents(reports, ofAccidents) },
      ]
      const doubtedOf = ({ sentences, figures }: Screen, own: readonly string[]) => {
        const check = captionCheck({ figures, sentences: own, smallBase: SMALL_BASE })
        const numbers = sentences.flatMap((sentence) =>
          check(sentence).flatMap((piece) => (piece.kind === 'number' ? [{ ...piece, sentence }] : [])),
        )
        const doubted = numbers.filter(({ verdict }) => !['right', 'rounded', 'said'].includes(verdict.state))
        return { count: numbers.length, doubted: doubted.map(({ text, sentence }) => `${text}: ${sentence}`) }
      }
      const alone = screens.map((screen) => doubtedOf(screen, []))
      const count = alone.reduce((sum, one) => sum + one.count, 0)
      const doubted = alone.flatMap((one) => one.doubted)
      expect(count).toBeGreaterThan(700)
      expect(doubted.length / count).toBeLessThan(MOST_DOUBTED)
      expect(screens.flatMap((screen) => doubtedOf(screen, screen.sentences).doubted)).toEqual([])
    },
    PATIENCE,
  )
})

const MARKS = { right: 'R', rounded: 'r', shown: 's', 'not-found': 'n', contradicts: 'x', said: 'S' } as const

describe('a caption a person writes', () => {
  it.each(CAPTIONS)('$caption', async ({ language, agencies, caption, marks }) => {
    const { labels, cite } = await screenLanguage(language)
    const focus = focusOn({ agencies, chosen: true, years: { from: 2000, to: 2030 } }, reports)
    const own = focus.reports.map(({ report }) => report)
    const figures = [
      ...figuresOfReports(focus.reports, rowNames(labels, cite.alsoCalled)),
      ...figuresOfAccidents(own, accidentNames(labels, cite.alsoCalled)),
    ]
    const pieces = captionCheck({ figures, smallBase: SMALL_BASE })(caption)
    expect(pieces.map((piece) => (piece.kind === 'text' ? '' : MARKS[piece.verdict.state])).join('')).toBe(marks)
  })
})
