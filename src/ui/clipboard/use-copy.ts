import { useState } from 'react'

interface CopyWords {
  readonly copied: string
  readonly refused: string
}

/** Copies by what it is given and says in words how that went; `told` is empty before. */
export const useCopy = ({ copied, refused }: CopyWords) => {
  const [told, setTold] = useState('')
  const copy = async (write: () => Promise<void>) => {
    try {
      await write()
      setTold(copied)
    } catch {
      setTold(refused)
    }
  }
  return { told, copy }
}
