import type { Shown } from '../../core/schema/wire-shown'
import { isReadable } from '../../exporters/shown/readable'
import { useSavingWords } from '../../i18n/saving/use-saving-words'
import { useMessages } from '../../i18n/locale'

/** Before papers and slides are chosen: the tables they only name, since nobody could read them there. */
export const LongTables = ({ shown }: { readonly shown: Pick<Shown, 'cards'> }) => {
  const words = useSavingWords()
  const { readings } = useMessages()
  const titles = shown.cards.filter((card) => !isReadable(card)).map(({ title }) => title)
  return titles.length === 0 ? null : <p>{words.longTables(titles.join(readings.listSeparator))}</p>
}
