import type { Probleem } from '../../http/contract.ts'
import { Gevonden, type Reden } from './gevonden.tsx'
import { Failure } from './waiting.tsx'

interface MisProps {
  /** Null as long as nothing went wrong. */
  readonly probleem: Probleem | null
  onUse(text: string): void
  readonly onInsist?: (reden: Reden) => void
}

/** Why a text was not taken, and what the privacy gate found in it. */
export function Mis({ probleem, ...answers }: MisProps) {
  if (!probleem) return null
  return (
    <>
      <Failure probleem={probleem} />
      <Gevonden probleem={probleem} {...answers} />
    </>
  )
}
