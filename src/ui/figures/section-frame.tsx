import { Children, use } from 'react'
import type { ReactNode } from 'react'
import type { SectionId } from '../../core/domain/catalogue'
import { LaterCards } from './later-cards'
import { ScreenSlotsContext } from './screen-slots'
import { SectionData } from './section-data'
import { SectionHead } from './section-head'
import type { SectionHeadProps } from './section-head'

interface SectionFrameProps extends SectionHeadProps {
  readonly sections: readonly SectionId[]
  readonly children: ReactNode
}

/** Head, cards and complete data of a screen about annual reports; the head alone where there is no report. */
export const SectionFrame = ({ sections, children, ...head }: SectionFrameProps) => {
  const slots = use(ScreenSlotsContext)
  const cards = Children.toArray(children)
  return (
    <>
      <SectionHead {...head} />
      {head.lead === null ? null : (
        <>
          <div className="cards">
            {cards[0]}
            <LaterCards>{cards.slice(1)}</LaterCards>
          </div>
          {slots === null ? null : <slots.Beside focus={head.focus} />}
          <SectionData reports={head.focus.reports} sections={sections} section={head.section} />
        </>
      )}
    </>
  )
}
