import type { QueryClient } from '@tanstack/react-query'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'
import type { Shared } from './figures-of-view'
import { figuresOfView } from './figures-of-view'
import { encodeLinkFigures } from './link-figures'

/** The part of the address from `#` on: the view, with the figures it shows now. */
export const sharedHash = async (client: QueryClient, shown: Shared | null): Promise<string> => {
  const view = currentView()
  const figures = shown?.screen === view.screen ? await figuresOfView(client, view, shown) : []
  const data = await encodeLinkFigures(figures)
  return `${encodeView(view)}${data === null ? '' : `&data=${data}`}`
}
