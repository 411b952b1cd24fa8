import type { Unit } from '../../domain/unit'
import type { AccidentFact, AccidentQuantity, LocatedStatement } from '../accidents/facts'
import { ACCIDENT_QUANTITIES, accidentFacts, changeFigure, locatedStatements } from '../accidents/facts'
import type { ReportFigures } from '../report-figures'
import { citeAll } from '../report-figures'
import type { ShownFigure } from './shown-figure'

const UNIT_OF: Readonly<Record<AccidentQuantity, Unit>> = {
  incidents: '起',
  deaths: '人',
  deathsAndMissing: '人',
  injuries: '人',
  lossWanYuan: '万元',
}

/** What an accident figure is about, as far as its name goes. */
export type AccidentSubject = Pick<AccidentFact, 'area' | 'sector' | 'severity' | 'quantity'>
/** How such a figure is called. */
export type AccidentNames = (subject: AccidentSubject) => readonly string[]

const yearOf = ({ period }: Pick<AccidentFact, 'period'>): number => Number(period.to.slice(0, 4))

/** Same quantity, sector, severity and months of the year; a note on a break keeps a figure to itself. */
const seriesOf = ({ quantity, sector, severity, months, breakNote, reportId }: AccidentFact): string =>
  [quantity, sector, severity, months.replaceAll(/\d{4}-/gu, ''), breakNote === null ? '' : reportId].join('|')

const figureOfFact = (fact: AccidentFact, names: AccidentNames): readonly ShownFigure[] => {
  const ref = citeAll(fact.refs)
  if (ref === null) return []
  return [
    {
      series: seriesOf(fact),
      names: names(fact),
      agency: fact.area,
      year: yearOf(fact),
      value: fact.value,
      ...(fact.approx === undefined ? {} : { approx: fact.approx }),
      unit: UNIT_OF[fact.quantity],
      change: false,
      wholes: [],
      addsUpTo: [],
      ref,
    },
  ]
}

const changesOf = ({ report, statement, base }: LocatedStatement, names: AccidentNames): readonly ShownFigure[] =>
  ACCIDENT_QUANTITIES.flatMap((quantity) =>
    [false, true].flatMap((percent): readonly ShownFigure[] => {
      const change = changeFigure(statement, quantity, percent)
      if (change === undefined) return []
      return [
        {
          series: `${report.id}|change|${base.statement}|${quantity}|${percent}`,
          names: names({ ...base, quantity }),
          agency: base.area,
          year: yearOf(base),
          value: change.value,
          ...(change.approx === undefined ? {} : { approx: change.approx }),
          unit: percent ? '%' : UNIT_OF[quantity],
          change: true,
          wholes: [],
          addsUpTo: [],
          ref: { reportId: report.id, place: change.place, printed: change.printed },
        },
      ]
    }),
  )

/** Accident figures of reports, and the changes they print. */
export const figuresOfAccidents = (reports: readonly ReportFigures[], names: AccidentNames): readonly ShownFigure[] => [
  ...accidentFacts(reports).flatMap((fact) => figureOfFact(fact, names)),
  ...locatedStatements(reports).flatMap((located) => changesOf(located, names)),
]
