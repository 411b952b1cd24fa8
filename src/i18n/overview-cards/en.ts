import type { OverviewCardsWords } from './zh-Hans'

export const words: OverviewCardsWords = {
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
