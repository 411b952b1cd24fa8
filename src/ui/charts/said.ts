import { createContext } from 'react'

/** Id of the sentence that says what a chart shows; undefined where none stands beside it. */
export const SaidContext = createContext<string | undefined>(undefined)
