import { create } from 'zustand'

/** What the opened link says of the figures it was made from; null once the view is another, or where it says nothing. */
export const useLinkData = create<{ readonly data: string | null }>()(() => ({ data: null }))

export const linkDataRead = (data: string | null): void => useLinkData.setState({ data })
