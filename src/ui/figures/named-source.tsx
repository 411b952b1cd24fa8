import { use } from 'react'
import { OnlyCardContext } from './only-card'

interface NamedSourceProps {
  /** Ids of the reports. */
  readonly reports: readonly string[]
}

/** The source line of a card that stands alone and has no table of figures with places: the reports it is made from. */
export const CardReports = ({ reports }: NamedSourceProps) => {
  const only = use(OnlyCardContext)
  return only === null || reports.length === 0 ? null : (
    <footer className="card-source">
      <span>
        <only.Sources reports={reports} line="" />
      </span>
    </footer>
  )
}

/** The same of the sentence at the head of a screen that names no report below it; seen where the head stands alone. */
export const HeadReports = ({ reports }: NamedSourceProps) => {
  const only = use(OnlyCardContext)
  return only === null || reports.length === 0 ? null : (
    <p className="page-source">
      <only.Sources reports={reports} line="" />
    </p>
  )
}
