import { Fragment, Suspense } from 'react'
import type { Focus } from '../../core/metrics/focus'
import type { AnnualReport } from '../../core/metrics/selection'
import { useEarlierWords } from '../../i18n/earlier/use-earlier-words'
import type { BarItem } from '../charts/series'
import { CardFrame } from './card-frame'
import { CardHead } from './card-title'
import { FigureLink } from './figure-link'
import { useWords } from './words'

/** What a screen shows of one report: a card where there are figures, nothing where there are none. */
export interface FiguresOfReport {
  readonly key: string
  readonly title: (agency: string, year: string) => string
  readonly of: (entry: AnnualReport) => readonly BarItem[]
}

interface EarlierFiguresProps {
  readonly focus: Focus
  /** The reports the cards of the screen are made of. */
  readonly latest: readonly AnnualReport[]
  readonly kinds: readonly FiguresOfReport[]
}

interface Found {
  readonly key: string
  readonly title: string
  readonly latest: AnnualReport
  readonly stated: readonly BarItem[]
}

const statedIn = (kind: FiguresOfReport, entry: AnnualReport): readonly BarItem[] =>
  kind.of(entry).filter(({ value }) => value !== null)

/** What the last report before the latest has of a kind of which the latest has nothing; none where it has. */
const earlierOf = ({ reports }: Focus, latest: AnnualReport, kind: FiguresOfReport): readonly Found[] => {
  if (statedIn(kind, latest).length > 0) return []
  const before = reports.filter(({ agency, year }) => agency === latest.agency && year < latest.year)
  const found = before.reverse().flatMap((entry) => {
    const stated = statedIn(kind, entry)
    const title = kind.title(entry.agency, String(entry.year))
    return stated.length === 0 ? [] : [{ key: `${kind.key}.${entry.report.id}`, title, latest, stated }]
  })
  return found.slice(0, 1)
}

const Lines = ({ found }: { readonly found: readonly Found[] }) => {
  const words = useEarlierWords()
  const { listSeparator } = useWords().messages.readings
  return (
    <CardFrame id="earlier" title={words.title} wide>
      <CardHead id="earlier" title={words.title} />
      <p className="card-note">{words.note}</p>
      {found.map(({ key, title, latest, stated }) => (
        <p key={key}>
          {words.lead(title, String(latest.year))}
          {stated.map((item, index) => (
            <Fragment key={item.key}>
              {index === 0 ? '' : listSeparator}
              <FigureLink source={item.source}>{`${item.label} ${item.text}`}</FigureLink>
            </Fragment>
          ))}
        </p>
      ))}
    </CardFrame>
  )
}

/** Says in words what an earlier report has that the latest lacks, each figure with its place; nothing where none does. */
export const EarlierFigures = ({ focus, latest, kinds }: EarlierFiguresProps) => {
  const found = latest.flatMap((entry) => kinds.flatMap((kind) => earlierOf(focus, entry, kind)))
  return found.length === 0 ? null : (
    <Suspense>
      <Lines found={found} />
    </Suspense>
  )
}
