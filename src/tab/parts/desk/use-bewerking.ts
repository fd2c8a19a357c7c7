import { useCallback, useEffect, useRef, useState } from 'react'
import type { Deskitem, Kennisbewerking, Weggegooid } from '../../../http/contract/kennisdesk.ts'
import type { Probleem } from '../../../http/contract.ts'
import { ask, toProbleem } from '../../api.ts'
import { type Asked, useAsk } from '../../use-ask.ts'
import { clean, differences } from './bewerking.ts'

/** What was typed and not saved, for who goes to another page and comes back. In memory: gone with the page. */
const unsaved = new Map<
  string,
  { readonly item: Kennisbewerking; readonly basis: Kennisbewerking }
>()

export interface Editing {
  readonly asked: Asked<Deskitem>
  /** The item as it is typed; null until it was read. */
  readonly item: Kennisbewerking | null
  /** Something was typed that is not saved. */
  readonly dirty: boolean
  readonly busy: boolean
  readonly probleem: Probleem | null
  /** What was done last, in words. */
  readonly melding: string
  /** What a colleague saved since this was read. */
  readonly ander: Deskitem | null
  /** The text this one started from. */
  readonly basis: Kennisbewerking | null
  change(fields: Partial<Kennisbewerking>): void
  /** Forgets what was typed since it was saved. */
  forget(): void
  /** Saves what was typed, or this; gives what stands there now, or null when that failed. */
  save(melding: string, chosen?: Kennisbewerking): Promise<Deskitem | null>
  /** Saves first when something was typed, then asks this of the desk; true when it was done. */
  act(verb: string, melding: string, more?: object): Promise<boolean>
  /** Throws the draft away, and what was typed; goes to the list when nothing is left. */
  discard(melding: string): Promise<void>
}

/** An item in the editor. What was typed is never lost: not when saving fails, and not when a colleague was first. */
export function useBewerking(id: string): Editing {
  const path = `/kennisdesk/${encodeURIComponent(id)}`
  const asked = useAsk<Deskitem>(path)
  const [typed, setTyped] = useState(unsaved.get(id))
  const [busy, setBusy] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const [melding, setMelding] = useState('')
  const [ander, setAnder] = useState<Deskitem | null>(null)
  const { data, replace } = asked
  const item = typed?.item ?? data?.item ?? null
  const basis = typed?.basis ?? data?.item ?? null
  const dirty = item !== null && basis !== null && differences(item, basis).length > 0
  const latest = useRef(item)
  latest.current = item

  const keep = useCallback(
    (next: { item: Kennisbewerking; basis: Kennisbewerking } | undefined) => {
      if (next) unsaved.set(id, next)
      else unsaved.delete(id)
      setTyped(next)
    },
    [id],
  )
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [dirty])

  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true)
    setMelding('')
    setProbleem(null)
    try {
      return await work()
    } catch (error) {
      const found = toProbleem(error)
      const other = found.code === 'stale' ? await ask<Deskitem>(path).catch(() => null) : null
      if (other) setAnder(other)
      else setProbleem(found)
      return null
    } finally {
      setBusy(false)
    }
  }
  const accept = (saved: Deskitem, sent: Kennisbewerking | null) => {
    setAnder(null)
    const now = latest.current
    // Who went on typing meanwhile goes on from what was saved.
    const more = sent !== null && now !== null && differences(now, sent).length > 0
    keep(more ? { item: { ...now, versie: saved.item.versie }, basis: saved.item } : undefined)
    replace(saved)
  }
  const save: Editing['save'] = async (done, chosen) => {
    const sent = chosen ?? item
    if (sent === null || busy) return null
    if (chosen && basis) {
      latest.current = chosen
      keep({ item: chosen, basis })
    }
    const saved = await attempt(() => ask<Deskitem>(path, clean(sent)))
    if (!saved) return null
    accept(saved, sent)
    setMelding(done)
    return saved
  }
  const discard: Editing['discard'] = async (done) => {
    if (!data || busy) return
    const { versie } = data.item
    const answer = await attempt(() => ask<Weggegooid>(`${path}/weggooien`, { versie }))
    if (!answer) return
    if (answer.deskitem === null) {
      unsaved.delete(id)
      location.hash = '#/kennisdesk'
      return
    }
    accept(answer.deskitem, null)
    setMelding(done)
  }
  const act: Editing['act'] = async (verb, done, more = {}) => {
    const read = dirty ? await save('') : data
    if (!read || busy) return false
    const { versie } = read.item
    const after = await attempt(() => ask<Deskitem>(`${path}/${verb}`, { versie, ...more }))
    if (!after) return false
    accept(after, latest.current)
    setMelding(done)
    return true
  }
  return {
    ...{ asked, item, basis, dirty, busy, probleem, melding, ander, save, act, discard },
    forget: () => {
      setAnder(null)
      setProbleem(null)
      keep(undefined)
      asked.reload()
    },
    change: (fields) => {
      if (item === null || basis === null) return
      setMelding('')
      keep({ item: { ...item, ...fields }, basis })
    },
  }
}
