import { createContext, useContext } from 'react'
import type { Ik } from '../http/contract.ts'

const NOBODY: Ik = { naam: '', rollen: [], lokaal: false, chat: null, uit: [] }

/** Who looks at the pages; the frame around them provides it. */
export const IkContext = createContext<Ik>(NOBODY)

export function useIk(): Ik {
  return useContext(IkContext)
}
