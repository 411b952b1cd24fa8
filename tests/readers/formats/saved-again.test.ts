import { describe, expect, it } from 'vitest'
import { frozenCard } from '../../../src/exporters/embed/frozen-card'
import { shownDocx } from '../../../src/exporters/document/shown-docx'
import { shownCsv } from '../../../src/exporters/shown/shown-csv'
import { shownPptx } from '../../../src/exporters/pptx/shown-pptx'
import { shownJson } from '../../../src/exporters/shown/shown-json'
import { shownXlsx } from '../../../src/exporters/shown/shown-xlsx'
import { LANGUAGES } from '../../../src/core/domain/language'
import { loadAuditWording } from '../../../src/i18n/audit/load-audit-wording'
import { loadLocale } from '../../../src/i18n/load-locale'
import { writeHtml } from '../../support/documents/write-html'
import { writePdf } from '../../support/documents/write-pdf'
import { reportIn, reportsIn } from '../../support/documents/read'
import { BALANCE, card, figure, SHOWN_WORDS, shownWith } from '../../support/shown-builder'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const share = { ...figure(90, 3, { indicator: 'requests.answered', column: 'total' }), mark: 'derived' as const }
const shown = shownWith([
  BALANCE,
  card('答复', [
    // shown on another card too
    [{ text: '办结' }, figure(9, 3, { indicator: 'requests.answered', column: 'total' }), share],
    [{ text: '个人' }, figure(null, 5, { indicator: 'requests.received', column: 'natural-person' }), { text: '—' }],
    [
      { text: '更正' },
      figure(8, 6, { indicator: 'requests.granted', column: 'total', mark: 'corrected' }),
      { text: '' },
    ],
  ]),
])

describe('what was saved of a screen, imported', () => {
  it('gives the printed cells of its reports, and says how many figures it leaves out', async () => {
    const { metadata, cells, claims, diagnostics } = await reportIn(utf8(shownJson(shown)), '依申请公开.json')
    expect([metadata.agency?.value, metadata.year?.value, metadata.form?.value]).toEqual(['甲局', 2023, '2021'])
    expect(cells.map(({ indicator, column, content, printed }) => [indicator, column, content, printed])).toEqual([
      ['requests.received', 'total', { state: 'value', value: 10 }, '10'],
      ['requests.carried-over', 'total', { state: 'value', value: 2 }, '2'],
      ['requests.answered', 'total', { state: 'value', value: 9 }, '9'],
      ['requests.carried-forward', 'total', { state: 'value', value: 3 }, '3'],
      ['requests.received', 'natural-person', { state: 'blank' }, ''],
    ])
    expect(claims).toEqual([])
    // the share and the corrected figure
    expect(diagnostics).toEqual([{ code: 'figures-left-out', severity: 'warning', place: null, actual: '2' }])
  })

  it('is refused where it is damaged', async () => {
    const damaged = shownJson(shown).replace('b1r1c2.0-2', 'somewhere')
    const { cells, diagnostics } = await reportIn(utf8(damaged), '依申请公开.json')
    expect([cells.length, diagnostics.map(({ code }) => code)]).toEqual([0, ['unknown-json']])
  })

  it('as CSV or a workbook names no rows of a form: it is refused, with what to import instead', async () => {
    const files = [utf8(shownCsv([BALANCE], SHOWN_WORDS)), shownXlsx(shown, SHOWN_WORDS)]
    const read = await Promise.all(files.map((file) => reportsIn(file, '依申请公开')))
    expect(read.flat().flatMap(({ cells, claims }) => [...cells, ...claims])).toEqual([])
    expect(read.flat().map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['saved-table'],
      ['saved-table'],
    ])
  })

  const inForm = [
    [{ text: '一、本年新收政府信息公开申请数量' }, figure(10, 1)],
    [{ text: '二、上年结转政府信息公开申请数量' }, figure(2, 2)],
  ]

  it('as a Word document or a page is refused too, though its rows bear the labels of a form', async () => {
    const labels = card('依申请公开', inForm)
    const whole = shownWith([labels])
    const files = [
      shownDocx({ title: '甲局', shown: whole, pictures: [null], audit: null, words: SHOWN_WORDS }),
      utf8(frozenCard({ shown: whole, card: labels, words: SHOWN_WORDS, chart: null, parent: null })),
    ]
    for (const file of files) {
      const { cells, claims, diagnostics } = await reportIn(file, '依申请公开')
      expect([cells, claims, diagnostics.map(({ code }) => code)]).toEqual([
        [],
        [],
        expect.arrayContaining(['saved-table']),
      ])
    }
  })

  it('as print or as findings is told by the places it names', async () => {
    const codes = async (text: string) =>
      (await reportIn(utf8(`甲局2023年政府信息公开工作年度报告\n${text}\n收到申请10件。`), 'a.txt')).diagnostics.map(
        ({ code }) => code,
      )
    expect(await codes('看原文 (#/source?v=1&report=jia-2023&place=b19r22c2.0-1&from=requests)')).toEqual([
      'saved-table',
    ])
    expect(await codes('微博微信回应事件数: 3 [b19r19c2.0-1]')).toEqual(['saved-table'])
  })

  it.each(LANGUAGES)('as a printed or saved page is told by its title or its last words: %s', async (language) => {
    const [{ messages }, { words }] = await Promise.all([loadLocale(language), loadAuditWording(language)])
    const title = messages.app.title(messages.app.screens.compare)
    const body = (last: string) => [
      { kind: 'heading' as const, level: 1 as const, text: '甲局2023年政府信息公开工作年度报告' },
      { kind: 'paragraph' as const, text: `收到申请10件。${last}` },
    ]
    const codes = async (bytes: Uint8Array) => {
      const { claims, diagnostics } = await reportIn(bytes, 'a')
      return [claims.length, diagnostics.map(({ code }) => code)]
    }
    const plain = body('')
    expect(await codes(writePdf(plain, { title }))).toEqual([0, ['saved-table']])
    const page = writeHtml(plain).replace('<style>', `<title>${title}</title><style>`)
    expect(await codes(utf8(page))).toEqual([0, ['saved-table']])
    for (const last of [messages.app.footer, words.paper.note])
      expect(await codes(writePdf(body(last)))).toEqual([0, ['saved-table']])
    // a report that speaks of the program is one
    expect((await codes(writePdf(body('已用年报通核对。'), { title: '年报通' })))[0]).toBe(1)
  })

  it.each([
    ['an address of a view', '图表见 https://nianbao.example/#/requests?v=1&lang=zh-Hans 。'],
    ['a long number in hexadecimal', '文件校验值 0123456789abcdef。'],
  ])('is not taken for a report that names %s', async (_name, text) => {
    const page = writeHtml([
      { kind: 'heading', level: 1, text: '甲局2023年政府信息公开工作年度报告' },
      { kind: 'paragraph', text: `2023年，本机关收到政府信息公开申请10件。${text}` },
    ])
    const { claims, diagnostics } = await reportIn(utf8(page), 'a.html')
    expect(claims.map(({ value }) => value)).toEqual([10])
    expect(diagnostics.map(({ code }) => code)).not.toContain('saved-table')
  })

  it('as slides or a drawing is refused as what it is', async () => {
    const slides = await shownPptx(shown, SHOWN_WORDS)
    expect((await reportIn(slides, 'a.pptx')).diagnostics).toMatchObject([{ code: 'slides-file', actual: '.pptx' }])
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>本机关收到政府信息公开申请10件</text></svg>'
    for (const head of ['', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- 图 -->\n'])
      expect((await reportIn(utf8(head + svg), 'a.svg')).diagnostics).toMatchObject([
        { code: 'picture-file', actual: 'SVG' },
      ])
  })
})
