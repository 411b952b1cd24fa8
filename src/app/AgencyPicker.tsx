/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- an ARIA combobox: the field keeps the focus and the keys, a datalist cannot search by initials */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { prefetchAgency } from '../data/reports-query'
import { useFormat, useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import type { AgencyChoice, AgencySearch } from './agency-search'
import { agencyChoices, byNameOnly } from './agency-search'

interface OptionsProps {
  readonly id: string
  readonly shown: readonly AgencyChoice[]
  readonly active: number
  readonly onAimed: (agency: string) => void
  readonly onChoose: (agency: string) => void
}

const Options = ({ id, shown, active, onAimed, onChoose }: OptionsProps) => {
  const { app } = useMessages()
  const format = useFormat()
  return (
    <ul className="options" id={id} role="listbox" aria-label={app.agencyOptions}>
      {shown.map(({ agency, region, reports }, index) => (
        <li
          key={agency}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // the list must not take the focus from the field, else the choice would never arrive
          onPointerDown={(event) => event.preventDefault()}
          onPointerEnter={() => onAimed(agency)}
          onClick={() => onChoose(agency)}
        >
          <span>{agency}</span>
          <small>{[region, app.reportCount(format.number(reports))].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  )
}

/** Ranks, pinyin and short names come when somebody looks for an agency; until then, and where they cannot be had, names are found by themselves. */
const useSearch = (wanted: boolean): AgencySearch => {
  const [search, setSearch] = useState<AgencySearch>(() => byNameOnly)
  useEffect(() => {
    if (!wanted) return
    import('../features/find/ranked-agencies').then(
      ({ rankedAgencies }) => setSearch(() => rankedAgencies),
      () => undefined,
    )
  }, [wanted])
  return search
}

/** Milliseconds after which an option is aimed at and not passed by. */
const AIMED_MS = 50

/** Fetches the figures of the option the reader aims at, so that they are there when it is chosen. */
const usePrefetch = (entries: readonly CatalogEntry[], aimed: string | undefined) => {
  const client = useQueryClient()
  useEffect(() => {
    if (aimed === undefined) return undefined
    const timer = setTimeout(() => prefetchAgency(client, entries, aimed), AIMED_MS)
    return () => clearTimeout(timer)
  }, [aimed, client, entries])
}

/** Adds an agency, found by name, short name, pinyin or region. */
export const AgencyPicker = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const { app } = useMessages()
  const chosen = useView((view) => view.agencies)
  const agencyAdded = useView((view) => view.agencyAdded)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const search = useSearch(open)
  // nobody waits for names in order that nobody looks at yet
  const found = useMemo(() => search(open ? agencyChoices(entries) : []), [open, entries, search])
  const shown = useMemo(() => found(query).filter(({ agency }) => !chosen.includes(agency)), [found, query, chosen])
  const [hovered, setHovered] = useState<string>()
  usePrefetch(entries, open ? (hovered ?? shown[active]?.agency) : undefined)
  const choose = (agency: string) => {
    agencyAdded(agency)
    setQuery('')
    setActive(0)
    setOpen(false)
    field.current?.focus()
  }
  const move = (step: number) => {
    setOpen(true)
    setHovered(undefined)
    const next = open ? (active + step + shown.length) % Math.max(1, shown.length) : active
    setActive(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView?.({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const candidate = shown[active]
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && open && candidate !== undefined) choose(candidate.agency)
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className="picker">
      <input
        ref={field}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={app.searchAgency}
        placeholder={`+ ${app.addAgency}`}
        aria-expanded={open}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={open && shown.length > 0 ? `${id}-${active}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {open && shown.length > 0 ? (
        <Options id={id} shown={shown} active={active} onAimed={setHovered} onChoose={choose} />
      ) : null}
      {open && shown.length === 0 ? <output className="options">{app.noAgencyFound}</output> : null}
    </div>
  )
}
