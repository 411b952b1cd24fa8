import '../charts/charts.css'
import { Suspense, lazy, use } from 'react'
import type { ReactNode } from 'react'
import type { CardHeadingProps } from './only-card'
import { OnlyCardContext } from './only-card'
import { PinCard } from './pin'

/** Its code is loaded after the card; without it the card is as true as with it. */
const CardSaid = lazy(() =>
  import('./card-said').then(
    ({ CardSaid: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
)

interface CardTitleProps extends CardHeadingProps {
  /** Its name among others, where more stands in it. */
  readonly children?: ReactNode
}

/** The name of a card, and what it says in one sentence: alone as its head, among others heard only. */
export const CardTitle = ({ children, ...card }: CardTitleProps) => {
  const only = use(OnlyCardContext)
  if (only !== null) return <only.Heading {...card} />
  return (
    <>
      <h2>{children ?? card.title}</h2>
      <Suspense>
        <CardSaid {...card} />
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

/** The name of a card that is no chart, what is chosen in it, and what pins it. */
export const CardHead = ({ id, name, tools, children, ...card }: CardHeadProps) => (
  <header className="card-head">
    <CardTitle {...card}>{name}</CardTitle>
    {children}
    <div className="chart-downloads">
      {tools}
      <PinCard id={id} title={card.title} />
    </div>
  </header>
)
