import type { Finding } from '../src/core/domain/finding'
import type { CatalogEntry } from '../src/core/schema/wire-catalog'
import { agencyEntries } from '../src/features/find/agencies'
import { findingEntries } from '../src/features/find/findings'
import { indicatorEntries } from '../src/features/find/indicators'
import { parseQuery } from '../src/features/find/query'
import { resultsOf } from '../src/features/find/results'
import { screenEntries } from '../src/features/find/screens'
import { indexOf } from '../src/features/find/search'
import { loadAuditWording } from '../src/i18n/audit/load-audit-wording'
import { reportNames } from '../src/i18n/audit/report-names'
import { words } from '../src/i18n/find/zh-Hans'
import { loadAllLabels } from '../src/i18n/labels/all-labels'
import { SOURCE_LOCALE } from '../src/i18n/load-locale'

/** Synthetic: places and offices put together, contradictions made up; nothing of it is shown to anybody. */
const AGENCIES = 10_000
const FINDINGS = 5000
const ROUNDS = 3
const FIRST = '衡长湘株郴永怀娄益岳张常邵吉宿淮徐扬镇泰盐苏锡杭温嘉湖绍金台丽福厦莆泉漳南龙宁景萍'
const SECOND = '阳沙潭洲州化底阴家界德庆首迁安海江港通城波山平田明岭水乡'
const OFFICES = [
  '水利局',
  '教育局',
  '应急管理局',
  '民政局',
  '卫生健康委员会',
  '市场监督管理局',
  '人民政府办公室',
  '财政局',
]
const TYPED = [
  '衡阳市水利局',
  'hengyangshi',
  'hysslj',
  'yingjiguanli',
  'shi',
  '行政复议',
  '行政復議',
  'disclosed in part',
  '分项之和',
  '衡阳 教育 2021',
  '政府信息公开申请数量',
  'zzzz',
]

const agencyAt = (index: number): string => {
  const place = Math.floor(index / OFFICES.length)
  const first = FIRST[place % FIRST.length] ?? ''
  const second = SECOND[Math.floor(place / FIRST.length) % SECOND.length] ?? ''
  const part = Math.floor(place / (FIRST.length * SECOND.length))
  return `${first}${second}市${part === 0 ? '' : `第${part}区`}${OFFICES[index % OFFICES.length] ?? ''}`
}

const entryAt = (index: number): CatalogEntry => {
  const agency = agencyAt(index)
  return {
    id: `synthetic-${index}`,
    agency,
    agencyId: agency,
    region: agency.slice(0, 3),
    kind: 'annual-report',
    year: 2021,
    form: '2021',
    title: null,
    published: null,
    counts: { cells: 1, claims: 0, accidents: 0, rates: 0, errors: 0, warnings: 0 },
    file: `reports/synthetic-${index}.json`,
  }
}

const findingAt = (index: number): Finding => {
  const value = index % 97
  return {
    fingerprint: index.toString(16).padStart(16, '0'),
    rule: index % 2 === 0 ? 'parts-sum' : 'requests-balance',
    instance: `synthetic ${index}`,
    reportId: `synthetic-${index}`,
    verdict: 'contradicts',
    class: 'report-error',
    severity: 'error',
    formula: [0, ' + ', 1, ' ≠ ', 2],
    operands: ['requests.received', 'requests.carried-over', 'requests.total'].map((indicator) => ({
      reportId: `synthetic-${index}`,
      year: 2021,
      name: { kind: 'cell', indicator, column: 'total' },
      state: 'value',
      value,
      printed: String(value),
      place: null,
    })),
    expected: 2 * value,
    actual: value,
    difference: value,
    because: [],
    remedies: [],
  }
}

const catalog = Array.from({ length: AGENCIES }, (_, index) => entryAt(index))
const reports = catalog.map(({ id, agency, year, kind }) => ({ id, source: id, agency, year, kind }))
const findings = Array.from({ length: FINDINGS }, (_, index) => findingAt(index))
const wording = await loadAuditWording('zh-Hans')
const tables = await loadAllLabels()
const { labels, format, messages } = SOURCE_LOCALE

/** Time the processor worked, so that other programs do not count. */
const timed = <T>(make: () => T): readonly [made: T, milliseconds: number] => {
  const startedAt = process.cpuUsage()
  const made = make()
  const { user, system } = process.cpuUsage(startedAt)
  return [made, (user + system) / 1000]
}

const [agencies, agenciesTook] = timed(() =>
  indexOf(agencyEntries(catalog, (count) => messages.app.reportCount(String(count)))),
)
const [indicators, indicatorsTook] = timed(() =>
  indexOf(indicatorEntries({ shown: SOURCE_LOCALE, tables, formsOf: words.formsOf })),
)
const [found, findingsTook] = timed(() =>
  indexOf(
    findingEntries({ reports, findings }, { wording, labels, format, reportName: reportNames(reports, wording) }),
  ),
)
const findable = {
  agencies,
  indicators,
  findings: found,
  screens: indexOf(screenEntries(messages.app.screens, words.screens)),
}

/** As it is typed: a search for every beginning. */
const times = Array.from({ length: ROUNDS }, () =>
  TYPED.flatMap((text) =>
    Array.from(text, (_, index) => {
      const query = parseQuery(text.slice(0, index + 1))
      return query === null ? [] : [timed(() => resultsOf(findable, query))[1]]
    }).flat(),
  ),
)
  .flat()
  .sort((left, right) => left - right)
const quantile = (share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)
const took = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`

process.stdout.write(
  `${AGENCIES} agencies, ${indicators.entries.length} indicators, ${FINDINGS} findings: processor time to prepare ${took(agenciesTook)}, ${took(indicatorsTook)}, ${took(findingsTook)}; ` +
    `${times.length} searches, median ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, longest ${(times.at(-1) ?? Number.NaN).toFixed(1)} ms\n`,
)
