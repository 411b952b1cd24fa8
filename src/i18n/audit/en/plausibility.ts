import type { GroupWording } from '../wording'

export const PLAUSIBILITY: GroupWording<'plausibility'> = {
  'usual-across-years': {
    name: 'Of the usual size across years',
    states: 'The figures of one agency are usually of one order of magnitude over the years.',
    fails: 'This figure is far from those of the same agency in other years: worth a look, not an error by itself.',
    basis: 'Compared with the median of the other years; only a note',
  },
  'usual-among-peers': {
    name: 'Of the usual size among peers',
    states: 'The figures of agencies of one kind in one year are usually of one order of magnitude.',
    fails: 'This figure is far from those of agencies of the same kind: worth a look, not an error by itself.',
    basis: 'Compared with the median of agencies of the same kind and year; only a note',
  },
  'differs-from-year-before': {
    name: 'The tables differ from the year before',
    states: 'Two years rarely have the same figure in every cell.',
    fails: 'Every figure equals the one of the year before: the table may have been copied.',
    basis: 'Compared cell by cell with the report of the year before; only a note',
  },
}
