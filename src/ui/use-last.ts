import { useState } from 'react'

/** The last value that was not null: what is shown while that of a new choice is on its way. */
export const useLast = <T>(value: T | null): T | null => {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}
