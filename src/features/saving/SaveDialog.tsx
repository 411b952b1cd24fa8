import './saving.css'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Shown } from '../../core/schema/wire-shown'
import { originOf } from '../../exporters/embed/origin-of'
import { useFormat } from '../../i18n/locale'
import { EmbedCode } from './EmbedCode'
import { LongTables } from './LongTables'
import { formatGroups } from './formats'
import type { SavingRequest } from './use-saving'
import { useSaving } from './use-saving'

interface SaveDialogProps extends SavingRequest {
  /** Whose figures are shown now, chosen or not. */
  readonly agencies: readonly string[]
  readonly onClose: () => void
}

const figuresIn = ({ cards }: Shown): number =>
  cards
    .flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells))
    .filter(({ value }) => typeof value === 'number').length

/** 下载: what is shown as a file of the reader's choice; made here, sent nowhere. */
export const SaveDialog = ({ onClose, agencies, ...request }: SaveDialogProps) => {
  const { words, shown, whole, says, save, hasPicture, page } = useSaving(request)
  const [site, setSite] = useState('')
  const format = useFormat()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const card = request.root.getAttribute('data-card')
  const groups = shown.cards.length === 0 ? [] : formatGroups({ picture: hasPicture, whole })
  // not inside the card: what is saved is what the card shows
  return createPortal(
    <dialog ref={dialog} className="sheet save-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{words.heading(shown.title)}</h2>
      <p>
        {shown.cards.length === 0
          ? words.nothing
          : words.intro(format.number(shown.cards.length), format.number(figuresIn(shown)))}
      </p>
      {groups.map(({ group, formats }) => (
        <section key={group} aria-label={words.groups[group]}>
          <h3>{words.groups[group]}</h3>
          {group === 'document' ? <LongTables shown={shown} /> : null}
          <ul>
            {formats.map((one) => (
              <li key={one}>
                <button type="button" onClick={() => save(one, originOf(site))}>
                  <strong>{words.formats[one].name}</strong>
                  <span>{words.formats[one].hint}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {card === null || shown.cards.length === 0 ? null : (
        <EmbedCode
          card={card}
          shown={shown}
          agencies={agencies}
          file={page}
          site={site}
          onSite={setSite}
          height={Math.ceil(request.root.getBoundingClientRect().height)}
        />
      )}
      <footer>
        <output>{says}</output>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </footer>
    </dialog>,
    document.body,
  )
}
