import './shown-row.css'
import { useEffect, useRef } from 'react'
import { useFindLanguage } from '../../i18n/find/use-find-words'
import { useLabels } from '../../i18n/locale'
import { useView } from '../../state/view-store'
import { showRow } from '../../ui/figures/show-row'

/** Leads to the row of an indicator; says so where the reports shown have no such row. */
const Led = ({ row }: { readonly row: string }) => {
  const { words } = useFindLanguage()
  const labels = useLabels()
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // a table can only draw the row when this one is done
    const turn = setTimeout(() => {
      if (note.current === null) return
      note.current.hidden = showRow(row)
      if (note.current.hidden) return
      note.current.focus({ preventScroll: true })
      note.current.scrollIntoView({ block: 'center' })
    })
    return () => clearTimeout(turn)
  }, [row])
  return (
    <p ref={note} tabIndex={-1} hidden className="card-note">
      {words.noRow(labels.indicator(row))}
    </p>
  )
}

/** What the address asks a screen to show first, if anything. */
export const ShownRow = () => {
  const row = useView((view) => view.row)
  return row === null ? null : <Led row={row} />
}
