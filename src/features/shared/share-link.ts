import type { Focus } from '../../core/metrics/focus'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'
import type { ScreenId } from '../../state/view'
import { encodeLinkFigures, figuresOn } from './link-figures'

/** What is shown when somebody shares it. */
export interface Shared {
  readonly screen: ScreenId
  readonly focus: Focus
}

/** The part of the address from `#` on: the view, with the figures it shows now. */
export const sharedHash = async (shown: Shared | null): Promise<string> => {
  const view = currentView()
  const figures = shown?.screen === view.screen ? figuresOn(shown.screen, shown.focus.reports) : []
  const data = await encodeLinkFigures(figures)
  return `${encodeView(view)}${data === null ? '' : `&data=${data}`}`
}
