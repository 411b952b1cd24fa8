import '../charts/charts.css'
import { Suspense, lazy, use } from 'react'
import type { ReactNode } from 'react'
import type { SavedChart } from './card-content'
import { OnlyCardContext } from './only-card'
import { PinCard } from './pin'

/** Its code is loaded after the card; without it the card is as true as with it. */
const CardSaid = lazy(() =>
  import('./card-said').then(
    ({ CardSaid: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
)

interface CardTitleProps {
  readonly title: string
  /** Its name among others, where more stands in it. */
  readonly children?: ReactNode
}

/** The name of a card among others, and its head where it stands alone. */
const CardTitle = ({ title, children = title }: CardTitleProps) => {
  const only = use(OnlyCardContext)
  return only === null ? <h2>{children}</h2> : <only.Heading title={title} chart={null} />
}

interface ChartTitleProps {
  readonly id: string
  readonly title: string
  readonly chart: SavedChart | null
}

/** The name of a card with a chart, and what it says in one sentence: alone as its head, among others heard only. */
export const ChartTitle = ({ id, title, chart }: ChartTitleProps) => {
  const only = use(OnlyCardContext)
  if (only !== null) return <only.Heading id={id} title={title} chart={chart} />
  return (
    <>
      <h2>{title}</h2>
      <Suspense>
        <CardSaid id={id} title={title} chart={chart} />
      </Suspense>
    </>
  )
}

interface CardHeadProps extends CardTitleProps {
  readonly id: string
  /** Its name among others, where more stands in it. */
  readonly name?: ReactNode
  readonly tools?: ReactNode
}

/** The name of a card that is no chart and no table, what is chosen in it, and what pins it. */
export const CardHead = ({ id, title, name, tools, children }: CardHeadProps) => (
  <header className="card-head">
    <CardTitle title={title}>{name}</CardTitle>
    {children}
    <div className="chart-downloads">
      {tools}
      <PinCard id={id} title={title} />
    </div>
  </header>
)
