import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import type { ReportFigures } from '../../core/domain/report'
import { carriedFigures } from '../../core/draft/carry-over'
import { figureKey, PROSE_PARTS } from '../../core/draft/draft'
import type { ProsePart } from '../../core/draft/draft'
import { officialTables } from '../../core/draft/official-tables'
import { useLocalReports } from '../../data/local-reports'
import { reportQuery } from '../../data/queries'
import { reportsBefore } from '../../data/reports-before'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import type { OpenDraft } from '../../state/draft-store'
import { Checklist } from './Checklist'
import { DraftFindings } from './DraftFindings'
import { DraftTools } from './DraftTools'
import { Followed } from './Followed'
import { FormTable } from './FormTable'
import { checkDraft, marksOf, unreadableIn } from './model'
import { LeftOut } from './LeftOut'
import { ProseField } from './ProseField'

const LEADING: readonly ProsePart[] = ['preface', 'overview']
const TRAILING: readonly ProsePart[] = ['problems', 'other']
const NOTHING: readonly ProsePart[] = []

/** From 2019 on the tables are parts 二 to 四; before, they follow the text. */
const tablesFirst = (form: FormId): boolean => form === '2019' || form === '2021'

/** Last year's report, from this computer or from the data set; null while it comes or where there is none. */
const useBefore = (id: string | null): ReportFigures | null => {
  const local = useLocalReports().find((report) => report.id === id)
  const published = useQuery({ ...reportQuery(id ?? ''), enabled: id !== null && local === undefined })
  return id === null ? null : (local ?? published.data ?? null)
}

interface EditorProps {
  readonly open: OpenDraft
  readonly entries: readonly CatalogEntry[]
}

/** The form to fill in, with what the checks say beside it. */
export const Editor = ({ open, entries }: EditorProps) => {
  const words = useDraftWords()
  const before = useBefore(open.before)
  const { draft } = open
  // typing never waits for the checks
  const settled = useDeferredValue(draft)
  const checked = useMemo(() => checkDraft(settled, before), [settled, before])
  const marks = useMemo(() => marksOf(checked.findings), [checked])
  const unreadable = useMemo(() => unreadableIn(checked.report), [checked])
  const carried = useMemo(
    () =>
      new Map(
        before === null ? [] : carriedFigures(before, draft.form).map((figure) => [figureKey(figure.to), figure]),
      ),
    [before, draft.form],
  )
  const held = useMemo(() => reportsBefore(entries, draft), [entries, draft])
  const [first, after] = tablesFirst(draft.form) ? [LEADING, TRAILING] : [PROSE_PARTS, NOTHING]
  return (
    <>
      <h1 className="page-sentence">{checked.report.metadata.title ?? draft.agency}</h1>
      <p className="draft-intro">{draft.of === undefined ? words.intro : words.check.intro(draft.of.file)}</p>
      <div className="draft-columns">
        <div className="draft-form">
          {first.map((part) => (
            <ProseField key={part} part={part} text={draft.parts[part]} />
          ))}
          {officialTables(draft.form).map((table) => (
            <FormTable
              key={table.heading}
              table={table}
              draft={draft}
              marks={marks}
              unreadable={unreadable}
              carried={carried}
              before={before}
            />
          ))}
          {after.map((part) => (
            <ProseField key={part} part={part} text={draft.parts[part]} />
          ))}
        </div>
        <aside className="draft-side">
          <DraftTools draft={draft} />
          <Followed draft={draft} held={held} id={open.before} before={before} />
          <LeftOut draft={draft} />
          <DraftFindings findings={checked.findings} report={checked.report} before={before} />
          <Checklist
            draft={settled}
            checked={checked}
            before={before?.metadata.year?.value ?? null}
            held={held.length}
          />
        </aside>
      </div>
    </>
  )
}
