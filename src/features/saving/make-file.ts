import { concerns } from '../../core/audit/summary'
import type { Language } from '../../core/domain/language'
import type { Review } from '../../core/domain/review'
import type { AuditSummary } from '../../core/schema/wire-audit'
import type { Shown } from '../../core/schema/wire-shown'
import type { Paper } from '../../exporters/audit/paper'
import { plainAddress } from '../../core/text/plain-address'
import { stampText } from '../../exporters/shown/shown-notes'
import type { ShownWords } from '../../exporters/shown/shown-words'
import type { Format } from '../../i18n/format'
import type { Labels } from '../../i18n/labels'
import { fileName } from '../../ui/charts/save-file'
import { FILE_FORMATS } from './formats'
import type { FileFormat } from './formats'
import { cardImage, cardPng, paperPictures, plainCharts } from './pictures'
import type { SavedCard } from './shown-of'

/** Everything a file may be made of. */
export interface Saved {
  readonly shown: Shown
  readonly cards: readonly SavedCard[]
  readonly words: ShownWords
  /** Waits until it is loaded; null where it cannot be. */
  readonly audit: () => Promise<AuditSummary | null>
  readonly reviews: Readonly<Record<string, Review>>
  readonly language: Language
  readonly labels: Labels
  readonly format: Format
  /** Name of files without their extension. */
  readonly base: string
}

/** Day and fingerprint of what is shown, and where it is found. */
export const footOf = ({ shown, words }: Saved): readonly string[] => [
  stampText(shown, words.saving),
  plainAddress(shown.link),
]

type Content = string | Uint8Array<ArrayBuffer> | Uint8Array

const paperOn = async ({
  audit: whenKnown,
  shown,
  reviews,
  language,
  labels,
  format,
}: Saved): Promise<Paper | null> => {
  const audit = await whenKnown()
  if (audit === null) return null
  const ids = shown.reports.map(({ id }) => id)
  const [{ paperOf }, { loadAuditWording }] = await Promise.all([
    import('../../exporters/audit/paper'),
    import('../../i18n/audit/load-audit-wording'),
  ])
  const findings = audit.findings.filter((finding) => ids.some((id) => concerns(finding, id)))
  const named = new Set([...ids, ...findings.map(({ reportId }) => reportId)])
  return paperOf({
    audit,
    reports: audit.reports.filter(({ id }) => named.has(id)),
    findings,
    reviews: new Map(Object.entries(reviews)),
    language: { wording: await loadAuditWording(language), labels, format },
  })
}

const docxOf = async (saved: Saved): Promise<Uint8Array> => {
  const [{ shownDocx }, pictures, audit] = await Promise.all([
    import('../../exporters/document/shown-docx'),
    paperPictures(saved.cards),
    paperOn(saved),
  ])
  return shownDocx({ title: saved.base, shown: saved.shown, words: saved.words, pictures, audit })
}

const MAKERS: Readonly<Record<FileFormat, (saved: Saved) => Promise<Content>>> = {
  csv: async ({ shown, words }) => (await import('../../exporters/shown/shown-csv')).shownCsv(shown.cards, words),
  json: async ({ shown }) => (await import('../../exporters/shown/shown-json')).shownJson(shown),
  xlsx: async ({ shown, words }) => (await import('../../exporters/shown/shown-xlsx')).shownXlsx(shown, words),
  pptx: async ({ shown, words }) => (await import('../../exporters/pptx/shown-pptx')).shownPptx(shown, words),
  docx: docxOf,
}

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

const blobOf = (content: Content, type: string): Blob =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })

/** Makes a file of what is shown; its code is fetched when it is asked for. */
export const makeFile = async (format: FileFormat, saved: Saved): Promise<Blob> =>
  blobOf(await MAKERS[format](saved), TYPES[format])

/** One card as a page that stands alone, to be put on another site, which is told its height; null where there is none. */
export const makePage = async ({ shown, cards, words }: Saved, parent: string | null): Promise<Blob | null> => {
  const [first] = cards
  if (first === undefined) return null
  const [{ frozenCard }, [chart]] = await Promise.all([
    import('../../exporters/embed/frozen-card'),
    plainCharts([first]),
  ])
  const page = frozenCard({ shown, card: first.card, words, chart: chart?.svg ?? null, parent })
  return blobOf(page, 'text/html;charset=utf-8')
}

/** Every file in one archive, and a picture of each chart that is drawn. */
export const makeArchive = async (saved: Saved): Promise<Blob> => {
  const { archiveOf } = await import('../../exporters/shown/archive')
  const files = await Promise.all(
    FILE_FORMATS.map(async (format) => ({
      name: fileName(saved.base, format),
      content: await MAKERS[format](saved),
    })),
  )
  const pictures = await Promise.all(
    saved.cards.map(async (card) => {
      const image = cardImage(card, footOf(saved))
      const png = await cardPng(card, footOf(saved))
      if (image === null || png === null) return []
      const { title } = card.card
      return [
        { name: fileName(title, 'svg'), content: image.svg },
        { name: fileName(title, 'png'), content: png },
      ]
    }),
  )
  return blobOf(archiveOf([...files, ...pictures.flat()]), 'application/zip')
}
