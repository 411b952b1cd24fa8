import type { words as source } from './zh-Hans'

export const words: typeof source = {
  section: 'proactive disclosure',
  patterns: {
    total: '{total} of information proactively disclosed in {year}',
    totalByChannel: '{total} proactively disclosed in {year}; leading channel: {channel}, {share}',
    decisions: 'Permit decisions in {year}: {permits}; penalty decisions: {penalties}',
    issued: 'Normative documents issued in {year}: {issued}',
  },
  key: {
    total: 'Information proactively disclosed',
    normativeDisclosed: 'Normative documents disclosed',
    normativeIssued: 'Normative documents issued',
    inForce: 'Normative documents in force',
    permits: 'Permit decisions',
    penalties: 'Penalty decisions',
    coercive: 'Coercive measures',
  },
  bars: {
    title: (agency: string, year: string) => `Information by channel, ${agency}, ${year}`,
    note: 'The dashed line is the total disclosed. One item may be published through several channels: they do not add up.',
    noTotal: 'The report gives no total, so no share can be given.',
    none: 'The latest such report of each agency gives no figures by channel; other years are in the table below. Forms since 2019 no longer ask for them.',
  },
  trend: {
    title: 'Information proactively disclosed',
    note: 'Asked for by the 2014 form until 2018; later figures come from the text and agencies count differently.',
  },
  classes: {
    title: (agency: string, year: string) => `Classes of information named in the text, ${agency}, ${year}`,
    note: 'As listed in the text; not necessarily complete and not compared with the total.',
  },
  actions: {
    title: (agency: string, year: string) => `Administrative decisions, ${agency}, ${year}`,
    note: 'Number of decisions; the kinds are not added up.',
  },
  normative: {
    title: 'Normative documents issued',
    note: '2014 form “issued in total”, 2019 form “newly made”, 2021 form “issued this year”.',
  },
  documents:
    'Regulations, normative documents, permits, penalties, coercive measures, charges and procurement: see the table below.',
}
