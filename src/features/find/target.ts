import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'
import type { View } from '../../state/view'

/** Where a thing that was found is shown. */
export interface Target {
  /** Unique among the things of its kind. */
  readonly key: string
  /** What stands beside its name. */
  readonly detail: string
  /** What of the view is another there; the rest stays as the reader chose it. */
  readonly view: Partial<View>
}

/** Address of a thing that was found. */
export const addressOf = ({ view }: Target): string =>
  encodeView({ ...currentView(), source: null, from: null, finding: null, row: null, ...view })
