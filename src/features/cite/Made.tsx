import { addExactly } from '../../core/metrics/arithmetic'
import type { Made as MadeFigure, ShownFigure } from '../../core/metrics/caption/shown-figure'
import { useCiteWords } from '../../i18n/cite/use-cite-words'
import { useFormat } from '../../i18n/locale'
import { FigureLink } from '../../ui/figures/figure-link'

const DECIMALS = 4

const Figure = ({ figure }: { readonly figure: ShownFigure }) => {
  const format = useFormat()
  return <FigureLink source={figure.ref}>{format.quantity(figure.value, figure.unit, figure.approx)}</FigureLink>
}

const Arithmetic = ({ made }: { readonly made: MadeFigure }) => {
  const format = useFormat()
  const percent = (value: number) => format.percent(value, DECIMALS)
  if (made.kind === 'figure') return <Figure figure={made.of} />
  if (made.kind === 'share')
    return (
      <>
        <Figure figure={made.of} /> ÷ <Figure figure={made.whole} /> = {percent(made.value)}
      </>
    )
  if (made.kind === 'sum')
    return (
      <>
        {made.terms.map((term, index) => (
          <span key={`${term.agency} ${term.year} ${term.series}`}>
            {index === 0 ? '' : ' + '}
            <Figure figure={term} />
          </span>
        ))}{' '}
        = {format.number(made.value)}
      </>
    )
  const difference = addExactly([made.of.value, -made.earlier.value])
  if (made.kind === 'difference')
    return (
      <>
        <Figure figure={made.of} /> − <Figure figure={made.earlier} /> = {format.number(difference)}
      </>
    )
  return (
    <>
      (<Figure figure={made.of} /> − <Figure figure={made.earlier} />) ÷ <Figure figure={made.earlier} /> ={' '}
      {percent((difference / made.earlier.value) * 100)}
    </>
  )
}

/** What a number stands for: whose, of what year, and the figure or the arithmetic, each figure leading to its source. */
export const Made = ({ made }: { readonly made: MadeFigure }) => {
  const words = useCiteWords()
  const { agency, year, names } = made.of
  const [name = ''] = names
  const said = made.kind === 'figure' && made.of.change ? words.changeOf(name) : name
  return (
    <span className="caption-made">
      {words.figureOf(agency, year === null ? said : words.ofYear(said, String(year)))}
      <Arithmetic made={made} />
    </span>
  )
}
