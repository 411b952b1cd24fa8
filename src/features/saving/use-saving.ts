import { useMemo, useState } from 'react'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import type { ReportFigures } from '../../core/domain/report'
import { useAuditOf } from '../../data/audit'
import type { ShownWords } from '../../exporters/shown/shown-words'
import { useSourcesWords } from '../../i18n/sources/use-sources-words'
import { useSavingWords } from '../../i18n/saving/use-saving-words'
import { useFormat, useLabels, useLanguage, useMessages } from '../../i18n/locale'
import { useReviews } from '../../state/review-store'
import type { ChartImage } from '../../ui/charts/chart-image'
import { pngOf } from '../../ui/charts/chart-image'
import { fileName, saveFile } from '../../ui/charts/save-file'
import { fileBase } from './file-base'
import type { SavingFormat } from './formats'
import type { Saved } from './make-file'
import { footOf, makeArchive, makeFile, makePage } from './make-file'
import { filedCard } from './filed-card'
import { cardImage, cardPng } from './pictures'
import { savedCards, shownOf } from './shown-of'
import { useAwaited } from './use-awaited'

/** What is saved and under which name. */
export interface SavingRequest {
  readonly root: Element
  readonly screen: string
  /** Every report a figure of it is of. */
  readonly reports: readonly ReportFigures[]
  /** Date and fingerprint of its figures; null where none is printed. */
  readonly stamp: DataStamp | null
  /** Address of what is saved. */
  readonly link: string
}

const useShownWords = (): ShownWords => {
  const saving = useSavingWords()
  const { charts } = useMessages()
  const labels = useLabels()
  return useMemo(() => ({ saving, marks: charts.marks, form: (form) => labels.form(form) }), [saving, charts, labels])
}

const useSaved = ({ root, screen, reports, stamp, link }: SavingRequest): Saved => {
  const words = useShownWords()
  const language = useLanguage()
  const labels = useLabels()
  const format = useFormat()
  const messages = useMessages()
  const sources = useSourcesWords()
  const audit = useAwaited(useAuditOf(reports.map(({ id }) => id)))
  const reviews = useReviews((state) => state.reviews)
  const cards = useMemo(() => {
    return savedCards(root, reports).map((one) => ({
      ...one,
      card: filedCard(one.card, reports, { messages, sources }),
    }))
  }, [root, reports, messages, sources])
  const [first] = cards
  const card = root.matches('main') || first === undefined ? null : first.card.title
  const shown = useMemo(
    () => shownOf({ root, cards: cards.map((one) => one.card), reports, title: card ?? screen, language, stamp, link }),
    [root, cards, reports, card, screen, language, stamp, link],
  )
  return {
    shown,
    cards,
    words,
    audit,
    reviews,
    language,
    labels,
    format,
    base: fileBase({ stamp, screen, card, separator: messages.readings.listSeparator }),
  }
}

/** Prints the page, with what every file says last at its end, which stays there. */
const printed = (root: Element, stamp: string): void => {
  root.setAttribute('data-stamp', stamp)
  window.print()
}

const copyImage = (image: ChartImage): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(image) })])

/** What the dialog offers and says; `save` never throws, `parent` is the site a page is told to be put on. */
export const useSaving = (request: SavingRequest) => {
  const saved = useSaved(request)
  const { saving } = saved.words
  const [says, setSays] = useState('')
  const whole = request.root.matches('main')
  const [first] = saved.cards
  const alone = whole ? undefined : first
  const picture = () => (alone === undefined ? null : cardImage(alone, footOf(saved)))
  const keep = (content: Blob, extension: string) => {
    const name = fileName(saved.base, extension)
    saveFile(name, content)
    setSays(saving.saved(name))
  }
  const make = async (format: SavingFormat, parent: string | null): Promise<void> => {
    const image = picture()
    switch (format) {
      case 'print':
        return printed(request.root, footOf(saved).join(' · '))
      case 'png': {
        const png = alone === undefined ? null : await cardPng(alone, footOf(saved))
        return png === null ? undefined : keep(new Blob([png], { type: 'image/png' }), format)
      }
      case 'svg':
        return image === null ? undefined : keep(new Blob([image.svg], { type: 'image/svg+xml' }), format)
      case 'copy':
        if (image !== null) await copyImage(image)
        return setSays(saving.copied)
      case 'html': {
        const page = await makePage(saved, parent)
        return page === null ? undefined : keep(page, format)
      }
      case 'zip':
        return keep(await makeArchive(saved), format)
      default:
        return keep(await makeFile(format, saved), format)
    }
  }
  const save = (format: SavingFormat, parent: string | null): void => {
    setSays(saving.preparing)
    make(format, parent).catch(() => setSays(format === 'copy' ? saving.copyFailed : saving.failed))
  }
  return {
    words: saving,
    shown: saved.shown,
    whole,
    says,
    save,
    hasPicture: picture() !== null,
    page: fileName(saved.base, 'html'),
  }
}
