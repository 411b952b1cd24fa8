import type { words as source } from './zh-Hans'

export const words: typeof source = {
  section: 'work safety',
  areas: 'Areas',
  periodChoice: 'Period',
  wholeYears: 'Whole years',
  unplaced:
    'The accident figures of the documents selected name no year or area and cannot be charted; what was read is listed below.',
  none: 'The documents selected have no accident figures.',
  noneOfArea: (area: string, period: string) => `${area} has no figures for: ${period}.`,
  moreAreas: (count: string) => `Other areas (${count})`,
  columnsNote:
    'Solid: as printed. Dashed outline: worked out from the next year’s change. Missing years are not drawn.',
  breakCard: {
    title: 'The dashed lines',
    note: 'Figures before and after a dashed line do not count the same; lines stop there and no change is computed across.',
  },
  changeOf: (field: string) => `${field}, change on year`,
  otherDocuments: 'Figures of other documents',
  breaks: {
    'names-2007': {
      label: 'Severities renamed',
      text: 'Severities were renamed. Before, 重大 meant 3–9 deaths and 特大 10 or more; since then larger, major and extraordinarily major. The series are not joined.',
    },
    'direct-reports-2016': {
      label: 'Scope changed',
      text: 'The direct-reporting system counts production-related accidents only and adds railways and expressways. The fall from about 309,000 accidents (2013) to about 60,000 is a change of scope: not joined, no change computed.',
    },
    'ministry-2018': {
      label: 'Now the Ministry of Emergency Management',
      text: 'The State Administration of Work Safety became part of the Ministry of Emergency Management; not joined. From 2019 the percentages of the ministry and of the statistics office differ.',
    },
    'merger-2019': {
      label: 'Merged into the emergency bureau',
      text: '22 February 2019: the Hengyang work-safety bureau was merged into the emergency management bureau; not joined.',
    },
    publisher: {
      label: 'Other publisher',
      text: 'Figures of neighbouring years come from the safety authorities and from the statistics office, which differ. Each has a line of its own; they are not joined and no change is computed between them.',
    },
  },
  trend: {
    title: (area: string, field: string) => `${area}: ${field}`,
    note: 'Solid: as printed. Hollow: worked out from the next year’s change. Missing years are gaps; lines stop at dashed breaks.',
    partNote: 'Compared with the same months only; points are not joined and never taken for a year.',
    changeNote: 'Changes as printed; where none is printed, ours, marked as worked out.',
  },
  totals: {
    title: 'Figures by area and year',
    note: 'Deaths and deaths-and-missing are separate and never joined; approximate, worked-out and differing figures are marked.',
  },
  sectors: {
    title: (area: string, period: string) => `${area}, ${period}, by sector`,
    note: 'Sectors as the document lists them; some are contained in others, so they are not added up.',
    share: (percent: string) => `${percent} of the total`,
  },
  severity: { title: 'By severity', note: 'Names before 2007 differ and stand in rows of their own.' },
  rates: {
    title: 'Rates',
    note: 'Death rates as printed; last year’s and worked-out values are marked, targets listed apart.',
    target: 'target',
    printedLater: 'as given a year later',
    namesNote: 'In 2007 only the names of severities changed; death rates do not depend on them, so the line goes on.',
    dropped: (years: string) => `Documents for ${years} give other death rates but no value of this one.`,
  },
  all: { title: 'All accident figures', note: 'Every accident statistic read, by document in the order of the text.' },
  columns: {
    area: 'Area',
    period: 'Period',
    publisher: 'Publisher',
    sector: 'Sector',
    severity: 'Severity',
    flags: 'Note',
    asPrinted: 'As printed',
    rate: 'Rate',
    value: 'Value',
    previous: 'Year before',
    target: 'Target',
  },
  flags: {
    event: 'single accident within a total',
    excluded: 'not a work-safety accident',
    inStatistics: 'in the statistics',
    notInStatistics: 'not in the statistics',
    inAssessment: 'in the assessment',
    notInAssessment: 'not in the assessment',
  },
  unnamedArea: 'area not stated',
  monthsOnly: (months: string) => `month ${months}, year not stated`,
  noPeriod: 'period not stated',
  patterns: {
    both: '{area}, {period}: {incidents}, {deaths} killed',
    incidents: '{area}, {period}: {incidents}',
    deaths: '{area}, {period}: {deaths} killed in work-safety accidents',
    separator: '; ',
    incidentsChange: '{change} on the year',
    deathsChange: 'deaths {change} on the year',
  },
  gapYears: (years: string) => `Years without a figure: ${years}`,
  shareNote: 'Totals have no common whole; shares apply to sectors only.',
}
