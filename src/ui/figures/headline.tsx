import './figures.css'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { ReadAloud } from '../reading/read-aloud'

/** The sentence at the head of a screen; it can be read aloud. */
export const Headline = ({ children }: { readonly children: ReactNode }) => {
  const sentence = useRef<HTMLHeadingElement>(null)
  return (
    <div className="headline">
      <h1 ref={sentence} className="page-sentence">
        {children}
      </h1>
      <ReadAloud root={sentence} />
    </div>
  )
}
