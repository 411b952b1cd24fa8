import { use, useDeferredValue } from 'react'
import type { ReactNode } from 'react'
import { SourceHrefContext, useSourceHref } from '../source-link'
import { LateContext, OnlyCardContext } from './only-card'

/**
 * Cards below others: those of another choice are drawn when what stands above them is painted. Until then their place is
 * kept and nothing is seen in it, so that no figure of the choice before stands under the name of this one. A card that is
 * wanted alone has nothing above it.
 */
export const LaterCards = ({ children }: { readonly children: ReactNode }) => {
  const alone = use(OnlyCardContext) !== null
  const hrefOf = useSourceHref()
  const [shown, shownHrefOf] = [useDeferredValue(children), useDeferredValue(hrefOf)]
  if (alone) return children
  return (
    <LateContext value={shown !== children}>
      <SourceHrefContext value={shownHrefOf}>{shown}</SourceHrefContext>
    </LateContext>
  )
}
