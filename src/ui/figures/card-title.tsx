import { use } from 'react'
import type { SavedChart } from './card-content'
import { OnlyCardContext } from './only-card'

interface CardTitleProps {
  readonly title: string
  readonly chart?: SavedChart | null | undefined
}

/** The name of a card among others; alone it says its sentence. */
export const CardTitle = ({ title, chart = null }: CardTitleProps) => {
  const only = use(OnlyCardContext)
  return only === null ? <h2>{title}</h2> : <only.Heading title={title} chart={chart} />
}
