import { Button } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { zeg } from '../../teksten.ts'

interface RijenProps<T> {
  /** The field these are of. */
  readonly veld: string
  readonly titel: string
  readonly rijen: readonly T[]
  readonly row: (rij: T, at: number, put: (rij: T) => void) => ReactNode
  readonly nameOf: (at: number) => string
  /** What comes in when somebody adds a row; left out where rows are added another way. */
  readonly empty?: () => T
  readonly addLabel?: string
  onChange(rijen: T[]): void
}

/** Rows in an order that matters: each can be moved and taken away, with a mouse or with the keyboard alone. */
export function Rijen<T>(props: RijenProps<T>) {
  const { veld, titel, rijen, row, nameOf, empty, addLabel = '', onChange } = props
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)
  // Where somebody pressed goes along with the row.
  useEffect(() => {
    if (focus.current === null) return
    const there = list.current?.querySelector<HTMLElement>(focus.current)
    ;(there ?? list.current?.parentElement?.querySelector('button'))?.focus()
    focus.current = null
  })
  const move = (from: number, to: number) => {
    const moved = [...rijen]
    moved.splice(to, 0, ...moved.splice(from, 1))
    const edge = to === 0 ? 'neer' : to === rijen.length - 1 ? 'op' : from > to ? 'op' : 'neer'
    focus.current = `[data-${edge}="${to}"]`
    setSaid(zeg('tab-bewerk.stap-verplaatst', { nummer: to + 1 }))
    onChange(moved)
  }
  const remove = (at: number) => {
    focus.current = `[data-weg="${Math.min(at, rijen.length - 2)}"]`
    setSaid('')
    onChange(rijen.filter((_, other) => other !== at))
  }
  return (
    <fieldset className="rijen" data-veld={veld}>
      <legend>{titel}</legend>
      <ol className="lijst" ref={list}>
        {rijen.map((rij, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and keep nothing of theirs
          <li key={at}>
            {row(rij, at, (put) => onChange(rijen.map((one, other) => (other === at ? put : one))))}
            <div className="rij">
              <Knop
                mark={{ 'data-op': at }}
                label={`${nameOf(at)} ${zeg('tab-bewerk.omhoog')}`}
                sign="↑"
                off={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <Knop
                mark={{ 'data-neer': at }}
                label={`${nameOf(at)} ${zeg('tab-bewerk.omlaag')}`}
                sign="↓"
                off={at === rijen.length - 1}
                onClick={() => move(at, at + 1)}
              />
              <Knop
                mark={{ 'data-weg': at }}
                label={`${nameOf(at)} ${zeg('tab-bewerk.weghalen')}`}
                sign="✕"
                off={false}
                onClick={() => remove(at)}
              />
            </div>
          </li>
        ))}
      </ol>
      {empty && (
        <Button
          onClick={() => {
            focus.current = `li:nth-child(${rijen.length + 1}) :is(textarea, input, select)`
            onChange([...rijen, empty()])
          }}
        >
          {addLabel}
        </Button>
      )}
      <span role="status" className="alleen-gezegd">
        {said}
      </span>
    </fieldset>
  )
}

interface KnopProps {
  readonly mark: Readonly<Record<string, number>>
  readonly label: string
  readonly sign: string
  readonly off: boolean
  onClick(): void
}

function Knop({ mark, label, sign, off, onClick }: KnopProps) {
  return (
    <Button
      size="small"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onClick}
      {...mark}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  )
}
