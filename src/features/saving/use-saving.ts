import { useMemo, useState } from 'react'
import type { Focus } from '../../core/metrics/focus'
import type { ReportFigures } from '../../core/domain/report'
import type { ShownWords } from '../../exporters/shown/shown-words'
import { useSavingWords } from '../../i18n/saving/use-saving-words'
import { useLabels, useLanguage, useMessages } from '../../i18n/locale'
import type { ChartImage } from '../../ui/charts/chart-image'
import { chartImage, pngOf } from '../../ui/charts/chart-image'
import { fileName, saveFile } from '../../ui/charts/save-file'
import { fileBase } from './file-base'
import type { SavingFormat } from './formats'
import { makeFile } from './make-file'
import { savedCards, shownOf } from './shown-of'
import type { SavedCard } from './shown-of'

/** What is saved and under which name. */
export interface SavingRequest {
  readonly root: Element
  readonly screen: string
  readonly reports: readonly ReportFigures[]
  readonly focus: Focus
}

const useShownWords = (): ShownWords => {
  const saving = useSavingWords()
  const { charts } = useMessages()
  const labels = useLabels()
  return { saving, marks: charts.marks, form: (form) => labels.form(form) }
}

const imageOf = ({ element, card }: SavedCard): ChartImage | null =>
  element === null ? null : chartImage(element, card)

const copyImage = (image: ChartImage): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(image) })])

/** What the dialog offers and says; `save` never throws. */
export const useSaving = ({ root, screen, reports, focus }: SavingRequest) => {
  const words = useShownWords()
  const language = useLanguage()
  const { readings } = useMessages()
  const [says, setSays] = useState('')
  const cards = useMemo(() => savedCards(root, reports), [root, reports])
  const whole = root.matches('main')
  const [first] = cards
  const title = whole || first === undefined ? screen : first.card.title
  const base = fileBase({ focus, screen, card: whole ? null : title, separator: readings.listSeparator })
  const shown = useMemo(
    () => shownOf({ root, cards: cards.map(({ card }) => card), reports, title, language }),
    [root, cards, reports, title, language],
  )
  const picture = first === undefined || whole ? null : first
  const keep = (content: Blob, extension: string) => {
    const name = fileName(base, extension)
    saveFile(name, content)
    setSays(words.saving.saved(name))
  }
  const make = async (format: SavingFormat): Promise<void> => {
    const image = picture === null ? null : imageOf(picture)
    switch (format) {
      case 'print':
        return window.print()
      case 'png':
        return image === null ? undefined : keep(await pngOf(image), format)
      case 'svg':
        return image === null ? undefined : keep(new Blob([image.svg], { type: 'image/svg+xml' }), format)
      case 'copy':
        if (image !== null) await copyImage(image)
        return setSays(words.saving.copied)
      default:
        return keep(await makeFile(format, shown, words), format)
    }
  }
  const save = (format: SavingFormat): void => {
    setSays(words.saving.preparing)
    make(format).catch(() => setSays(format === 'copy' ? words.saving.copyFailed : words.saving.failed))
  }
  return {
    words: words.saving,
    shown,
    whole,
    title,
    says,
    save,
    hasPicture: picture !== null && imageOf(picture) !== null,
  }
}
