import { describe, expect, it } from 'vitest'
import { sentenceMatchesTable } from '../../../../src/core/audit/rules/sentences/sentence-matches-table'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Report } from '../../../../src/core/domain/report'
import { describeRule } from '../../../support/rule-harness'
import { applicantRow, reportSaying } from '../../../support/with-sentences'

const COUNTY = '临川县人民政府'
const RECEIVED = { 'requests.received': 40, 'requests.carried-over': 3, 'requests.answered': 38 }
const REVIEW = { reconsideration: 20, 'reconsideration.pending': 4 }
const LAWSUITS = {
  'litigation.direct': 6,
  'litigation.direct.pending': 2,
  'litigation.after-reconsideration': 9,
  'litigation.after-reconsideration.pending': 1,
}
const WEBSITE = 'disclosure.channel.website'
const website = (sentence: string, value: number): Report =>
  reportSaying([sentence], { form: '2014', values: { [WEBSITE]: value } })

describeRule(sentenceMatchesTable, {
  passes: [
    {
      name: 'the whole of what bodies published, not each of them: 620 + 230 = 850',
      report: reportSaying(
        ['主动公开政府信息850条。县直单位主动公开政府信息620条，占73%。各乡镇主动公开政府信息230条，占27%。'],
        { form: '2014', values: { 'disclosure.total': 850 } },
      ),
      formulas: ['850 = 850'],
    },
    {
      name: 'the total of the year as a part of all ever published',
      report: reportSaying(['累计主动公开政府信息800条，其中2023年度我局共主动公开政府信息260条。'], {
        form: '2014',
        values: { 'disclosure.total': 260 },
      }),
      formulas: ['260 = 260'],
    },
    {
      name: 'the same number',
      report: reportSaying(['全年收到政府信息公开申请40件。'], { values: RECEIVED }),
      formulas: ['40 = 40'],
    },
    {
      name: 'the column of the year on a local form',
      report: reportSaying(['全年主动公开政府信息45条。'], {
        form: '2008',
        values: { 'disclosure.total/current-period': 45, 'disclosure.total/all-years': 120 },
      }),
      formulas: ['45 = 45'],
    },
    {
      name: 'the year so far instead of the quarter on a local form',
      report: reportSaying(['全年主动公开政府信息45条。'], {
        form: '2008',
        values: { 'disclosure.total/current-period': 11, 'disclosure.total/year-to-date': 45 },
      }),
      formulas: ['45 = 45'],
    },
    {
      name: '400余 and 406',
      report: website('通过政府网站公开信息400余条。', 406),
      formulas: ['“400余条” ≈ 406'],
    },
    {
      name: '近20 and 19',
      report: website('通过政府网站公开信息近20条。', 19),
      formulas: ['“近20条” ≈ 19'],
    },
    {
      name: 'a group of the form that has no row of its own: 5 + 7 + 0 = 12',
      report: reportSaying(['无法提供12件。'], {
        values: { 'requests.unable.not-held': 5, 'requests.unable.needs-creation': 7, 'requests.unable.unclear': 0 },
      }),
      formulas: ['5 + 7 + 0 = 12'],
    },
    {
      name: 'lawsuits of both kinds: 6 + 9 = 15',
      report: reportSaying(['被提起行政诉讼15件。'], { values: LAWSUITS }),
      formulas: ['6 + 9 = 15'],
    },
    {
      name: '收办 is what came in and what was carried over: 40 + 3 = 43',
      report: reportSaying(['全年收办政府信息公开申请43件。'], { values: RECEIVED }),
      formulas: ['40 + 3 = 43'],
    },
    {
      name: '办理 that means the answered ones',
      report: reportSaying(['全年办理政府信息公开申请38件。'], { values: RECEIVED }),
      formulas: ['38 = 38'],
    },
    {
      name: 'one kind of applicant',
      report: reportSaying(['收到政府信息公开申请40件，其中自然人31件，法人或其他组织9件。'], {
        values: applicantRow('requests.received', [31, 7, 0, 0, 2, 0, 40]),
      }),
      formulas: ['40 = 40', '31 = 31', '7 + 0 + 0 + 2 + 0 = 9'],
    },
  ],
  fails: [
    {
      name: 'the total of the year as a part of all ever published',
      report: reportSaying(['累计主动公开政府信息800条，其中2023年度我局共主动公开政府信息260条。'], {
        form: '2014',
        values: { 'disclosure.total': 262 },
      }),
      formulas: ['262 ≠ 260'],
    },
    {
      name: 'another number',
      report: reportSaying(['全年收到政府信息公开申请41件。'], { values: RECEIVED }),
      formulas: ['40 ≠ 41'],
    },
    {
      name: 'another number in the column of the year on a local form',
      report: reportSaying(['全年主动公开政府信息45条。'], {
        form: '2008',
        values: { 'disclosure.total/current-period': 33, 'disclosure.total/all-years': 45 },
      }),
      formulas: ['33 ≠ 45'],
    },
    { name: '400余 and 400', report: website('通过政府网站公开信息400余条。', 400), formulas: ['“400余条” ≠ 400'] },
    { name: '400余 and 520', report: website('通过政府网站公开信息400余条。', 520), formulas: ['“400余条” ≠ 520'] },
    {
      name: 'the filled cells alone are more than the sentence says, whatever the blank ones are: 25 + 4 + 3 = 32 > 25',
      report: reportSaying(['予以公开及部分公开25件。'], {
        values: {
          ...applicantRow('requests.granted', [25, 4, 'blank', 'blank', 'blank', 'blank', 'blank']),
          ...applicantRow('requests.partly-granted', [3, 'blank', 'blank', 'blank', 'blank', 'blank', 'blank']),
        },
      }),
      formulas: ['25 + 4 + 3 = 32 > 25'],
    },
    {
      name: 'nothing received beside 3 received and none answered: two zeros explain nothing',
      report: reportSaying(['共收到政府信息公开申请0件。'], {
        values: { 'requests.received': 3, 'requests.answered': 0 },
      }),
      formulas: ['3 ≠ 0'],
    },
    {
      name: 'two remedies, pending cases in one only: 20 − 3 is no sum of the table',
      report: reportSaying(['被申请行政复议17件。'], { values: REVIEW }),
      formulas: ['20 ≠ 17'],
    },
  ],
  cannotTell: [
    {
      name: 'the table counts what a part of the number counts: 40 of its own office',
      report: reportSaying(['各科室、所属单位共收到政府信息公开申请55件，其中局机关40件。'], { values: RECEIVED }),
      formulas: ['40 ≠ 55'],
    },
    {
      name: 'a blank cell',
      report: reportSaying(['全年收到政府信息公开申请41件。'], { values: { 'requests.received': 'blank' } }),
      formulas: ['□ = 41'],
    },
    {
      name: 'blanks that may hold the rest',
      report: reportSaying(['部分公开9件。'], {
        values: applicantRow('requests.partly-granted', [5, 'blank', 'blank', 'blank', 'blank', 'blank', 'blank']),
      }),
      formulas: ['5 + □ = 9'],
    },
    {
      name: 'a bound against a blank',
      report: reportSaying(['全年收到政府信息公开申请40余件。'], { values: { 'requests.received': 'blank' } }),
      formulas: ['“40余件” ≈ □'],
    },
  ],
})

describeRule(sentenceMatchesTable, {
  passes: [],
  cannotTell: [],
  fails: [
    {
      name: 'all that came in, and what was carried over: 40 + 3 = 43',
      report: reportSaying(['受理政府信息公开申请43件。'], { values: RECEIVED }),
      formulas: ['40 ≠ 43'],
      class: 'scope',
    },
    {
      name: 'cases carried over stand beside the new ones: 14 + 6 = 20',
      report: reportSaying(['收到行政复议案件14件，上年结转6件。'], { values: REVIEW }),
      formulas: ['20 ≠ 14'],
      severity: 'note',
      class: 'scope',
      because: ['carried-beside'],
    },
    {
      name: 'cases carried over are counted in, as the sentence says: 24 − 4 = 20',
      report: reportSaying(['办理行政复议案件24件（含上年未审结4件）。'], { values: { reconsideration: 20 } }),
      formulas: ['20 ≠ 24'],
      severity: 'note',
      class: 'scope',
      because: ['carried-beside'],
    },
    {
      name: 'what others handled and their outcomes',
      report: reportSaying(['指导乡镇办理申请88件，其中予以公开60件。'], {
        values: { ...RECEIVED, 'requests.granted': 12 },
      }),
      formulas: ['40 + 3 = 43 ≠ 88', '12 ≠ 60'],
      severity: 'note',
      class: 'scope',
    },
    {
      name: 'what was carried over does not make up the difference: 15 + 4 = 19',
      report: reportSaying(['收到行政复议案件15件，上年结转4件。'], { values: REVIEW }),
      formulas: ['20 ≠ 15'],
    },
    {
      name: 'another sentence explains nothing: 15 + 5 = 20',
      report: reportSaying(['收到行政复议案件15件。信访上年结转5件。'], { values: REVIEW }),
      formulas: ['20 ≠ 15'],
    },
    {
      name: 'pending cases left out: 20 − 4 = 16, 6 + 9 − 2 − 1 = 12',
      report: reportSaying(['备案行政复议16件，行政诉讼12件。'], { values: { ...REVIEW, ...LAWSUITS } }),
      formulas: ['20 ≠ 16', '6 + 9 = 15 ≠ 12'],
      class: 'scope',
    },
    {
      name: 'both remedies together: 20 + 6 + 9 = 35',
      report: reportSaying(['全年办理行政复议案件35件。'], { values: { ...REVIEW, ...LAWSUITS } }),
      formulas: ['20 ≠ 35'],
      class: 'scope',
    },
    {
      name: 'one office of a government whose table counts the county',
      report: reportSaying(['县政府办公室代表县政府受理政府信息公开申请6件。'], { agency: COUNTY, values: RECEIVED }),
      formulas: ['40 ≠ 6'],
      class: 'scope',
    },
    {
      name: 'both extents are told, and the table is of the smaller',
      report: reportSaying(['全县共收到政府信息公开申请55件，其中县本级40件。'], { values: RECEIVED }),
      formulas: ['40 ≠ 55'],
      class: 'scope',
    },
    {
      name: 'the whole system in the report of one bureau',
      report: reportSaying(['全系统收到政府信息公开申请55件。'], { values: RECEIVED }),
      formulas: ['40 ≠ 55'],
      class: 'scope',
    },
  ],
})

const found = (report: Report) =>
  sentenceMatchesTable.check(subjectOf(report)).filter(({ verdict }) => verdict === 'contradicts')

describe('what a wrong number in a sentence is', () => {
  it('names the applicant whose cell was printed for all', () => {
    const report = reportSaying(['予以公开25件。'], {
      values: applicantRow('requests.granted', [25, 4, 0, 0, 0, 0, 29]),
    })
    expect(found(report).map(({ class: kind, severity, because }) => [kind, severity, because])).toEqual([
      ['report-error', 'error', [{ code: 'only-part', values: { formula: '25' }, operands: [2] }]],
    ])
  })

  it('names the sub-item printed for its group: 11 of 11 + 7 + 2', () => {
    const report = reportSaying(['无法提供11件。'], {
      values: { 'requests.unable.not-held': 11, 'requests.unable.needs-creation': 7, 'requests.unable.unclear': 2 },
    })
    expect(found(report).flatMap(({ because }) => because.map(({ code }) => code))).toEqual(['only-part'])
  })

  it('does not name a part by a small number that is equal by chance', () => {
    const report = reportSaying(['予以公开5件。'], { values: applicantRow('requests.granted', [5, 4, 0, 0, 0, 0, 9]) })
    expect(found(report).map(({ because }) => because)).toEqual([[]])
  })

  it('is not judged where a government does not say whether it speaks of its office or its whole area', () => {
    const said = (agency: string) =>
      sentenceMatchesTable
        .check(subjectOf(reportSaying(['收到政府信息公开申请41件。'], { agency, values: RECEIVED })))
        .map(({ verdict, severity, because }) => [verdict, severity, because.map(({ code }) => code)])
    expect(said(COUNTY)).toEqual([['cannot-tell', 'note', ['scope-unsaid']]])
    expect(said('临川县水利局')).toEqual([['contradicts', 'error', []]])
    expect(said('临川镇人民政府')).toEqual([['contradicts', 'error', []]])
  })

  it('is a note where a bound is printed for the very number', () => {
    expect(found(website('通过政府网站公开信息80余条。', 80)).map(({ severity }) => severity)).toEqual(['note'])
  })
})

describe('what is not compared', () => {
  it.each([
    ['last year’s figure', '2022年收到政府信息公开申请12件。'],
    ['last year’s figure in words', '上年收到政府信息公开申请12件。'],
    ['new cases of a remedy', '新发生行政复议案件3件。'],
    ['a figure since records began', '截至2023年底累计收到政府信息公开申请500件。'],
    ['parts of one channel', '收到政府信息公开申请40件，其中通过网络申请30件（其中予以公开8件）。'],
  ])('%s', (_, sentence) => {
    const checks = sentenceMatchesTable.check(
      subjectOf(reportSaying([sentence], { values: { ...RECEIVED, ...REVIEW, 'requests.granted': 20 } })),
    )
    expect(checks.filter(({ verdict }) => verdict !== 'holds')).toEqual([])
  })

  it('published documents are not issued ones', () => {
    const values = { 'normative-documents/issued': 3 }
    const checksOf = (sentence: string) => sentenceMatchesTable.check(subjectOf(reportSaying([sentence], { values })))
    expect(checksOf('全年公开行政规范性文件8件。')).toEqual([])
    expect(checksOf('全年制发行政规范性文件3件。').map(({ verdict }) => verdict)).toEqual(['holds'])
  })
})

describe('counts of one name which their sentence adds up', () => {
  const verdicts = (sentence: string) =>
    sentenceMatchesTable
      .check(subjectOf(reportSaying([sentence], { values: { 'requests.received': 20 } })))
      .map(({ verdict }) => verdict)

  it('are not held against the whole of the table', () => {
    // 3 + 17 = 20
    expect(verdicts('各科室收到政府信息公开申请3件，办公室收到政府信息公开申请17件，合计20件。')).toEqual([])
  })

  it('are held against it where the sum is another, or stands in another sentence', () => {
    // 3 + 17 = 20 ≠ 21
    expect(verdicts('各科室收到政府信息公开申请3件，办公室收到政府信息公开申请17件，合计21件。')).toEqual([
      'contradicts',
      'contradicts',
    ])
    expect(verdicts('各科室收到政府信息公开申请3件。办公室收到政府信息公开申请17件，合计20件。')).toEqual([
      'contradicts',
      'contradicts',
    ])
  })
})

describe('an outcome counted more often than the cases named before it', () => {
  it('is of all cases, not of those', () => {
    // 5 > 2: the 5 upheld are of all 7
    const checks = sentenceMatchesTable.check(
      subjectOf(
        reportSaying(['行政诉讼共7件，其中未经复议直接起诉5件、复议后起诉2件，已审结的6件中结果维持5件。'], {
          values: { 'litigation.after-reconsideration': 2, 'litigation.after-reconsideration.upheld': 1 },
        }),
      ),
    )
    expect(checks.filter(({ verdict }) => verdict === 'contradicts')).toEqual([])
  })
})

describe('cases carried over beside the new ones', () => {
  const reasons = (sentence: string, total = 20) =>
    found(reportSaying([sentence], { values: { reconsideration: total } })).map(({ because, operands }) => [
      because.map(({ code, values, operands: of }) => [code, values?.['formula'], of]),
      operands.map(({ value }) => value),
    ])

  it('are named with what they come to', () => {
    // 14 + 6 = 20, 24 − 4 = 20
    expect(reasons('收到行政复议案件14件，上年结转6件。')).toEqual([
      [[['carried-beside', '14 + 6 = 20', [0, 2]]], [14, 20, 6]],
    ])
    expect(reasons('办理行政复议案件24件（含上年未审结4件）。')).toEqual([
      [[['carried-beside', '24 − 4 = 20', [0, 2]]], [24, 20, 4]],
    ])
  })

  it('are none that go on to the next year', () => {
    expect(reasons('收到行政复议案件14件，结转下年度6件。')).toEqual([[[], [14, 20]]])
  })

  it('are counts, and exact', () => {
    expect(reasons('收到行政复议案件14件，上年结转约6件。')).toEqual([[[], [14, 20]]])
    expect(reasons('收到行政复议案件14件，上年结转率6%。')).toEqual([[[], [14, 20]]])
  })
})

describe('a table that counts what another count of the report does', () => {
  const judged = (sentence: string) =>
    found(reportSaying([sentence], { values: RECEIVED })).map(({ verdict, class: kind, because }) => [
      verdict,
      kind,
      because.map(({ code, values }) => [code, values?.['scope']]),
    ])
  const ERROR = [['contradicts', 'report-error', []]]

  it('accuses no wider count', () => {
    expect(judged('全县共收到政府信息公开申请55件，其中县本级40件。')).toEqual([
      ['contradicts', 'scope', [['stated-scope', '全县']]],
    ])
  })

  it('must be equal to it, of another extent, and of the same thing', () => {
    expect(judged('所属科室共收到政府信息公开申请55件，其中局机关39件。')).toEqual(ERROR)
    expect(judged('共收到政府信息公开申请55件，其中网上申请40件。').slice(0, 1)).toEqual(ERROR)
    expect(judged('共收到政府信息公开申请55件。局机关公开信息40条。').slice(0, 1)).toEqual(ERROR)
  })
})
