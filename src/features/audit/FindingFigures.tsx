import { formatPlace } from '../../core/domain/place'
import type { AuditLanguage, FigureText, FindingText } from '../../i18n/audit/present-finding'
import { figureSource } from '../../ui/findings/figure-source'
import { useSourceHref } from '../../ui/source-link'

interface FindingFiguresProps {
  readonly text: FindingText
  readonly language: AuditLanguage
}

const Quote = ({ text, printed }: { readonly text: string; readonly printed: string }) => {
  const at = printed === '' ? -1 : text.indexOf(printed)
  if (at < 0) return <q lang="zh">{text}</q>
  return (
    <q lang="zh">
      {text.slice(0, at)}
      <mark>{printed}</mark>
      {text.slice(at + printed.length)}
    </q>
  )
}

const keyOf = ({ reportId, place, name }: FigureText, index: number): string =>
  `${reportId} ${place === null ? '' : formatPlace(place)} ${name} ${index}`

/** The figures a finding rests on: name, as printed, the sentence around it, and the way to its place. */
export const FindingFigures = ({ text, language }: FindingFiguresProps) => {
  const { screen } = language.wording
  const hrefOf = useSourceHref()
  return (
    <div className="finding-figures">
      <h4>{screen.figures}</h4>
      <ul>
        {text.listed.map((figure, index) => {
          const { name, printed, quote } = figure
          const source = figureSource(text.listed, index)
          return (
            <li key={keyOf(figure, index)}>
              <span className="figure-name">{name}</span>{' '}
              <strong className="figure-printed" lang="zh">
                {printed}
              </strong>{' '}
              {source === null ? null : (
                <a href={hrefOf(source)} aria-label={screen.seeOriginalOf(`${name} ${printed}`)}>
                  {screen.seeOriginal}
                </a>
              )}
              {quote === null ? null : <Quote text={quote} printed={printed} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
