import type { overview as source } from '../zh-Hans/overview'

export const overview: typeof source = {
  section: 'the year',
  key: {
    'disclosure.total': 'Proactively disclosed',
    'response.interpretations': 'Policy interpretations',
    'requests.received': 'Requests received',
    'requests.answered': 'Requests decided',
    permits: 'Permit decisions',
    penalties: 'Penalty decisions',
    incidents: 'Work-safety accidents',
    deaths: 'Deaths in accidents',
  },
  notes: {
    top: '{channel}: {value}, {share}',
    'disclosure.normative': 'normative documents {value}',
    'response.interviews': 'online interviews {value}',
    'response.press-conferences': 'press conferences {value}',
    'response.weibo-wechat': 'Weibo/WeChat {value}',
    reconsideration: 'reconsideration {value}',
    litigation: 'litigation {value}',
    complaints: 'complaints {value}',
    change: '{change} on {year}',
    withoutEvent: '{value} without “{event}”',
  },
  patterns: {
    disclosed: '{total} proactively disclosed in {year}',
    disclosedByChannel: '{total} proactively disclosed in {year}, {channel}: {share}',
    requested: 'Requests received in {year}: {received}',
    accidents: 'accidents ',
    deaths: 'deaths ',
    deathsBut: 'but deaths ',
    fell: 'fell by {amount}',
    rose: 'rose by {amount}',
    fellBy: 'fell by {amount}',
    roseBy: 'rose by {amount}',
    comma: ', ',
    semicolon: '; ',
    dot: '\u00a0· ',
  },
  channels: {
    title: 'Channels of proactive disclosure',
    note: (year: string) =>
      `By channel, items, ${year}; the dashed line is the total. One item may use several channels: they do not add up.`,
  },
  accidents: {
    incidents: 'Work-safety accidents',
    deaths: 'Deaths in accidents',
    note: (years: string) =>
      `${years}; dashed outline: worked out from the printed change; hatched: in the statistics, not in the assessment.`,
  },
  responses: { title: 'Responses and interpretation', note: (year: string) => `${year}; units differ, no sum.` },
  outcomes: {
    title: 'Outcomes of requests',
    note: (year: string) => `${year}, requests; the dashed line is the total.`,
  },
  actions: { title: 'Administrative decisions', note: (year: string) => `${year}; the kinds are not added up.` },
  received: {
    title: 'Requests for government information received',
    note: 'By report year; whether forms may be joined follows the crosswalk between them.',
  },
}
