import { use } from 'react'
import type { ReactNode } from 'react'
import type { SavedChart } from './card-content'
import { OnlyCardContext } from './only-card'
import { PinCard } from './pin'

interface CardTitleProps {
  readonly title: string
  readonly chart?: SavedChart | null | undefined
  /** Its name among others, where more stands in it. */
  readonly children?: ReactNode
}

/** The name of a card among others; alone it says its sentence. */
export const CardTitle = ({ title, chart = null, children = title }: CardTitleProps) => {
  const only = use(OnlyCardContext)
  return only === null ? <h2>{children}</h2> : <only.Heading title={title} chart={chart} />
}

interface CardHeadProps extends CardTitleProps {
  readonly id: string
  /** Its name among others, where more stands in it. */
  readonly name?: ReactNode
}

/** The name of a card that is no chart and no table, what is chosen in it, and what pins it. */
export const CardHead = ({ id, title, name, children }: CardHeadProps) => (
  <header className="card-head">
    <CardTitle title={title}>{name}</CardTitle>
    {children}
    <div className="chart-downloads">
      <PinCard id={id} title={title} />
    </div>
  </header>
)
